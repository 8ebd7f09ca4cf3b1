// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entries/EntryList.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/PlainText.h"
#include "ui/entries/EntryTableModel.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <optional>

namespace trame::ui {

namespace {

constexpr int arrowWidth = 36;

std::optional<EntryAct> actOf(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Up)
        return EntryAct::MoveUp;
    if (event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Down)
        return EntryAct::MoveDown;
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_D)
        return EntryAct::Duplicate;
    if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Delete)
        return EntryAct::Delete;
    if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_Insert)
        return EntryAct::Add;
    return std::nullopt;
}

} // namespace

EntryList::EntryList(const QString &title, const QString &add, Date today, QWidget *parent)
    : QWidget{parent},
      m_table{new EntryTable{title, today, this}},
      m_row{new FlowLayout{gridUnit, nullptr}},
      m_error{plainLabel({}, this, QStringLiteral("error"))},
      m_hint{plainLabel({}, this, QStringLiteral("muted"))}
{
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->hide();
    m_table->installEventFilter(this);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(m_table, 1);
    column->addWidget(m_hint, 1);
    column->addWidget(m_error);
    column->addLayout(m_row);
    addButton(add, withoutMnemonic(add), tr("Inser"), EntryAct::Add);
    addButton(tr("Dup&liquer"), tr("Dupliquer"), tr("Ctrl+D"), EntryAct::Duplicate);
    addButton(tr("Suppri&mer"), tr("Supprimer"), tr("Suppr"), EntryAct::Delete);
    addButton(tr("↑"), tr("Monter"), tr("Alt+Haut"), EntryAct::MoveUp)->setFixedWidth(arrowWidth);
    addButton(tr("↓"), tr("Descendre"), tr("Alt+Bas"), EntryAct::MoveDown)->setFixedWidth(arrowWidth);
    connect(m_table, &EntryTable::currentRowChanged, this, &EntryList::enableButtons);
    connect(m_table, &EntryTable::refused, this, [this](const QString &sentence) {
        m_error->setText(sentence);
        m_error->setVisible(!sentence.isEmpty());
    });
}

QPushButton *EntryList::addButton(const QString &text, const QString &name, const QString &key, EntryAct act)
{
    auto *button = new QPushButton{text, this};
    button->setAccessibleName(name);
    button->setToolTip(tr("%1 (%2)").arg(name, key));
    m_buttons.at(static_cast<std::size_t>(act)) = button;
    m_row->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, act] { this->act(act); });
    return button;
}

void EntryList::withhold(EntryAct act)
{
    m_buttons.at(static_cast<std::size_t>(act))->hide();
}

void EntryList::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void EntryList::setEmptyHint(const QString &hint)
{
    m_hint->setText(hint);
}

void EntryList::setEntries(int rows, Edition edition)
{
    m_edition = edition;
    m_table->setEntries(rows, edition);
    const bool hinted = rows == 0 && !m_hint->text().isEmpty();
    m_table->setVisible(!hinted);
    m_hint->setVisible(hinted);
    enableButtons();
}

void EntryList::enableButtons()
{
    const auto row = m_table->currentRow();
    const auto rows = m_table->list().rowCount();
    const auto enable = [&](EntryAct act, bool possible) {
        m_buttons.at(static_cast<std::size_t>(act))->setEnabled(m_edition == Edition::Permise && possible);
    };
    enable(EntryAct::Add, true);
    enable(EntryAct::Duplicate, row >= 0);
    enable(EntryAct::Delete, row >= 0);
    enable(EntryAct::MoveUp, row > 0);
    enable(EntryAct::MoveDown, row >= 0 && row + 1 < rows);
}

void EntryList::act(EntryAct act)
{
    const auto *button = m_buttons.at(static_cast<std::size_t>(act));
    if (button->isEnabled() && !button->isHidden())
        Q_EMIT acted(act, m_table->currentRow());
}

bool EntryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        if (const auto wanted = actOf(*static_cast<QKeyEvent *>(event))) {
            if (event->type() == QEvent::KeyPress)
                act(*wanted);
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trame::ui

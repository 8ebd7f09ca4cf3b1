// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/FilterBar.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/DecimalText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

namespace trame::ui {

namespace {

constexpr int searchWidth = 260;
constexpr int leastSearchWidth = 140;
constexpr int narrowWidth = 760;
constexpr int longestScope = 180;
constexpr int narrowChoice = 148;

} // namespace

FilterBar::FilterBar(const QString &hint, QWidget *parent)
    : QWidget{parent},
      m_search{new QLineEdit{this}},
      m_rest{new QTimer{this}},
      m_row{new QHBoxLayout{this}}
{
    m_search->setPlaceholderText(hint);
    m_search->setAccessibleName(tr("Rechercher"));
    m_search->setAccessibleDescription(hint);
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(leastSearchWidth);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    connect(m_search, &QLineEdit::textChanged, m_rest, qOverload<>(&QTimer::start));
    connect(m_rest, &QTimer::timeout, this, &FilterBar::changed);

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2 * gridUnit);
    m_row->addWidget(m_search, 1);
    m_lot = addChoice(tr("Lot"));
    m_state = addChoice({});
    m_scope = new QPushButton{this};
    m_scope->setProperty("role", QStringLiteral("scope"));
    m_scope->hide();
    m_row->addWidget(m_scope);
    connect(m_scope, &QPushButton::clicked, this, [this] {
        setScope({}, {});
        focusSearch();
        Q_EMIT changed();
    });
    m_count = plainLabel({}, this, QStringLiteral("muted"));
    m_row->addWidget(m_count);
    m_row->addStretch();
}

QComboBox *FilterBar::addChoice(const QString &name)
{
    auto *choice = new QComboBox{this};
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->hide();
    m_row->addWidget(choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    return choice;
}

void FilterBar::fill(QComboBox &choice, const QString &all, const QVector<Entry> &entries)
{
    const QSignalBlocker quiet{choice};
    const auto chosen = choice.currentData();
    choice.clear();
    choice.addItem(all);
    for (const auto &entry : entries)
        choice.addItem(entry.label, entry.value);
    choice.setCurrentIndex(std::max(0, choice.findData(chosen)));
    choice.setVisible(!entries.isEmpty());
}

void FilterBar::setLots(const QVector<Entry> &lots)
{
    fill(*m_lot, tr("Tous les lots"), lots);
}

void FilterBar::setStates(const QString &name, const QString &all, const QVector<Entry> &states)
{
    m_state->setAccessibleName(name);
    fill(*m_state, all, states);
}

void FilterBar::setScope(const QString &name, const QVariant &value)
{
    m_scopeValue = value;
    const auto told = tr("Retirer le filtre « %1 »").arg(name);
    // A name holds no mnemonic.
    m_scope->setText(
        fontMetrics().elidedText(name, Qt::ElideRight, longestScope).replace(QLatin1Char{'&'}, QStringLiteral("&&"))
        + QStringLiteral("  ✕"));
    m_scope->setAccessibleName(told);
    m_scope->setToolTip(plainToolTip(told));
    m_scope->setVisible(value.isValid());
}

void FilterBar::setCount(int shown, int total, const QString &all)
{
    m_count->setText(
        shown == total ? all
                       : tr("%1 sur %2").arg(writeDecimal(shown, 0, Zeros::Kept), writeDecimal(total, 0, Zeros::Kept)));
}

void FilterBar::addWidget(QWidget *widget)
{
    m_row->addWidget(widget);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::clear()
{
    const bool wasActive = isActive();
    {
        const QSignalBlocker quietSearch{m_search};
        const QSignalBlocker quietLot{m_lot};
        const QSignalBlocker quietState{m_state};
        m_search->clear();
        m_lot->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
    }
    setScope({}, {});
    m_rest->stop();
    if (wasActive)
        Q_EMIT changed();
}

QString FilterBar::text() const
{
    return m_search->text().trimmed();
}

QVariant FilterBar::lot() const
{
    return m_lot->currentData();
}

QVariant FilterBar::state() const
{
    return m_state->currentData();
}

bool FilterBar::isActive() const
{
    return !text().isEmpty() || lot().isValid() || state().isValid() || scope().isValid();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // One choice alone has its room; two of them share it.
    const bool both = !m_lot->isHidden() && !m_state->isHidden();
    for (auto *choice : {m_lot, m_state})
        choice->setMaximumWidth(both && width() < narrowWidth ? narrowChoice : QWIDGETSIZE_MAX);
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trame::ui

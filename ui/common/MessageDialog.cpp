// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/MessageDialog.h"

#include "ui/common/PlainText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int textWidth = 420;
constexpr int fieldHeight = 84;

/// The name of a tone as the stylesheet knows it.
QString look(Tone tone)
{
    return tone == Tone::Late ? QStringLiteral("late") : tone == Tone::Soon ? QStringLiteral("soon") : QString{};
}

} // namespace

MessageDialog::MessageDialog(const QString &title, const QString &text, Tone tone, QWidget *parent)
    : QDialog{parent},
      m_content{new QVBoxLayout},
      m_buttons{new QWidget{this}}
{
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(text);
    auto *heading = plainLabel(title, this, QStringLiteral("cardTitle"));
    heading->setProperty("tone", look(tone));
    auto *body = plainLabel(text, this);
    for (auto *label : {heading, body}) {
        label->setWordWrap(true);
        label->setMinimumWidth(textWidth);
        m_content->addWidget(label);
    }
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->setSpacing(2 * gridUnit);

    auto *row = new QHBoxLayout{m_buttons};
    row->setContentsMargins(0, 2 * gridUnit, 0, 0);
    row->setSpacing(2 * gridUnit);
    row->addStretch();

    auto *outer = new QVBoxLayout{this};
    outer->setContentsMargins(5 * gridUnit, 5 * gridUnit, 5 * gridUnit, 4 * gridUnit);
    outer->addLayout(m_content);
    outer->addWidget(m_buttons);
    outer->setSizeConstraint(QLayout::SetFixedSize);
}

void MessageDialog::addDetails(const QString &details)
{
    if (details.isEmpty())
        return;
    auto *fold = new QPushButton{tr("&Détails"), this};
    fold->setProperty("role", QStringLiteral("quiet"));
    fold->setAutoDefault(false);
    fold->setCheckable(true);
    auto *text = new QPlainTextEdit{details, this};
    text->setReadOnly(true);
    text->setAccessibleName(tr("Détails"));
    text->setFixedHeight(fieldHeight);
    text->hide();
    connect(fold, &QPushButton::toggled, text, &QWidget::setVisible);
    m_content->addWidget(fold, 0, Qt::AlignLeft);
    m_content->addWidget(text);
}

QPlainTextEdit *MessageDialog::addText(const QString &label, bool mandatory)
{
    auto *name = plainLabel(label, this, QStringLiteral("strong"));
    auto *field = new QPlainTextEdit{this};
    field->setObjectName(QStringLiteral("answer"));
    field->setAccessibleName(withoutMnemonic(label));
    field->setFixedHeight(fieldHeight);
    field->setTabChangesFocus(true);
    name->setBuddy(field);
    m_content->addWidget(name);
    m_content->addWidget(field);
    field->setFocus();
    if (mandatory) {
        m_mandatory = field;
        connect(field, &QPlainTextEdit::textChanged, this, [this, field] {
            if (m_primary != nullptr)
                m_primary->setEnabled(!field->toPlainText().trimmed().isEmpty());
        });
    }
    return field;
}

QPushButton *MessageDialog::append(const QString &text)
{
    auto *button = new QPushButton{text, m_buttons};
    button->setAccessibleName(withoutMnemonic(text));
    m_buttons->layout()->addWidget(button);
    return button;
}

QPushButton *MessageDialog::addButton(const QString &text, int result)
{
    auto *button = append(text);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    if (m_primary == nullptr) {
        m_primary = button;
        button->setProperty("role", QStringLiteral("primary"));
        button->setDefault(true);
        button->setEnabled(m_mandatory == nullptr);
        if (findChild<QPlainTextEdit *>(QStringLiteral("answer")) == nullptr)
            button->setFocus();
    }
    return button;
}

QPushButton *MessageDialog::addCancel(const QString &text)
{
    auto *button = append(text);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

} // namespace trame::ui

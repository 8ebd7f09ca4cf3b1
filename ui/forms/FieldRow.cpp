// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/FieldRow.h"

#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/forms/ValueEdit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace trame::ui {

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget{parent},
      m_editor{editor},
      m_remark{plainLabel({}, this, QStringLiteral("small"))}
{
    auto *name = plainLabel(label, this, QStringLiteral("strong"));
    name->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(withoutMnemonic(label));
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addWidget(name);
    column->addWidget(editor);
    column->addWidget(m_remark);
    new FocusRelay{*this, editor};
    if (auto *value = qobject_cast<ValueEdit *>(editor))
        connect(value, &ValueEdit::errorChanged, this, &FieldRow::setError);
}

void FieldRow::setError(const QString &error)
{
    m_error = error;
    setLook(*m_editor, "invalid", error.isEmpty() ? QStringLiteral("false") : QStringLiteral("true"));
    m_editor->setAccessibleDescription(error.isEmpty() ? m_hint : error);
    showRemark();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_error.isEmpty())
        m_editor->setAccessibleDescription(hint);
    showRemark();
}

void FieldRow::showRemark()
{
    const auto &text = m_error.isEmpty() ? m_hint : m_error;
    m_remark->setText(text);
    setLook(*m_remark, "role", m_error.isEmpty() ? QStringLiteral("small") : QStringLiteral("error"));
    m_remark->setVisible(!text.isEmpty());
}

} // namespace trame::ui

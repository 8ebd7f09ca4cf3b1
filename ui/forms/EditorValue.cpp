// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/EditorValue.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace trame::ui {

QVariant editorValue(const QWidget &editor)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&editor))
        return text->toPlainText();
    if (const auto *check = qobject_cast<const QCheckBox *>(&editor))
        return check->isChecked();
    if (const auto *choice = qobject_cast<const QComboBox *>(&editor))
        return choice->isEditable() ? QVariant{choice->currentText()} : QVariant{choice->currentIndex()};
    if (const auto *number = qobject_cast<const QSpinBox *>(&editor))
        return number->value();
    return {};
}

void setEditorValue(QWidget &editor, const QVariant &value)
{
    if (editorValue(editor) == value)
        return;
    if (auto *line = qobject_cast<QLineEdit *>(&editor))
        line->setText(value.toString());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&editor))
        text->setPlainText(value.toString());
    else if (auto *check = qobject_cast<QCheckBox *>(&editor))
        check->setChecked(value.toBool());
    else if (auto *choice = qobject_cast<QComboBox *>(&editor); choice != nullptr && choice->isEditable())
        choice->setEditText(value.toString());
    else if (choice != nullptr)
        choice->setCurrentIndex(value.toInt());
    else if (auto *number = qobject_cast<QSpinBox *>(&editor))
        number->setValue(value.toInt());
}

void whenEdited(QWidget &editor, QObject &context, const std::function<void()> &act)
{
    if (auto *line = qobject_cast<QLineEdit *>(&editor))
        QObject::connect(line, &QLineEdit::textChanged, &context, act);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(&editor))
        QObject::connect(text, &QPlainTextEdit::textChanged, &context, act);
    else if (auto *check = qobject_cast<QCheckBox *>(&editor))
        QObject::connect(check, &QCheckBox::toggled, &context, act);
    else if (auto *choice = qobject_cast<QComboBox *>(&editor); choice != nullptr && choice->isEditable())
        QObject::connect(choice, &QComboBox::currentTextChanged, &context, act);
    else if (choice != nullptr)
        QObject::connect(choice, &QComboBox::currentIndexChanged, &context, act);
    else if (auto *number = qobject_cast<QSpinBox *>(&editor))
        QObject::connect(number, &QSpinBox::valueChanged, &context, act);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/TextEdit.h"

namespace trame::ui {

TextEdit::TextEdit(Presence presence, QWidget *parent)
    : ValueEdit{parent}
{
    setPresence(presence);
    setMaxLength(2000);
}

std::string TextEdit::value() const
{
    return text().trimmed().toStdString();
}

void TextEdit::setValue(const std::string &text)
{
    put(QString::fromStdString(text));
    setCursorPosition(0);
}

QString TextEdit::faultOf(const QString &) const
{
    return {};
}

QString TextEdit::tidied(const QString &text) const
{
    return text.trimmed();
}

} // namespace trame::ui

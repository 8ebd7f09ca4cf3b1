// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/NotesEdit.h"

#include <QFontMetrics>
#include <QSignalBlocker>

namespace trame::ui {

NotesEdit::NotesEdit(int lines, QWidget *parent)
    : QPlainTextEdit{parent}
{
    setTabChangesFocus(true);
    // The stylesheet sets a least height for all fields, which a fixed one of the widget wouldn't withstand.
    const auto margins = 2 * static_cast<int>(document()->documentMargin());
    const auto height = lines * QFontMetrics{font()}.lineSpacing() + margins;
    setStyleSheet(QStringLiteral("QPlainTextEdit { min-height: %1px; max-height: %1px; }").arg(height));
}

void NotesEdit::put(const QString &text)
{
    const QSignalBlocker quiet{this};
    if (toPlainText() != text)
        setPlainText(text);
}

} // namespace trame::ui

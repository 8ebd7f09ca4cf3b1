// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPlainTextEdit>

namespace trame::ui {

/// A field for a text of some lines, as high as so many of them. Tab goes on to the next field.
class NotesEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NotesEdit(int lines, QWidget *parent = nullptr);

    /// Shows a text without announcing it; the cursor stays where it is while the text is the same.
    void put(const QString &text);
};

} // namespace trame::ui

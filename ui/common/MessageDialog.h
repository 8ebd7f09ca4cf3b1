// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Dialogs.h"
#include "ui/common/Tokens.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace trame::ui {

/// A title, a text, and buttons that name what they do; all texts are shown as they are. Unlike Qt's own message box,
/// nothing in it interprets HTML.
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(const QString &title, const QString &text, Tone tone, QWidget *parent);

    /// Details that are folded away until asked for.
    void addDetails(const QString &details);
    /// A field for a text; the accepting button waits for one that isn't blank when it is mandatory.
    QPlainTextEdit *addText(const QString &label, bool mandatory);
    /// A button that ends the dialog with a result. The first one is the primary one.
    QPushButton *addButton(const QString &text, int result);
    /// The button Escape stands for.
    QPushButton *addCancel(const QString &text);

private:
    QPushButton *append(const QString &text);

    QVBoxLayout *m_content;
    QWidget *m_buttons;
    QPushButton *m_primary = nullptr;
    QPlainTextEdit *m_mandatory = nullptr;
};

} // namespace trame::ui

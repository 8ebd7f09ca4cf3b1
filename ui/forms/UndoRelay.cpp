// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/UndoRelay.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace trame::ui {

UndoRelay::UndoRelay(QWidget *root) : QObject{root}
{
    for (auto *field : root->findChildren<QLineEdit *>())
        watch(field);
    for (auto *field : root->findChildren<QPlainTextEdit *>())
        watch(field);
}

void UndoRelay::watch(QWidget *field)
{
    field->installEventFilter(this);
}

bool UndoRelay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui

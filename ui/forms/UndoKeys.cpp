// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/UndoKeys.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace trame::ui {

namespace {

bool isInCell(const QWidget &field)
{
    const auto *viewport = field.parentWidget();
    return viewport != nullptr && qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) != nullptr;
}

} // namespace

UndoKeys::UndoKeys(QWidget &editor)
    : QObject{&editor},
      m_editor{&editor}
{
    QApplication::instance()->installEventFilter(this);
}

bool UndoKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = dynamic_cast<const QKeyEvent &>(*event);
    if (!key.matches(QKeySequence::Undo) && !key.matches(QKeySequence::Redo))
        return false;
    const auto *field = qobject_cast<const QWidget *>(watched);
    if (field == nullptr || !m_editor->isAncestorOf(field) || isInCell(*field))
        return false;
    event->ignore();
    return true;
}

} // namespace trame::ui

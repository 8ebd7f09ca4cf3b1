// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/FieldEscape.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace trame::ui {

FieldEscape::FieldEscape(QLineEdit *field)
    : QObject{field},
      m_line{field}
{
    field->installEventFilter(this);
}

FieldEscape::FieldEscape(QPlainTextEdit *field)
    : QObject{field},
      m_text{field}
{
    field->installEventFilter(this);
}

QString FieldEscape::text() const
{
    return m_line != nullptr ? m_line->text() : m_text->toPlainText();
}

bool FieldEscape::takeBack()
{
    const bool locked = m_line != nullptr ? m_line->isReadOnly() : m_text->isReadOnly();
    if (locked || !m_before || text() == *m_before)
        return false;
    if (m_line != nullptr)
        m_line->setText(*m_before);
    else
        m_text->setPlainText(*m_before);
    return true;
}

bool FieldEscape::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && !m_before) {
        m_before = text();
    } else if (event->type() == QEvent::FocusOut) {
        // A calendar or a menu of the field, or another window, is in between: one comes back to the same typing.
        const auto reason = dynamic_cast<const QFocusEvent &>(*event).reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_before.reset();
    } else if (event->type() == QEvent::KeyPress) {
        if (dynamic_cast<const QKeyEvent &>(*event).key() == Qt::Key_Escape && takeBack())
            return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/LateField.h"

#include <QApplication>
#include <QWidget>

namespace trame::ui {

LateField::LateField(QWidget &field, QWidget &cause)
    : QObject{&field},
      m_field{field},
      m_cause{cause},
      m_usual{field.focusPolicy()}
{
    connect(qobject_cast<QApplication *>(QCoreApplication::instance()), &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { follow(now); });
}

void LateField::setShown(bool shown)
{
    const bool appears = shown && m_field.isHidden();
    if (appears && isCause(QApplication::focusWidget()))
        m_field.setFocusPolicy(Qt::ClickFocus);
    m_field.setVisible(shown);
}

bool LateField::isCause(const QWidget *widget) const
{
    // The list of a choice is a window of its own, and still belongs to it.
    while (widget != nullptr && widget != &m_cause)
        widget = widget->parentWidget();
    return widget != nullptr;
}

void LateField::follow(const QWidget *now)
{
    if (now != nullptr && !isCause(now))
        m_field.setFocusPolicy(m_usual);
}

} // namespace trame::ui

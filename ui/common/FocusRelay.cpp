// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/FocusRelay.h"

#include <QFocusEvent>

namespace trame::ui {

FocusRelay::FocusRelay(QWidget &group, QWidget *field)
    : QObject{&group},
      m_field{field}
{
    group.installEventFilter(this);
}

bool FocusRelay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && m_field != nullptr)
        m_field->setFocus(dynamic_cast<const QFocusEvent &>(*event).reason());
    return QObject::eventFilter(watched, event);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/Texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>

namespace trame::test {

/// Whether a widget is one that people act on, rather than a part that Qt puts inside another one.
inline bool isControl(const QWidget *widget)
{
    if (widget->objectName().startsWith(QStringLiteral("qt_")))
        return false;
    const auto *owner = widget->parentWidget();
    if (qobject_cast<const QComboBox *>(owner) != nullptr || qobject_cast<const QLineEdit *>(owner) != nullptr
        || (owner != nullptr && owner->inherits("QComboBoxPrivateContainer"))
        || (owner != nullptr && owner->inherits("QMenuBar")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) != nullptr
           || qobject_cast<const QLineEdit *>(widget) != nullptr || qobject_cast<const QComboBox *>(widget) != nullptr
           || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr
           || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
           || (qobject_cast<const QAbstractItemView *>(widget) != nullptr && !widget->inherits("QHeaderView"));
}

/// The controls in sight that a screen reader could not name.
inline QString nameless(const QWidget &root)
{
    QStringList found;
    int controls = 0;
    for (const auto *widget : root.findChildren<QWidget *>())
        // A button that isn't in use has neither text nor name.
        if (isControl(widget) && widget->isVisibleTo(&root) && ++controls > 0 && widget->accessibleName().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char{' '} + widget->objectName();
    return controls == 0 ? QStringLiteral("no control at all") : found.join(QStringLiteral(", "));
}

} // namespace trame::test

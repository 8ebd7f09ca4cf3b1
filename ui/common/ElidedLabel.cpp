// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ElidedLabel.h"

#include "ui/common/PlainText.h"

#include <QEvent>

namespace trame::ui {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel{parent}
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    elide();
    updateGeometry();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_full) + edges() + 1, QLabel::sizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

int ElidedLabel::edges() const
{
    // What the stylesheet puts around the text is told by nothing else.
    return QLabel::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

void ElidedLabel::elide()
{
    const auto shown = fontMetrics().elidedText(m_full, Qt::ElideRight, width() - edges());
    setText(shown);
    setToolTip(shown == m_full ? QString{} : plainToolTip(m_full));
}

} // namespace trame::ui

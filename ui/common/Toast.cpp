// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Toast.h"

#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int shortest = 4000;
constexpr int perCharacter = 60;
constexpr int above = 44;

} // namespace

Toast::Toast(QWidget *window)
    : QFrame{window},
      m_text{plainLabel({}, this)},
      m_end{new QTimer{this}}
{
    setObjectName(QStringLiteral("toast"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *row = new QHBoxLayout{this};
    row->setContentsMargins(4 * gridUnit, 2 * gridUnit, 4 * gridUnit, 2 * gridUnit);
    row->addWidget(m_text);
    m_end->setSingleShot(true);
    connect(m_end, &QTimer::timeout, this, &QWidget::hide);
    window->installEventFilter(this);
    hide();
}

void Toast::tell(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    place();
    show();
    raise();
    // Long enough to be read.
    m_end->start(std::max(shortest, perCharacter * static_cast<int>(text.size())));
    QAccessibleEvent alert{this, QAccessible::Alert};
    QAccessible::updateAccessibility(&alert);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::place()
{
    m_text->setWordWrap(false);
    const auto room = parentWidget()->width() - 8 * gridUnit;
    if (sizeHint().width() > room)
        m_text->setWordWrap(true);
    const auto width = std::min(sizeHint().width(), room);
    const auto height = m_text->wordWrap() ? heightForWidth(width) : sizeHint().height();
    resize(width, height);
    move((parentWidget()->width() - width) / 2, parentWidget()->height() - height - above);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageHeader.h"

#include "ui/common/Chip.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

QString look(Tone tone)
{
    switch (tone) {
    case Tone::Late:
        return QStringLiteral("late");
    case Tone::Soon:
        return QStringLiteral("soon");
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("neutral");
}

} // namespace

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget{parent},
      m_top{new QHBoxLayout},
      m_trail{new QPushButton{this}},
      m_title{new ElidedLabel{this}},
      m_chip{new Chip{this}},
      m_note{plainLabel({}, this, QStringLiteral("muted"))},
      m_line{new QWidget{this}},
      m_under{new QHBoxLayout{m_line}},
      m_description{new ElidedLabel{m_line}},
      m_emphasis{plainLabel({}, m_line, QStringLiteral("strong"))}
{
    m_trail->setProperty("role", QStringLiteral("quiet"));
    m_trail->hide();
    connect(m_trail, &QPushButton::clicked, this, &PageHeader::trailClicked);
    m_title->setProperty("role", QStringLiteral("pageTitle"));
    m_top->setSpacing(2 * gridUnit);
    m_top->addWidget(m_trail);
    m_top->addWidget(m_title);
    m_top->addWidget(m_chip);
    m_top->addWidget(m_note);
    m_top->addStretch(1);

    m_description->setProperty("role", QStringLiteral("muted"));
    m_under->setContentsMargins(0, 0, 0, 0);
    m_under->setSpacing(gridUnit);
    m_under->addWidget(m_description);
    m_under->addWidget(m_emphasis);
    m_under->addStretch(1);
    m_line->hide();

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    column->addLayout(m_top);
    column->addWidget(m_line);
    setTitle(title);
}

bool PageHeader::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        arrange();
    return handled;
}

void PageHeader::arrange()
{
    if (m_trail->isHidden())
        return;
    // Where the title leaves no room for it, the trail begins the line under it.
    const bool below = m_under->indexOf(m_trail) >= 0;
    const auto needed = m_top->sizeHint().width() + (below ? m_trail->sizeHint().width() + m_top->spacing() : 0);
    if (below == (needed > width()))
        return;
    auto *from = below ? m_under : m_top;
    auto *to = below ? m_top : m_under;
    from->removeWidget(m_trail);
    to->insertWidget(0, m_trail);
    showLine();
}

void PageHeader::showLine()
{
    m_line->setVisible(m_under->indexOf(m_trail) >= 0 || !m_description->fullText().isEmpty()
                       || !m_emphasis->text().isEmpty());
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

void PageHeader::setTrail(const QString &title)
{
    m_trail->setText(title + QStringLiteral(" ›"));
    m_trail->setAccessibleName(tr("Retour à « %1 »").arg(title));
    m_trail->setVisible(!title.isEmpty());
}

void PageHeader::setState(const QString &word, Tone tone)
{
    m_chip->setState(word, tone);
}

void PageHeader::setNote(const QString &note)
{
    m_note->setText(note);
}

void PageHeader::setDescription(const QString &text, const QString &emphasis, Tone tone)
{
    m_description->setFullText(text);
    m_emphasis->setText(emphasis);
    setLook(*m_emphasis, "tone", look(tone));
    showLine();
}

QPushButton *PageHeader::addButton(const QString &text)
{
    auto *button = new QPushButton{text, this};
    button->setAccessibleName(withoutMnemonic(text));
    m_top->addWidget(button);
    return button;
}

QPushButton *PageHeader::addPrimaryButton(const QString &text)
{
    auto *button = addButton(text);
    button->setProperty("role", QStringLiteral("primary"));
    return button;
}

void PageHeader::addWidget(QWidget *widget)
{
    m_top->addWidget(widget);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/PagesView.h"

#include "ui/common/Tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int margin = 4 * gridUnit;
constexpr int shadow = 1;
constexpr qreal dotsPerMillimetre = 96 / 25.4;
constexpr int leastWidth = 120;
/// Pages in sight and their neighbours.
constexpr int pagesKept = 6;

} // namespace

PagesView::PagesView(QWidget *parent)
    : QAbstractScrollArea{parent}
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages du devis"));
    setFrameShape(NoFrame);
    // With a bar that comes and goes, the width that pages are fitted to would too.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PagesView::setPages(std::shared_ptr<const PagesPeintes> pages)
{
    m_pages = std::move(pages);
    m_painted.clear();
    fitBars();
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagesView::setZoom(std::optional<int> percent)
{
    const auto shown = page();
    m_zoom = percent ? std::optional{std::clamp(*percent, leastPercent, mostPercent)} : std::nullopt;
    m_painted.clear();
    fitBars();
    goToPage(shown);
    viewport()->update();
}

QSize PagesView::sheet() const
{
    const auto paper = PagesPeintes::format();
    const auto width = m_zoom ? qRound(paper.width() * dotsPerMillimetre * *m_zoom / 100)
                              : std::max(leastWidth, viewport()->width() - 2 * margin);
    return {width, qRound(width * paper.height() / paper.width())};
}

int PagesView::percent() const
{
    return qRound(100 * sheet().width() / (PagesPeintes::format().width() * dotsPerMillimetre));
}

QRect PagesView::sheetRect(int page) const
{
    const auto size = sheet();
    const auto left = std::max(margin, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint{left, margin + (page - 1) * (size.height() + margin) - verticalScrollBar()->value()}, size};
}

void PagesView::fitBars()
{
    const auto size = sheet();
    const auto height = margin + count() * (size.height() + margin);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(listRowHeight);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * margin - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(listRowHeight);
}

int PagesView::page() const
{
    if (count() == 0)
        return 0;
    const auto middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - margin) / (sheet().height() + margin) + 1, 1, count());
}

void PagesView::goToPage(int page)
{
    if (page < 1 || page > count())
        return;
    verticalScrollBar()->setValue((page - 1) * (sheet().height() + margin));
}

const QPixmap &PagesView::painted(int page)
{
    if (m_painted.size() >= pagesKept && !m_painted.contains(page))
        m_painted.clear();
    auto &picture = m_painted[page];
    if (!picture.isNull())
        return picture;
    const auto ratio = devicePixelRatioF();
    picture = QPixmap{sheet() * ratio};
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::white);
    QPainter painter{&picture};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    m_pages->peindre(painter, QRectF{QPointF{}, QSizeF{sheet()}}, page);
    return picture;
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    const auto &colors = tokens(palette());
    painter.fillRect(event->rect(), colors.window);
    for (int page = 1; page <= count(); ++page) {
        const auto rect = sheetRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect.adjusted(-shadow, -shadow, shadow, shadow), colors.buttonBorder);
        painter.drawPixmap(rect.topLeft(), painted(page));
    }
    if (hasFocus())
        painter.setPen(colors.link), painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const auto shown = page();
    if (!m_zoom)
        m_painted.clear();
    fitBars();
    if (shown > 1 && !m_zoom)
        goToPage(shown);
}

void PagesView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT pageChanged();
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(page() + 1, count()));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(page() - 1, 1));
        return;
    case Qt::Key_Home:
        goToPage(1);
        return;
    case Qt::Key_End:
        goToPage(count());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (control) {
            Q_EMIT zoomWanted(event->key() == Qt::Key_Plus ? 1 : -1);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PagesView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

} // namespace trame::ui

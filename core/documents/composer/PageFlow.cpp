// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/PageFlow.h"

#include "core/documents/composer/TextLines.h"

#include <QFontMetricsF>
#include <QPainter>

namespace trame {

namespace {

using Geometry = PageGeometry;

constexpr int shownDigits = 16;

/// On one line, cut with «…» when it is too long.
void paintLabel(QPainter &painter, const Typography &typography, const QString &text, TextRole role, QRectF box,
                Qt::Alignment alignment)
{
    const QFontMetricsF metrics{typography.font(role)};
    const auto shown = metrics.elidedText(typography.printable(text), Qt::ElideRight, box.width());
    TextLines{typography, shown, role, box.width(), alignment, Wrapping::OneLine}.paint(painter, box.topLeft());
}

void paintRule(QPainter &painter, qreal y)
{
    painter.fillRect(QRectF{Geometry::left, y, Geometry::contentWidth, Geometry::pt(0.5)}, Typography::rule);
}

void paintWatermark(QPainter &painter, const Typography &typography, const QString &mark)
{
    auto font = typography.font(TextRole::Title);
    font.setPixelSize(qRound(Geometry::pt(90)));
    painter.save();
    painter.setFont(font);
    painter.setPen(Typography::watermark);
    painter.translate(Geometry::width / 2, Geometry::height / 2);
    painter.rotate(-52);
    const QRectF box{-Geometry::height / 2, -Geometry::pt(60), Geometry::height, Geometry::pt(120)};
    painter.drawText(box, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace

PageFlow::PageFlow(const Typography &typography, const PageFrame &frame)
    : m_typography{typography},
      m_frame{frame}
{
    beginPage();
}

PageFlow::PageFlow(const Typography &typography, const PageFrame &frame, QPainter &painter, std::function<void()> turn,
                   int pages)
    : m_typography{typography},
      m_frame{frame},
      m_painter{&painter},
      m_turn{std::move(turn)},
      m_pages{pages}
{
    beginPage();
}

PageFlow::PageFlow(const Typography &typography, const PageFrame &frame, QPainter &painter, int page, int pages)
    : m_typography{typography},
      m_frame{frame},
      m_painter{&painter},
      m_only{page},
      m_pages{pages}
{
    beginPage();
}

void PageFlow::space(qreal height)
{
    if (!atTop())
        m_y += height;
}

void PageFlow::ensure(qreal height)
{
    if (!atTop() && remaining() < height)
        breakPage();
}

void PageFlow::breakPage()
{
    if (m_turn)
        m_turn();
    beginPage();
}

void PageFlow::beginPage()
{
    ++m_page;
    m_top = m_page == 1 ? Geometry::firstTop : Geometry::top;
    m_y = m_top;
    if (painter() == nullptr)
        return;
    if (!m_frame.mark.isEmpty())
        paintWatermark(*m_painter, m_typography, m_frame.mark);
    paintHeader();
    paintFooter();
}

void PageFlow::paintHeader()
{
    constexpr auto third = Geometry::contentWidth / 3;
    const QRectF middle{Geometry::left + third, Geometry::header - Geometry::pt(1), third, 0};
    paintLabel(*m_painter, m_typography, m_frame.mark, TextRole::Mark, middle, Qt::AlignHCenter);
    if (m_page == 1)
        return;
    paintLabel(*m_painter, m_typography, m_frame.title, TextRole::SmallStrong,
               {Geometry::left, Geometry::header, third, 0}, Qt::AlignLeft);
    paintLabel(*m_painter, m_typography, m_frame.issuer, TextRole::Small,
               {Geometry::left + 2 * third, Geometry::header, third, 0}, Qt::AlignRight);
    paintRule(*m_painter, Geometry::header + Geometry::pt(13));
}

void PageFlow::paintFooter()
{
    constexpr auto side = Geometry::contentWidth * 3 / 8;
    constexpr auto middle = Geometry::contentWidth / 4;
    paintRule(*m_painter, Geometry::footer - Geometry::pt(5));
    paintLabel(*m_painter, m_typography, m_frame.title, TextRole::Small, {Geometry::left, Geometry::footer, side, 0},
               Qt::AlignLeft);
    const auto number = QStringLiteral("page %1/%2").arg(m_page).arg(m_pages);
    paintLabel(*m_painter, m_typography, number, TextRole::Small, {Geometry::left + side, Geometry::footer, middle, 0},
               Qt::AlignHCenter);
    if (m_frame.fingerprint.isEmpty())
        return;
    const auto fingerprint = QStringLiteral("%1 %2…").arg(m_frame.fingerprintOf, m_frame.fingerprint.left(shownDigits));
    paintLabel(*m_painter, m_typography, fingerprint, TextRole::Small,
               {Geometry::left + side + middle, Geometry::footer, side, 0}, Qt::AlignRight);
}

} // namespace trame

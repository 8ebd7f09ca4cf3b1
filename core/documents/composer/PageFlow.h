// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/PageFrame.h"
#include "core/documents/composer/PageGeometry.h"
#include "core/documents/composer/Typography.h"

#include <functional>

class QPainter;

namespace trame {

/// The pages of a document while it is composed: where the next block goes, and when a new page begins. Without
/// a painter it only measures, which is how the number of pages is known before the first one is painted.
class PageFlow
{
public:
    /// Measures.
    PageFlow(const Typography &typography, const PageFrame &frame);
    /// Paints; `turn` starts a new sheet.
    PageFlow(const Typography &typography, const PageFrame &frame, QPainter &painter, std::function<void()> turn,
             int pages);
    /// Paints one page of so many and only measures the others.
    PageFlow(const Typography &typography, const PageFrame &frame, QPainter &painter, int page, int pages);

    [[nodiscard]] const Typography &typography() const { return m_typography; }
    /// Null where this page is only measured.
    [[nodiscard]] QPainter *painter() const { return m_only == 0 || m_only == m_page ? m_painter : nullptr; }
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal remaining() const { return PageGeometry::bottom - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_top; }

    void advance(qreal height) { m_y += height; }
    /// Blank room between blocks; none at the top of a page.
    void space(qreal height);
    /// Starts a new page unless that height is left on this one.
    void ensure(qreal height);
    void breakPage();

private:
    void beginPage();
    void paintHeader();
    void paintFooter();

    const Typography &m_typography;
    const PageFrame &m_frame;
    QPainter *m_painter = nullptr;
    std::function<void()> m_turn;
    int m_only = 0; ///< The one page that is painted; zero for all.
    int m_pages = 0;
    int m_page = 0;
    qreal m_top = 0;
    qreal m_y = 0;
};

} // namespace trame

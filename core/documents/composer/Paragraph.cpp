// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/Paragraph.h"

#include "core/documents/composer/PageFlow.h"

#include <algorithm>

namespace trame {

Paragraph::Paragraph(const Typography &typography, const QString &text, TextRole role, qreal left, qreal width)
    : m_lines{typography, text, role, width},
      m_left{left}
{
}

void Paragraph::place(PageFlow &flow) const
{
    for (int first = 0; first < m_lines.count();) {
        auto fitting = m_lines.fitting(first, flow.remaining());
        // The last line isn't left alone on the next page.
        if (first + fitting == m_lines.count() - 1 && fitting > 2)
            --fitting;
        if (fitting == 0 && !flow.atTop()) {
            flow.breakPage();
            continue;
        }
        const auto last = first + std::max(1, fitting);
        if (flow.painter() != nullptr)
            m_lines.paint(*flow.painter(), {m_left, flow.y()}, first, last);
        flow.advance(m_lines.heightTo(last) - m_lines.heightTo(first));
        first = last;
        if (first < m_lines.count())
            flow.breakPage();
    }
}

} // namespace trame

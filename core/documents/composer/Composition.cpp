// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/Composition.h"

#include "core/documents/composer/PageFlow.h"

#include <algorithm>

namespace trame {

void Composition::place(PageFlow &flow) const
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        flow.space(m_blocks[i]->spaceBefore());
        auto wanted = m_blocks[i]->firstHeight();
        for (auto j = i; m_blocks[j]->keepWithNext() && j + 1 < m_blocks.size(); ++j)
            wanted += m_blocks[j + 1]->spaceBefore() + m_blocks[j + 1]->firstHeight();
        flow.ensure(std::min(wanted, PageGeometry::contentHeight));
        m_blocks[i]->place(flow);
    }
}

qreal Composition::height() const
{
    qreal height = 0;
    for (const auto &block : m_blocks)
        height += block->spaceBefore() + block->height();
    return height;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Composition.h"
#include "core/documents/composer/PageGeometry.h"

namespace trame {

/// Blocks that stand on one page, such as those of a signature; only what is taller than a page is split.
class KeepTogether : public Block
{
public:
    KeepTogether(const Typography &, Composition blocks)
        : m_blocks{std::move(blocks)}
    {
    }

    void place(PageFlow &flow) const override { m_blocks.place(flow); }
    [[nodiscard]] qreal height() const override { return m_blocks.height(); }
    [[nodiscard]] qreal spaceBefore() const override { return PageGeometry::pt(12); }

private:
    Composition m_blocks;
};

} // namespace trame

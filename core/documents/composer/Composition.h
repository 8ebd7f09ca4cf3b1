// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/Typography.h"

#include <memory>
#include <utility>
#include <vector>

namespace trame {

/// The blocks of a document, in order.
class Composition
{
public:
    explicit Composition(const Typography &typography)
        : m_typography{typography}
    {
    }

    /// Adds a block; `arguments` are those of its constructor after the typography.
    template <class BlockType, class... Arguments>
    Composition &add(Arguments &&...arguments)
    {
        m_blocks.push_back(std::make_unique<BlockType>(m_typography, std::forward<Arguments>(arguments)...));
        return *this;
    }

    [[nodiscard]] const Typography &typography() const { return m_typography; }
    void place(PageFlow &flow) const;
    /// As on one endless page.
    [[nodiscard]] qreal height() const;

private:
    const Typography &m_typography;
    std::vector<std::unique_ptr<Block>> m_blocks;
};

} // namespace trame

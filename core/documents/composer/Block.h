// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace trame {

class PageFlow;

/// A piece of a document. It is laid out when it is built, and placed twice: once to count the pages, once to paint.
class Block
{
public:
    Block() = default;
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;
    virtual ~Block() = default;

    virtual void place(PageFlow &flow) const = 0;
    [[nodiscard]] virtual qreal height() const = 0;
    /// The least room it wants on the page where it begins.
    [[nodiscard]] virtual qreal firstHeight() const { return height(); }
    [[nodiscard]] virtual qreal spaceBefore() const { return 0; }
    /// A heading isn't left alone at the foot of a page.
    [[nodiscard]] virtual bool keepWithNext() const { return false; }
};

} // namespace trame

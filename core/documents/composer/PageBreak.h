// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Block.h"
#include "core/documents/composer/PageFlow.h"

namespace trame {

/// What follows begins on a new page.
class PageBreak : public Block
{
public:
    explicit PageBreak(const Typography &) {}

    void place(PageFlow &flow) const override
    {
        if (!flow.atTop())
            flow.breakPage();
    }
    [[nodiscard]] qreal height() const override { return 0; }
};

} // namespace trame

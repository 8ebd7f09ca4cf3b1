// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Paragraph.h"

namespace trame {

/// A heading: it stays with what follows it.
class Heading : public Paragraph
{
public:
    explicit Heading(const Typography &typography, const QString &text, TextRole role = TextRole::Heading)
        : Paragraph{typography, text, role},
          m_role{role}
    {
    }

    [[nodiscard]] qreal spaceBefore() const override
    {
        return PageGeometry::pt(m_role == TextRole::Subheading ? 8 : 15);
    }
    [[nodiscard]] bool keepWithNext() const override { return true; }

private:
    TextRole m_role;
};

} // namespace trame

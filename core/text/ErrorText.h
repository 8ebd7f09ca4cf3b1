// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"

#include <QString>

namespace trame {

/// Errors as sentences: what happened, what is safe, what to do.
class ErrorText
{
public:
    explicit ErrorText(const Langage &langage)
        : m_langage{langage}
    {
    }
    [[nodiscard]] QString operator()(const Erreur &erreur) const;
    /// The same, then what refused the act: each finding that blocks, on a line of its own.
    [[nodiscard]] QString avecConstats(const Erreur &erreur) const;

private:
    const Langage &m_langage;
};

} // namespace trame

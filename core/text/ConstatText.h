// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/Langage.h"

#include <QString>

namespace trame {

/// A finding in words.
struct TexteConstat {
    QString titre;  ///< «Répartition différente du total».
    QString detail; ///< What is wrong, with the figures, and how to mend it.
    QString source; ///< «CCTP 6.6.5».
};

/// Findings as sentences, one place for all of them.
class ConstatText
{
public:
    explicit ConstatText(const Langage &langage)
        : m_langage{langage}
    {
    }
    [[nodiscard]] TexteConstat operator()(const Constat &constat) const;
    /// The whole of it in a line: «CV absent — INT-07 figure dans l’équipe sans CV anonymisé. (CCTP 6.6.5)».
    [[nodiscard]] QString enLigne(const Constat &constat) const;

private:
    const Langage &m_langage;
};

} // namespace trame

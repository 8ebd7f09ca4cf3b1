// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace trame {

/// Whether an act must say why.
enum class Motif { Facultatif, Obligatoire };

/// One allowed change of state.
template <class Etat, class Acte>
struct Transition {
    Etat de;
    Acte acte;
    Etat vers;
    Motif motif = Motif::Facultatif;
};

/// A state machine as a table: the only way from one state to another.
template <class Etat, class Acte, std::size_t N>
class TransitionTable
{
public:
    explicit constexpr TransitionTable(const std::array<Transition<Etat, Acte>, N> &transitions)
        : m_transitions{transitions}
    {
    }

    /// The state after the act; TransitionInterdite when the table doesn't have it, MotifObligatoire
    /// when it wants a reason and none is given, or only blanks.
    [[nodiscard]] Result<Etat> appliquer(Etat de, Acte acte, std::string_view motif = {}) const
    {
        for (const auto &t : m_transitions) {
            if (t.de != de || t.acte != acte)
                continue;
            if (t.motif == Motif::Obligatoire && motif.find_first_not_of(" \t\r\n") == motif.npos)
                return echec(CodeErreur::MotifObligatoire, {std::string{code(acte)}});
            return t.vers;
        }
        return echec(CodeErreur::TransitionInterdite, {std::string{code(acte)}, std::string{code(de)}});
    }

    [[nodiscard]] constexpr const auto &transitions() const { return m_transitions; }

private:
    std::array<Transition<Etat, Acte>, N> m_transitions;
};

} // namespace trame

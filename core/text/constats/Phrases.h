// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/text/Langage.h"

#include <QString>

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace trame {

/// A parameter that is a code, and how people read it.
struct ParametreLu {
    std::size_t place = 0; ///< Counted from 1; 0 where no parameter is a code.
    QString (*lire)(std::string_view code, const Langage &langage) = nullptr;
};

/// The words of a rule's findings. «%1» in `detail` is the first parameter of the rule.
struct Phrase {
    const FicheRegle *regle;
    const char *titre;
    const char *detail;
    std::size_t pluriel = 0; ///< Which parameter «%n» stands for, counted from 1.
    ParametreLu lu = {};
};

/// One table for each aggregate whose rules speak.
[[nodiscard]] std::span<const Phrase> phrasesAccord();
[[nodiscard]] std::span<const Phrase> phrasesTiers();
[[nodiscard]] std::span<const Phrase> phrasesIntervenant();
[[nodiscard]] std::span<const Phrase> phrasesDevis();
[[nodiscard]] std::span<const Phrase> phrasesCommande();

/// All of the above.
[[nodiscard]] inline std::array<std::span<const Phrase>, 5> toutesLesPhrases()
{
    return {phrasesAccord(), phrasesTiers(), phrasesIntervenant(), phrasesDevis(), phrasesCommande()};
}

} // namespace trame

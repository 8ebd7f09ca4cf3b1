// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/bpu/Unite.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"jour"},    std::string_view{"demi-journee"}, std::string_view{"heure"},
                           std::string_view{"session"}, std::string_view{"participant"},  std::string_view{"capsule"},
                           std::string_view{"forfait"}, std::string_view{"mois"},         std::string_view{"trimestre"},
                           std::string_view{"annee"},   std::string_view{"unite"}};

} // namespace

std::string_view code(Unite unite)
{
    return codes.at(static_cast<std::size_t>(unite));
}

std::optional<Unite> uniteDeCode(std::string_view texte)
{
    for (std::size_t i = 0; i < codes.size(); ++i)
        if (codes.at(i) == texte)
            return static_cast<Unite>(i);
    return std::nullopt;
}

int chargeMilliemes(Unite unite)
{
    switch (unite) {
    case Unite::Jour:
        return 1000;
    case Unite::DemiJournee:
        return 500;
    default:
        return 0;
    }
}

} // namespace trame

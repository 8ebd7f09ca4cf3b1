// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/bpu/Unite.h"

#include "core/domain/base/Codes.h"

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
    return enumerateurDeCode<Unite>(codes, texte);
}

std::span<const std::string_view> codesUnite()
{
    return codes;
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

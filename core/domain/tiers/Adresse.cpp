// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/tiers/Adresse.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

std::string enUneLigne(const Adresse &adresse)
{
    const auto espace = adresse.codePostal.empty() || adresse.commune.empty() ? "" : " ";
    const auto ville = adresse.codePostal + espace + adresse.commune;
    return enumerer(std::array<std::string_view, 3>{adresse.voie, adresse.complement, ville});
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/EtatDemande.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"a-repondre"}, std::string_view{"brouillon"}, std::string_view{"emis"},
                           std::string_view{"expire"},     std::string_view{"refuse"},    std::string_view{"valide"},
                           std::string_view{"commande"},   std::string_view{"sans-suite"}};

} // namespace

std::string_view code(EtatDemande etat)
{
    return codes.at(static_cast<std::size_t>(etat));
}

std::optional<EtatDemande> etatDemandeDeCode(std::string_view texte)
{
    return enumerateurDeCode<EtatDemande>(codes, texte);
}

std::span<const std::string_view> codesEtatDemande()
{
    return codes;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/BonDeCommande.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"aucune"}, std::string_view{"admis"},
                           std::string_view{"admis-avec-refaction"}, std::string_view{"ajourne"},
                           std::string_view{"rejete"}};

} // namespace

std::string_view code(DecisionLivrable decision)
{
    return codes.at(static_cast<std::size_t>(decision));
}

std::optional<DecisionLivrable> decisionLivrableDeCode(std::string_view texte)
{
    return enumerateurDeCode<DecisionLivrable>(codes, texte);
}

std::span<const std::string_view> codesDecisionLivrable()
{
    return std::span{codes}.subspan(1);
}

} // namespace trame

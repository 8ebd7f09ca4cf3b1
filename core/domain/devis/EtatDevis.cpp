// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/EtatDevis.h"

#include "core/domain/base/Codes.h"
#include "core/domain/base/TransitionTable.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codesEtat{std::string_view{"brouillon"}, std::string_view{"emis"},   std::string_view{"valide"},
                               std::string_view{"refuse"},    std::string_view{"expire"}, std::string_view{"remplace"}};
constexpr std::array codesActe{std::string_view{"emettre"}, std::string_view{"valider"}, std::string_view{"refuser"},
                               std::string_view{"remplacer"}, std::string_view{"annuler-reponse"}};

} // namespace

std::string_view code(EtatDevis etat)
{
    return codesEtat.at(static_cast<std::size_t>(etat));
}

std::optional<EtatDevis> etatDevisDeCode(std::string_view texte)
{
    return enumerateurDeCode<EtatDevis>(codesEtat, texte);
}

std::span<const std::string_view> codesEtatDevis()
{
    return codesEtat;
}

std::string_view code(ActeDevis acte)
{
    return codesActe.at(static_cast<std::size_t>(acte));
}

namespace {

using Pas = Transition<EtatDevis, ActeDevis>;

constexpr TransitionTable table{std::array{
    Pas{EtatDevis::Brouillon, ActeDevis::Emettre, EtatDevis::Emis},
    Pas{EtatDevis::Emis, ActeDevis::Valider, EtatDevis::Valide},
    Pas{EtatDevis::Emis, ActeDevis::Refuser, EtatDevis::Refuse, Motif::Obligatoire},
    Pas{EtatDevis::Expire, ActeDevis::Refuser, EtatDevis::Refuse, Motif::Obligatoire},
    Pas{EtatDevis::Emis, ActeDevis::Remplacer, EtatDevis::Remplace},
    Pas{EtatDevis::Refuse, ActeDevis::Remplacer, EtatDevis::Remplace},
    Pas{EtatDevis::Expire, ActeDevis::Remplacer, EtatDevis::Remplace},
    Pas{EtatDevis::Valide, ActeDevis::AnnulerReponse, EtatDevis::Emis, Motif::Obligatoire},
    Pas{EtatDevis::Refuse, ActeDevis::AnnulerReponse, EtatDevis::Emis, Motif::Obligatoire},
}};

} // namespace

Result<EtatDevis> transition(EtatDevis de, ActeDevis acte, std::string_view motif)
{
    return table.appliquer(de, acte, motif);
}

} // namespace trame

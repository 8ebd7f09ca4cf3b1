// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/EtatCommande.h"

#include "core/domain/base/Codes.h"
#include "core/domain/base/TransitionTable.h"

#include <array>

namespace trame {

namespace {

constexpr std::array codesEtat{std::string_view{"recue"},
                               std::string_view{"en-cours"},
                               std::string_view{"livree"},
                               std::string_view{"admise"},
                               std::string_view{"admise-avec-refaction"},
                               std::string_view{"rejetee"},
                               std::string_view{"close"},
                               std::string_view{"annulee"}};
constexpr std::array codesActe{std::string_view{"demarrer"}, std::string_view{"livrer"},   std::string_view{"ajourner"},
                               std::string_view{"admettre"}, std::string_view{"refacter"}, std::string_view{"rejeter"},
                               std::string_view{"clore"},    std::string_view{"annuler"},  std::string_view{"rouvrir"}};

} // namespace

std::string_view code(EtatCommande etat)
{
    return codesEtat.at(static_cast<std::size_t>(etat));
}

std::optional<EtatCommande> etatCommandeDeCode(std::string_view texte)
{
    return enumerateurDeCode<EtatCommande>(codesEtat, texte);
}

std::span<const std::string_view> codesEtatCommande()
{
    return codesEtat;
}

std::string_view code(ActeCommande acte)
{
    return codesActe.at(static_cast<std::size_t>(acte));
}

std::optional<ActeCommande> acteCommandeDeCode(std::string_view texte)
{
    return enumerateurDeCode<ActeCommande>(codesActe, texte);
}

std::span<const std::string_view> codesActeCommande()
{
    return codesActe;
}

namespace {

using Pas = Transition<EtatCommande, ActeCommande>;

constexpr TransitionTable table{std::array{
    Pas{EtatCommande::Recue, ActeCommande::Demarrer, EtatCommande::EnCours},
    Pas{EtatCommande::EnCours, ActeCommande::Livrer, EtatCommande::Livree},
    Pas{EtatCommande::Livree, ActeCommande::Ajourner, EtatCommande::EnCours, Motif::Obligatoire},
    Pas{EtatCommande::Livree, ActeCommande::Admettre, EtatCommande::Admise},
    Pas{EtatCommande::Livree, ActeCommande::Refacter, EtatCommande::AdmiseAvecRefaction, Motif::Obligatoire},
    Pas{EtatCommande::Livree, ActeCommande::Rejeter, EtatCommande::Rejetee, Motif::Obligatoire},
    Pas{EtatCommande::Admise, ActeCommande::Clore, EtatCommande::Close},
    Pas{EtatCommande::AdmiseAvecRefaction, ActeCommande::Clore, EtatCommande::Close},
    Pas{EtatCommande::Rejetee, ActeCommande::Clore, EtatCommande::Close},
    Pas{EtatCommande::Recue, ActeCommande::Annuler, EtatCommande::Annulee, Motif::Obligatoire},
    Pas{EtatCommande::EnCours, ActeCommande::Annuler, EtatCommande::Annulee, Motif::Obligatoire},
    Pas{EtatCommande::EnCours, ActeCommande::Rouvrir, EtatCommande::Recue, Motif::Obligatoire},
    Pas{EtatCommande::Livree, ActeCommande::Rouvrir, EtatCommande::EnCours, Motif::Obligatoire},
    Pas{EtatCommande::Admise, ActeCommande::Rouvrir, EtatCommande::Livree, Motif::Obligatoire},
    Pas{EtatCommande::AdmiseAvecRefaction, ActeCommande::Rouvrir, EtatCommande::Livree, Motif::Obligatoire},
    Pas{EtatCommande::Rejetee, ActeCommande::Rouvrir, EtatCommande::Livree, Motif::Obligatoire},
}};

} // namespace

Result<EtatCommande> transition(EtatCommande de, ActeCommande acte, std::string_view motif)
{
    return table.appliquer(de, acte, motif);
}

} // namespace trame

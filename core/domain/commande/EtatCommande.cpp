// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/EtatCommande.h"

#include "core/domain/base/TransitionTable.h"

#include <array>

namespace trame {

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

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/EtatDevis.h"

#include "core/domain/base/TransitionTable.h"

#include <array>

namespace trame {

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

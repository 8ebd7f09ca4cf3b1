// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/Lot.h"
#include "core/domain/base/Constat.h"
#include "core/domain/base/JoursFeries.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Territoire.h"
#include "core/domain/bpu/Unite.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/domain/intervenant/Profil.h"
#include "core/text/Langage.h"

#include <QString>

namespace trame {

/// The name people read for each value of the domain's enumerations: «Confirmé», «demi-journée»,
/// «Émis», «Lundi de Pâques».
class Libelles
{
public:
    explicit Libelles(const Langage &langage)
        : m_langage{langage}
    {
    }

    [[nodiscard]] QString profil(Profil profil) const;
    [[nodiscard]] QString unite(Unite unite) const;
    /// How much of it: «1,5 jour», «4 jours»; French counts in the plural from two on, English but for one.
    [[nodiscard]] QString quantite(Quantite quantite, Unite unite) const;
    [[nodiscard]] QString territoire(Territoire territoire) const;
    [[nodiscard]] QString ferie(Ferie ferie) const;
    [[nodiscard]] QString etat(EtatDemande etat) const;
    [[nodiscard]] QString etat(EtatDevis etat) const;
    [[nodiscard]] QString etat(EtatCommande etat) const;
    [[nodiscard]] QString etat(EtatEtape etat) const;
    [[nodiscard]] QString etape(Etape etape) const;
    [[nodiscard]] QString acteur(Acteur acteur) const;
    [[nodiscard]] QString decision(DecisionLivrable decision) const;
    [[nodiscard]] QString mode(ModeAttribution mode) const;
    [[nodiscard]] QString gravite(Gravite gravite) const;

private:
    const Langage &m_langage;
};

} // namespace trame

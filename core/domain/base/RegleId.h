// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace trame {

/// Every rule Trame applies, one entry per kind of finding. `fiche()` gives its requirement and its source.
enum class RegleId {
    LotNombreTitulaires,
    LotPlafond,
    LotMaximumAbsent,
    AccordEnVigueur,
    BeneficiaireQualite,
    SiretCle,
    ProfilIntervalle,
    ProfilNonAtteint,
    ProfilCompetences,
    DevisCalendrier,
    DevisRepartitionPhases,
    DevisRepartitionLivrables,
    DevisChargeProfils,
    DevisCv,
    DevisPlanLivrable,
    CvIdentifiant,
    EtapeEnRetard,
    EtapeProche,
    BpuLigneInconnue,
    BpuPrix,
    DevisLignes,
    DevisQuantite,
    DevisTva,
    DevisValidite,
    DevisReference,
    DevisBonPourAccord,
    CommandeDevisValide,
    CommandeDate,
    CommandeOrdre,
    CommandeEcart,
    CommandeLivrable,
    CommandeChorus,
    Chronologie,
};

/// What a rule comes from.
struct FicheRegle {
    RegleId regle;
    std::string_view code;     ///< Stable name in JSON and in the journal.
    std::string_view exigence; ///< Id in the requirement catalogue: "6.6.5-a".
    std::string_view source;   ///< Article shown to the user: "CCTP 6.6.5".
};

/// The card of a rule.
[[nodiscard]] const FicheRegle &fiche(RegleId regle);

} // namespace trame

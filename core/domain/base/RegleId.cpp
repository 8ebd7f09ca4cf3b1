// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/RegleId.h"

#include <algorithm>
#include <array>

namespace trame {

namespace {

using enum RegleId;

constexpr std::array fiches{
    FicheRegle{LotNombreTitulaires, "lot-nombre-titulaires", "3-a", "CCTP 3"},
    FicheRegle{LotPlafond, "lot-plafond", "3-c", "CCP R2162-4"},
    FicheRegle{LotMaximumAbsent, "lot-maximum-absent", "3-c", "CCP R2162-4"},
    FicheRegle{AccordEnVigueur, "accord-en-vigueur", "order-a", "CCP R2162-5"},
    FicheRegle{BeneficiaireQualite, "beneficiaire-qualite", "4.3-a", "CCTP 4.3"},
    FicheRegle{SiretCle, "siret-cle", "4.2-a", "CCTP 4.2"},
    FicheRegle{ProfilIntervalle, "profil-intervalle", "6.6.4-a", "CCTP 6.6.4"},
    FicheRegle{ProfilNonAtteint, "profil-non-atteint", "6.6.4-b", "CCTP 6.6.4"},
    FicheRegle{ProfilCompetences, "profil-competences", "6.6.4-b", "CCTP 6.6.4"},
    FicheRegle{DevisCalendrier, "devis-calendrier", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{DevisRepartitionPhases, "devis-repartition-phases", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{DevisRepartitionLivrables, "devis-repartition-livrables", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{DevisChargeProfils, "devis-charge-profils", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{DevisCv, "devis-cv", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{DevisPlanLivrable, "devis-plan-livrable", "6.6.5-a", "CCTP 6.6.5"},
    FicheRegle{CvIdentifiant, "cv-identifiant", "6.6.5-b", "CCTP 6.6.5"},
    FicheRegle{EtapeEnRetard, "etape-en-retard", "6.6.6-a", "CCTP 6.6.6"},
    FicheRegle{EtapeProche, "etape-proche", "6.6.6-a", "CCTP 6.6.6"},
    FicheRegle{BpuLigneInconnue, "bpu-ligne-inconnue", "bpu-a", "BPU"},
    FicheRegle{BpuPrix, "bpu-prix", "bpu-a", "BPU"},
    FicheRegle{DevisLignes, "devis-lignes", "devis-a", "CCTP 6.6.5"},
    FicheRegle{DevisQuantite, "devis-quantite", "devis-a", "CCTP 6.6.5"},
    FicheRegle{DevisTva, "devis-tva", "devis-a", "CGI 278 s."},
    FicheRegle{DevisValidite, "devis-validite", "devis-a", "CCTP 6.6.6"},
    FicheRegle{DevisReference, "devis-reference", "devis-a", "CCTP 6.6.5"},
    FicheRegle{DevisBonPourAccord, "devis-bon-pour-accord", "devis-b", "CCTP 6.6.6"},
    FicheRegle{CommandeDevisValide, "commande-devis-valide", "order-a", "CCTP 6.6.6"},
    FicheRegle{CommandeDate, "commande-date", "order-a", "CCTP 6.6.6"},
    FicheRegle{CommandeOrdre, "commande-ordre", "order-a", "CCTP 6.6.6"},
    FicheRegle{CommandeEcart, "commande-ecart", "order-a", "CCTP 6.6.6"},
    FicheRegle{CommandeLivrable, "commande-livrable", "order-a", "CCTP 6.6.6"},
    FicheRegle{CommandeChorus, "commande-chorus", "order-a", "CCP D2192-2"},
    FicheRegle{Chronologie, "chronologie", "6.6.6-a", "CCTP 6.6.6"},
};

} // namespace

const FicheRegle &fiche(RegleId regle)
{
    // Entries stand in the order of the enumeration; a test holds the table to it.
    return fiches.at(static_cast<std::size_t>(regle));
}

} // namespace trame

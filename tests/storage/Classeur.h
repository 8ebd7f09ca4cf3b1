// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"
#include "tests/storage/Essai.h"
#include "tests/support/UnDossier.h"

namespace trame::test {

/// A file that holds the sample's agreement, holder, beneficiary, team, BPU, need and draft.
class Classeur
{
public:
    Classeur()
    {
        d.consultation = {"2024_AOO_IA",
                          "Services d’IA",
                          "Appel d’offres ouvert",
                          "L2124-2",
                          {"CANUT",
                           "association",
                           Siret::lire("92443595100018").value(),
                           {"4 place", "", "69002", "Lyon"},
                           "",
                           "",
                           ""}};
        d.titulaire.siret = Siret::lire("73282932000074").value();
        d.titulaire.nom = "Valcyrne Conseil";
        d.titulaire.contacts = {{"A. Roux", "commercial", "a@exemple.example", ""}};
        d.beneficiaire.siret = Siret::lire("11000201100044").value();
        d.beneficiaire.contacts = {{"B. Noël", "DSI", "", "01 99 00 12 34"}};
        d.beneficiaire.conventions[0].lots = {1, 2};
        d.lot.intitule = "Audit et conseil";
        d.lot.montantMinimum = Parametre<Montant>{10'000'00_c, "CCAP"};
        Transaction t{*session};
        AccordRepository::enregistrer(t, d.consultation);
        AccordRepository::enregistrer(t, d.lot);
        TitulaireRepository::enregistrer(t, d.titulaire);
        d.accord.lot = d.lot.id;
        d.accord.titulaire = d.titulaire.id;
        d.accord.numeroLot = 2;
        d.accord.prefixeDevis = "D-L2";
        AccordRepository::ajouter(t, d.accord);
        BeneficiaireRepository::enregistrer(t, d.beneficiaire);
        for (auto &ligne : d.bpu) {
            ligne.accord = d.accord.id;
            BpuRepository::enregistrer(t, ligne);
        }
        for (auto &intervenant : d.intervenants) {
            intervenant.titulaire = d.titulaire.id;
            IntervenantRepository::enregistrer(t, intervenant);
        }
        d.demande = {{},      "", "BES-L2-2025-0001", d.accord.id, 2,  d.beneficiaire.id,
                     "Audit", "", le("2026-11-12"),   "courriel",  "", "",
                     0};
        DemandeRepository::enregistrer(t, d.demande);
        d.devis = {{}, "", d.demande.id, "BROUILLON-0000", "", 0};
        DevisRepository::enregistrer(t, d.devis);
        d.version.devis = d.devis.id;
        DevisRepository::enregistrer(t, d.version);
        t.commit("essai", "classeur");
    }

    Essai essai;
    std::unique_ptr<Session> session = essai.creer();
    DossierDevis d = unDossier();
};

} // namespace trame::test

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/DossierDevis.h"
#include "tests/support/Dates.h"

namespace trame::test {

/// A CV that identifies nobody.
inline CvAnonymise unCv()
{
    return {"Consultante en stratégie de données",
            "Accompagne des collectivités dans le choix de leurs cas d’usage.",
            {"Master en informatique"},
            {"Conduite d’ateliers", "Analyse de la valeur"},
            {},
            {"français", "anglais"},
            {{"18 mois", "collectivité de 300 000 habitants", "cheffe de projet", "cartographie des usages"}}};
}

inline Intervenant unIntervenant(const char *code, const char *debutIa)
{
    Intervenant i;
    i.code = code;
    i.nom = "Lefèvre-Dubois";
    i.prenom = "Maëlle";
    i.courriel = "maelle.lefevre@exemple.example";
    i.telephone = "06 39 98 12 34";
    i.debutIa = le(debutIa);
    i.cv = unCv();
    return i;
}

inline LigneBpu uneLigneBpu(const char *code, Montant prix)
{
    LigneBpu ligne;
    ligne.code = code;
    ligne.designation = "Audit";
    ligne.profil = Profil::Expert;
    ligne.prix = {{prix, le("2025-02-03"), std::nullopt}};
    return ligne;
}

/// A draft that can be issued as it stands: lot 2, two days at 1 150,00 € and three at 890,00 €.
inline DossierDevis unDossier()
{
    DossierDevis d;
    d.lot.numero = 2;
    d.lot.nombreTitulaires = 2;
    d.lot.montantMaximum = {1'000'000'00_c, "CCAP"};
    d.accord.numero = "2024_AOO_IA_L2_A";
    d.accord.dateNotification = le("2025-02-03");
    d.accord.dureeMois = 48;
    d.beneficiaire.siret = Siret::lire("92443595100018").value();
    d.beneficiaire.nom = "Métropole de Valmont";
    d.beneficiaire.conventions = {{"CONV-1", le("2025-03-10"), std::nullopt, {}}};
    d.bpu = {uneLigneBpu("L2-AUD-01", 1'150'00_c), uneLigneBpu("L2-AUD-02", 890'00_c)};
    d.intervenants = {unIntervenant("INT-01", "2018-09-01"), unIntervenant("INT-02", "2020-01-06")};
    d.intervenants[0].competencesSpecialisees = {"data scientist"};

    auto &c = d.version.contenu;
    c.objet = "Audit des cas d’usage";
    c.date = le("2026-11-24");
    c.validite = le("2027-01-23");
    const auto vingt = Taux::pourDixMille(2000);
    c.lignes = {{"L2-AUD-01", "Audit", Unite::Jour, Profil::Expert, Quantite::milliemes(2000), 1'150'00_c, {}, vingt},
                {"L2-AUD-02", "Audit", Unite::Jour, Profil::Confirme, Quantite::milliemes(3000), 890'00_c, {}, vingt}};
    c.phases = {{"P1", "Méthode", "", le("2027-01-11"), le("2027-01-15")},
                {"P2", "Analyse", "", le("2027-01-18"), le("2027-01-29")}};
    c.livrables = {{"L1", "Note de méthode", "P1", le("2027-01-15"), {"1. Contexte"}},
                   {"L2", "Rapport", "P2", le("2027-02-12"), {"1. Cas d’usage", "2. Recommandations"}}};
    c.charges = {{"P1", "L1", "INT-01", Profil::Expert, Quantite::milliemes(2000), 2'300'00_c},
                 {"P2", "L2", "INT-02", Profil::Confirme, Quantite::milliemes(3000), 2'670'00_c}};
    c.equipe = {{"INT-01", Profil::Expert, "", unCv()}, {"INT-02", Profil::Confirme, "", unCv()}};
    c.calendrier = {{"Entretiens", "P1", le("2027-01-12"), le("2027-01-14"), "sur site"}};
    return d;
}

/// Whether the findings hold, at that weight, one of a rule with that code.
inline bool contient(const std::vector<Constat> &constats, std::string_view regle, Gravite gravite = Gravite::Bloquant)
{
    for (const auto &constat : constats)
        if (constat.regle->code == regle && constat.gravite == gravite)
            return true;
    return false;
}

} // namespace trame::test

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordPropose.h"

namespace trame::ui {

// What a file holds is in French whatever the language of the screen: these are no texts of the screen.

Consultation consultationProposee()
{
    Consultation c;
    c.numero = "2024_AOO_IA";
    c.objet = "Fourniture de services relatifs à l’intelligence artificielle : formations ; audits, conseils et "
              "expertises stratégiques ; juridique ; cybersécurité";
    c.procedure = "Appel d’offres ouvert";
    c.references = "Code de la commande publique, articles L2124-2, R2124-2 et R2161-2 à R2161-5";
    auto &p = c.pouvoirAdjudicateur;
    p.nom = "CANUT";
    p.formeJuridique = "Association loi 1901";
    if (const auto siret = Siret::lire("92443595100018"))
        p.siret = *siret;
    p.adresse = {"4 place Amédée Bonnet", "", "69002", "Lyon"};
    p.representant = "Le président de la CANUT";
    p.courriel = "canut@canut.org";
    p.urlPublication = "https://www.marches-publics.info/";
    return c;
}

std::vector<Lot> lotsProposes()
{
    const auto lot = [](int numero, const char *intitule) {
        Lot l;
        l.numero = numero;
        l.intitule = intitule;
        return l;
    };
    std::vector<Lot> lots{lot(1, "Fourniture de services de formation aux domaines de l’IA"),
                          lot(2, "Fourniture de prestations d’audit sur les usages métier, et conseils stratégiques "
                                 "sur l’IA"),
                          lot(3, "Fourniture de prestations juridiques relatives à l’IA"),
                          lot(4, "Fourniture de services de cybersécurité en IA")};
    // The CCTP says two holders and not how their orders are shared.
    lots[1].nombreTitulaires = 2;
    lots[1].modeAttribution = ModeAttribution::LibreChoix;
    return lots;
}

} // namespace trame::ui

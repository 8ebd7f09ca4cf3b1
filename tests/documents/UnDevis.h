// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/BonDeCommandeImprimable.h"
#include "core/documents/DevisImprimable.h"
#include "tests/support/UnDossier.h"

#include <QFile>

namespace trame::test {

inline QByteArray demonstration(const char *nom)
{
    QFile fichier{QStringLiteral(TRAME_DEMO "/") + QString::fromLatin1(nom)};
    return fichier.open(QIODevice::ReadOnly) ? fichier.readAll() : QByteArray{};
}

inline Titulaire unTitulaire()
{
    Titulaire t;
    t.siret = Siret::lire("73282932000074").value();
    t.nom = "Valcyrne Conseil";
    t.formeJuridique = "SAS";
    t.capital = "180 000 €";
    t.rcs = "Lyon B 732 829 320";
    t.adresse = {"17 quai des Bateliers", "Bâtiment Confluent", "69009", "Lyon"};
    t.courriel = "marches@valcyrne.example";
    t.telephone = "04 65 71 20 10";
    t.site = "https://www.valcyrne.example";
    t.conditions = "Facturation à l’admission de chaque livrable, dépôt sur Chorus Pro. Paiement à 30 jours.";
    return t;
}

/// An issued devis: the sample of the domain's tests with all that its document shows.
inline DevisImprimable unDevis()
{
    auto dossier = unDossier();
    DevisImprimable d;
    d.consultation.numero = "2024_AOO_IA";
    d.consultation.pouvoirAdjudicateur.nom = "CANUT";
    d.lot = dossier.lot;
    d.lot.intitule = "Audit et conseil";
    d.accord = dossier.accord;
    d.titulaire = unTitulaire();
    d.logo = demonstration("logo-valcyrne.png");
    d.beneficiaire = dossier.beneficiaire;
    d.beneficiaire.adresse = {"1 esplanade des Tanneurs", "", "21000", "Valmont"};
    d.demande.numero = "BES-L2-2026-0012";
    d.demande.reception = le("2026-11-12");
    d.demande.contact = "Hélène Courtade";
    d.numero = "D-L2-2026-0017";
    d.version = dossier.version;
    d.version.etat = EtatDevis::Emis;
    d.version.empreinte = "3f2a9c51e07b44d8a6c1f2905be7d3380aa41c9e6f5d72b18c03e9d4471fb62e";
    auto &c = d.version.contenu;
    c.contexte = "Cinq directions support, 430 agents, des pratiques individuelles non recensées et une attente forte "
                 "de la direction générale : choisir peu, mais juste — au cœur du besoin, «où gagner du temps ?»";
    c.modalites = "Entretiens sur place pour les directions, à distance pour les antennes. Questionnaire en ligne.";
    c.phases[0].objectifs = "Fixer les critères de tri et le périmètre des entretiens.";
    c.phases[1].objectifs = "Mesurer la valeur et les risques des cas d’usage recueillis.";
    c.equipe[0].role = "Direction de la mission";
    c.equipe[1].role = "Conduite des entretiens, rédaction";
    d.instant = "2026-11-24T09:00:00Z";
    return d;
}

/// As many lines as asked.
inline DevisImprimable unDevisLong(int lignes)
{
    auto d = unDevis();
    auto &liste = d.version.contenu.lignes;
    for (int i = 3; i <= lignes; ++i) {
        auto ligne = liste[1];
        ligne.codeBpu = "L2-CON-" + std::to_string(i);
        ligne.designation = "Conseil en conduite du changement, accompagnement des équipes métier et suivi";
        liste.push_back(ligne);
    }
    return d;
}

inline BonDeCommandeImprimable unBon()
{
    const auto d = unDevis();
    BonDeCommandeImprimable b;
    b.consultation = d.consultation;
    b.lot = d.lot;
    b.accord = d.accord;
    b.titulaire = d.titulaire;
    b.beneficiaire = d.beneficiaire;
    b.objet = d.version.contenu.objet;
    b.numeroDevis = d.numero;
    b.instant = d.instant;
    b.commande.numero = "2026-BC-00418";
    b.commande.date = le("2026-12-14");
    b.commande.engagement = "EJ2600418";
    b.commande.service = "DNUM-01";
    b.commande.lieu = "Hôtel de la Métropole, Valmont";
    b.commande.contact = "Rachid Benamor";
    b.commande.lignes = d.version.contenu.lignes;
    for (const auto &livrable : d.version.contenu.livrables)
        b.commande.livrables.push_back({livrable.code, livrable.intitule, livrable.remise, {}, {}, {}, {}});
    return b;
}

} // namespace trame::test

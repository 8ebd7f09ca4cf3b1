// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ReadTransaction.h"
#include "core/storage/accord/ActiviteQuery.h"
#include "core/storage/bpu/BpuListQuery.h"
#include "core/storage/commande/CommandeListQuery.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/storage/devis/DevisListQuery.h"
#include "core/storage/intervenant/IntervenantListQuery.h"
#include "core/storage/tiers/BeneficiaireListQuery.h"
#include "core/usecases/accord/TableauDeBord.h"
#include "tests/bench/BaseNue.h"
#include "tests/bench/Mesures.h"

#include <map>

namespace trame::bench {

namespace {

constexpr double millier = 1000;
constexpr Fenetre premierePage{0, 256};

template <class Liste, class Colonne>
void lirePage(Database &base, const Liste &liste, Colonne colonne, Sens sens)
{
    const ReadTransaction lecture{base};
    for (const auto cle : liste.cles({}, colonne, sens, premierePage))
        garder(liste.ligne(cle).has_value() ? 1 : 0);
    garder(liste.nombre({}));
}

template <class Liste, class Colonne>
void mesurerPage(Tableau &tableau, Database &base, const char *nom, const Liste &liste, Colonne colonne, Sens sens,
                 int repetitions)
{
    const auto temps = mediane(repetitions, [&] { lirePage(base, liste, colonne, sens); });
    tableau.ajouter({std::string{"first page (256 rows and the count): "} + nom, temps / millier, 0, "ms", {}});
}

void mesurerPages(Tableau &tableau, Database &base, Date jour, int repetitions)
{
    const DemandeListQuery demandes{base, jour};
    mesurerPage(tableau, base, "needs", demandes, DemandeListQuery::Colonne::Reception, Sens::Decroissant, repetitions);
    const DevisListQuery devis{base, jour};
    mesurerPage(tableau, base, "devis", devis, DevisListQuery::Colonne::Date, Sens::Decroissant, repetitions);
    const CommandeListQuery commandes{base};
    mesurerPage(tableau, base, "orders", commandes, CommandeListQuery::Colonne::Date, Sens::Decroissant, repetitions);
    const BeneficiaireListQuery beneficiaires{base, jour};
    mesurerPage(tableau, base, "beneficiaries", beneficiaires, BeneficiaireListQuery::Colonne::Nom, Sens::Croissant,
                repetitions);
    const BpuListQuery bpu{base, jour};
    mesurerPage(tableau, base, "BPU", bpu, BpuListQuery::Colonne::Code, Sens::Croissant, repetitions);
    const auto echeances = mediane(repetitions, [&] {
        garder(static_cast<std::int64_t>(Echeancier{base, jour}.aFaire().size()));
    });
    const auto nombre = Echeancier{base, jour}.aFaire().size();
    tableau.ajouter({"open deadlines (" + std::to_string(nombre) + ")", echeances / millier, 0, "ms", {}});
    TableauDeBord tableauDeBord{base, jour};
    const auto lots = mediane(repetitions, [&] { garder(static_cast<std::int64_t>(tableauDeBord.lots().size())); });
    tableau.ajouter({"dashboard: the lots", lots / millier, 0, "ms", {}});
    const auto tenus =
        mediane(repetitions, [&] { garder(static_cast<std::int64_t>(tableauDeBord.delaisTenus().size())); });
    tableau.ajouter({"dashboard: time limits of twelve months", tenus / millier, 0, "ms", {}});
}

constexpr const char *toutesLesCles = "SELECT id FROM bon_de_commande ORDER BY date DESC, id DESC";
constexpr const char *uneCommande =
    "SELECT c.numero, c.date, b.siret, b.nom, l.numero, c.etat, coalesce(d.numero, d.reference), v.objet, "
    "c.engagement, "
    "c.service, c.total_ht_centimes, c.total_tva_centimes, c.total_ttc_centimes FROM bon_de_commande c "
    "JOIN beneficiaire b ON b.id = c.beneficiaire_id JOIN lot l ON l.id = c.lot_id "
    "JOIN version_devis v ON v.id = c.version_devis_id JOIN devis d ON d.id = v.devis_id WHERE c.id = ?";

/// The same statements, each value looked at and no object made.
void lireTout(BaseNue &base)
{
    constexpr int colonnes = 13;
    RequeteNue cles{base, toutesLesCles};
    RequeteNue commande{base, uneCommande};
    while (cles.suivante()) {
        commande.lier(1, sqlite3_column_int64(cles.handle(), 0));
        if (commande.suivante())
            for (int i = 0; i < colonnes; ++i)
                garder(sqlite3_column_bytes(commande.handle(), i));
        commande.reprendre();
    }
}

void lireMois(BaseNue &base)
{
    RequeteNue q{base, "SELECT substr(date, 1, 7), sum(total_ht_centimes), count(*) FROM bon_de_commande "
                       "WHERE etat <> 'annulee' GROUP BY 1 ORDER BY 1"};
    while (q.suivante())
        garder(sqlite3_column_int64(q.handle(), 1));
}

} // namespace

void mesurerLecture(Tableau &tableau, const Modele &modele, int repetitions)
{
    const auto jour = modele.clock.aujourdhui();
    const auto session = modele.ouvrir(Database::Mode::Lecture);
    auto &base = session->base();
    BaseNue nue{modele.chemin()};
    nue.executer("PRAGMA cache_size=-65536");
    const auto toutes = std::to_string(base.entier("SELECT count(*) FROM bon_de_commande"));
    const CommandeListQuery liste{base};
    const auto lire = mediane(repetitions, [&] {
        constexpr std::size_t page = 256;
        const auto cles = liste.cles({}, CommandeListQuery::Colonne::Date, Sens::Decroissant);
        for (std::size_t i = 0; i < cles.size(); i += page) {
            const ReadTransaction lecture{base};
            for (std::size_t j = i; j < std::min(cles.size(), i + page); ++j)
                garder(liste.ligne(cles[j])->totalHt.enCentimes());
        }
    });
    const auto lireNu = mediane(repetitions, [&] { lireTout(nue); });
    tableau.ajouter({"the list of " + toutes + " orders, keys and rows by pages", lire / millier, lireNu / millier,
                     "ms", "the same statements, C API"});
    ActiviteQuery activite{base};
    const auto mois = mediane(
        repetitions, [&] { garder(static_cast<std::int64_t>(activite.parMois(jour.plusMois(-60), jour).size())); });
    const auto moisNu = mediane(repetitions, [&] { lireMois(nue); });
    tableau.ajouter(
        {"turnover per month over all orders", mois / millier, moisNu / millier, "ms", "GROUP BY through the C API"});
    mesurerPages(tableau, base, jour, repetitions);
}

} // namespace trame::bench

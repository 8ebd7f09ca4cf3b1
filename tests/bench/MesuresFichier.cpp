// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Recherche.h"
#include "core/storage/Verification.h"
#include "tests/bench/BaseNue.h"
#include "tests/bench/Mesures.h"

#include <array>

namespace trame::bench {

namespace {

constexpr double millier = 1000;

void mesurerRecherche(Tableau &tableau, Database &base, BaseNue &nue, int repetitions)
{
    constexpr int tours = 20;
    constexpr std::int64_t limite = 20;
    for (const auto *texte : {"c", "co", "courrier", "commune val", "zzz"}) {
        const auto trame = mediane(repetitions, [&] {
            for (int i = 0; i < tours; ++i)
                garder(static_cast<std::int64_t>(Recherche::chercher(base, texte, limite).size()));
        });
        const auto termes = Recherche::expression(texte);
        RequeteNue q{nue, "SELECT rowid FROM recherche WHERE recherche MATCH ? ORDER BY rowid DESC LIMIT 20"};
        const auto pair = mediane(repetitions, [&] {
            for (int i = 0; i < tours; ++i) {
                q.lier(1, termes);
                while (q.suivante())
                    garder(sqlite3_column_int64(q.handle(), 0));
                q.reprendre();
            }
        });
        tableau.ajouter({std::string{"search «"} + texte + "», six kinds", trame / millier / tours,
                         pair / millier / tours, "ms", "one MATCH for all kinds, C API"});
    }
}

} // namespace

void mesurerFichier(Tableau &tableau, const Modele &modele, int repetitions)
{
    constexpr double million = 1'000'000;
    const auto ouverture = mediane(repetitions, [&] { garder(modele.ouvrir(Database::Mode::Lecture) ? 1 : 0); });
    const auto ouvertureNue = mediane(repetitions, [&] {
        BaseNue base{modele.chemin()};
        RequeteNue q{base, "SELECT count(*) FROM lot"};
        garder(q.suivante() ? 1 : 0);
    });
    tableau.ajouter({"opening the file, with its checks", ouverture / millier, ouvertureNue / millier, "ms",
                     "opening and one query, C API"});
    const auto session = modele.ouvrir(Database::Mode::Lecture);
    BaseNue nue{modele.chemin()};
    mesurerRecherche(tableau, session->base(), nue, repetitions);
    const auto integrite = cpu();
    nue.executer("PRAGMA integrity_check; PRAGMA foreign_key_check");
    const auto debut = cpu();
    const auto anomalies = Verification::tout(session->base(), [](const auto &, auto, auto) {});
    const auto fin = cpu();
    tableau.exiger(anomalies.empty(), "the file isn't sound");
    const auto lignes = session->base().entier("SELECT count(*) FROM commande_ligne");
    tableau.ajouter({"checking the whole file, " + std::to_string(lignes) + " order lines",
                     static_cast<double>(fin - debut) / million, static_cast<double>(debut - integrite) / million, "s",
                     "integrity_check and foreign_key_check, C API"});
}

} // namespace trame::bench

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/Reversibilite.h"
#include "core/storage/commande/CommandeRepository.h"
#include "tests/storage/Classeur.h"
#include "tests/support/Octets.h"

#include <chrono>
#include <iostream>
#include <sys/resource.h>

using namespace trame;
using namespace trame::test;

namespace {

/// Runs an act and tells how long it took, and the most memory the process ever held.
template <class Acte>
void mesurer(const char *nom, Acte acte)
{
    const auto debut = std::chrono::steady_clock::now();
    acte();
    const std::chrono::duration<double> duree = std::chrono::steady_clock::now() - debut;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::cout << nom << ": " << duree.count() << " s, " << usage.ru_maxrss / 1024 << " MB at most" << std::endl;
}

} // namespace

// Run by hand: test_archive "[grand]".
TEST_CASE("80,000 orders go out and come back within bounded memory", "[.][grand]")
{
    Classeur c;
    mesurer("write", [&] {
        Transaction t{*c.session, Transaction::Detail::Nombre};
        for (int i = 0; i < 80'000; ++i) {
            BonDeCommande b;
            b.devis = c.d.version.id;
            b.accord = c.d.accord.id;
            b.beneficiaire = c.d.beneficiaire.id;
            b.numero = "BC-" + std::to_string(i);
            b.date = le("2026-11-24");
            b.lignes = c.d.version.contenu.lignes;
            CommandeRepository::enregistrer(t, b, c.d.lot.id);
        }
        t.commit("essai", "commandes");
    });
    const auto aller = c.essai.fichier.chemin("aller.zip");
    const auto retour = c.essai.fichier.chemin("retour.zip");
    const auto fichier = c.essai.fichier.chemin("retour.trame");
    mesurer("export", [&] { REQUIRE(Reversibilite::exporter(c.session->base(), aller)); });
    mesurer("import", [&] { REQUIRE(Reversibilite::importer(aller, fichier)); });
    Database copie{fichier, Database::Mode::Lecture};
    mesurer("export again", [&] { REQUIRE(Reversibilite::exporter(copie, retour)); });
    const auto octets = lireOctets(aller);
    std::cout << octets.size() / 1024 << " kB of archive, " << QFileInfo{QString::fromStdString(fichier)}.size() / 1024
              << " kB of file" << std::endl;
    CHECK((octets == lireOctets(retour)));
}

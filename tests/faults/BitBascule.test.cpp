// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/Verification.h"
#include "core/storage/commande/CommandeRepository.h"
#include "tests/storage/Classeur.h"
#include "tests/support/Octets.h"

#include <random>
#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

constexpr std::array tables{"version_devis", "devis_ligne", "bon_de_commande", "commande_ligne"};

void commander(Classeur &c, int nombre)
{
    Transaction t{*c.session, Transaction::Detail::Nombre};
    for (int i = 0; i < nombre; ++i) {
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
}

/// Every amount and every other value of the orders and devis, as a reader would see them; what can't be read is said.
std::string valeurs(const std::string &chemin)
{
    std::string texte;
    try {
        Database base{chemin, Database::Mode::Lecture};
        for (const auto *table : tables) {
            Query q{base, std::string{"SELECT * FROM "} + table + " NOT INDEXED ORDER BY rowid"};
            while (q.next())
                for (int i = 0; i < q.colonnes(); ++i)
                    texte.append(q.vue(i)).append(q.nul(i) ? "\x1e" : "\x1f");
        }
    } catch (const StorageError &) {
        texte += "illisible";
    }
    return texte;
}

/// Whether the file is told to be at fault, by opening it or by its whole check.
bool trouve(const std::string &chemin, const Clock &clock)
{
    const auto session = Session::ouvrir(chemin, Database::Mode::Lecture, moi, clock);
    if (!session)
        return true;
    try {
        return !Verification::tout((*session)->base(), [](const auto &, auto, auto) {}).empty();
    } catch (const StorageError &) {
        return true;
    }
}

/// The pages, counted from 1, of the tables that hold amounts.
std::vector<std::int64_t> pagesDesMontants(const std::string &chemin)
{
    std::vector<std::int64_t> pages;
    sqlite3 *base = nullptr;
    REQUIRE(sqlite3_open_v2(chemin.c_str(), &base, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK);
    sqlite3_stmt *q = nullptr;
    REQUIRE(sqlite3_prepare_v2(base,
                               "SELECT pageno FROM dbstat WHERE name IN "
                               "('version_devis', 'devis_ligne', 'bon_de_commande', 'commande_ligne')",
                               -1, &q, nullptr)
            == SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW)
        pages.push_back(sqlite3_column_int64(q, 0));
    sqlite3_finalize(q);
    sqlite3_close(base);
    return pages;
}

} // namespace

TEST_CASE("of 300 flipped bits in the pages of orders and devis, each that changes what is read is found", "[ref-b]")
{
    constexpr qint64 page = 4096;
    constexpr int bascules = 300;
    Classeur c;
    commander(c, 60);
    c.session.reset();
    const auto chemin = c.essai.fichier.chemin();
    const auto pages = pagesDesMontants(chemin);
    REQUIRE(pages.size() > 8);
    const auto justes = valeurs(chemin);
    REQUIRE_FALSE(trouve(chemin, c.essai.clock));
    std::mt19937 hasard{300};
    int changes = 0;
    for (int i = 0; i < bascules; ++i) {
        const auto choisie = pages[std::uniform_int_distribution<std::size_t>{0, pages.size() - 1}(hasard)];
        const auto place = (choisie - 1) * page + std::uniform_int_distribution<qint64>{0, page - 1}(hasard);
        const auto bit = std::uniform_int_distribution<int>{0, 7}(hasard);
        const auto basculer = [&] {
            QFile fichier{QString::fromStdString(chemin)};
            REQUIRE(fichier.open(QIODevice::ReadWrite));
            REQUIRE(fichier.seek(place));
            char octet = 0;
            REQUIRE(fichier.getChar(&octet));
            REQUIRE(fichier.seek(place));
            REQUIRE(fichier.putChar(static_cast<char>(octet ^ (1 << bit))));
        };
        basculer();
        INFO("byte " << place << ", bit " << bit);
        const bool change = valeurs(chemin) != justes;
        changes += change ? 1 : 0;
        CHECK((!change || trouve(chemin, c.essai.clock)));
        basculer();
    }
    // Most bytes of these pages are part of a row.
    CHECK(changes > bascules / 2);
    CHECK_FALSE(trouve(chemin, c.essai.clock));
}

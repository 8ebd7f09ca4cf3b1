// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/archive/ArchiveReversibilite.h"
#include "core/exchange/archive/Manifeste.h"
#include "tests/support/FichierTemporaire.h"

#include <QCryptographicHash>
#include <QFile>

#include <catch2/catch.hpp>
#include <zip.h>

using namespace trame;
using namespace trame::test;

namespace {

const std::string instant = "2026-11-24T10:00:00Z";

QByteArray octetsDe(const std::string &chemin)
{
    QFile fichier{QString::fromStdString(chemin)};
    return fichier.open(QIODevice::ReadOnly) ? fichier.readAll() : QByteArray{};
}

void ecrireOctets(const std::string &chemin, const QByteArray &octets)
{
    QFile fichier{QString::fromStdString(chemin)};
    REQUIRE(fichier.open(QIODevice::WriteOnly));
    REQUIRE(fichier.write(octets) == octets.size());
}

/// A ZIP made by hand, whatever its names; the manifest is what is given.
void zipperBrut(const std::string &chemin, const std::vector<std::pair<std::string, QByteArray>> &entrees)
{
    int code = 0;
    auto *archive = zip_open(chemin.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    REQUIRE(archive != nullptr);
    for (const auto &[nom, contenu] : entrees) {
        auto *source = zip_source_buffer(archive, contenu.constData(), static_cast<zip_uint64_t>(contenu.size()), 0);
        REQUIRE(zip_file_add(archive, nom.c_str(), source, ZIP_FL_ENC_UTF_8) >= 0);
    }
    REQUIRE(zip_close(archive) == 0);
}

EntreeManifeste ligne(const std::string &nom, const QByteArray &contenu)
{
    return {nom, contenu.size(), QCryptographicHash::hash(contenu, QCryptographicHash::Sha256).toHex()};
}

/// Why an archive was refused.
std::string motif(const std::string &chemin, const LimitesArchive &limites = {})
{
    const auto lue = ArchiveReversibilite::lire(chemin, limites);
    REQUIRE_FALSE(lue);
    REQUIRE(lue.error().code == CodeErreur::ArchiveInvalide);
    return std::get<std::string>(lue.error().parametres.at(1));
}

} // namespace

TEST_CASE("an archive gives back what was put in, from memory and from disk")
{
    const FichierTemporaire dossier;
    const auto gros = QByteArray("0123456789abcdef").repeated(100'000);
    ecrireOctets(dossier.chemin("gros.bin"), gros);
    const std::vector<EntreeArchive> entrees{{"pieces/été.txt", QByteArray{"bonjour"}},
                                             {"vide", QByteArray{}},
                                             {"a.bin", EntreeArchive::Fichier{dossier.chemin("gros.bin")}}};
    const auto chemin = dossier.chemin("archive.zip");
    REQUIRE(ArchiveReversibilite::ecrire({QString::fromStdString(chemin)}, entrees, instant));
    const auto lues = ArchiveReversibilite::lire(chemin).value();
    CHECK(lues.size() == 3);
    CHECK(lues.at("pieces/été.txt") == "bonjour");
    CHECK(lues.at("vide").isEmpty());
    CHECK(lues.at("a.bin") == gros);

    SECTION("the same entries give the same bytes, in whatever order they come")
    {
        const auto autre = dossier.chemin("autre.zip");
        REQUIRE(
            ArchiveReversibilite::ecrire({QString::fromStdString(autre)}, {entrees.rbegin(), entrees.rend()}, instant));
        CHECK(octetsDe(autre) == octetsDe(chemin));
    }
    SECTION("a file that exists is left alone")
    {
        const auto avant = octetsDe(chemin);
        CHECK(ArchiveReversibilite::ecrire({QString::fromStdString(chemin)}, {}, instant).error().code
              == CodeErreur::FichierExiste);
        CHECK(octetsDe(chemin) == avant);
    }
    SECTION("any flipped byte is found out or changes nothing")
    {
        const auto bons = octetsDe(chemin);
        for (qsizetype i = 0; i < bons.size(); i += 37) {
            auto faux = bons;
            faux[i] = static_cast<char>(faux.at(i) ^ 0x10);
            ecrireOctets(chemin, faux);
            const auto relues = ArchiveReversibilite::lire(chemin);
            CHECK((!relues || *relues == lues));
        }
    }
    SECTION("the limits hold on both sides")
    {
        LimitesArchive limites;
        limites.entree = gros.size();
        CHECK(ArchiveReversibilite::lire(chemin, limites));
        --limites.entree;
        CHECK(motif(chemin, limites) == "taille");
        limites = {};
        limites.entrees = 3; // The manifest is one more.
        CHECK(motif(chemin, limites) == "entrees");
    }
    SECTION("one that holds nothing is told as such, and a folder isn't told to be absent")
    {
        // What a ZIP without an entry is made of: the record that ends it.
        ecrireOctets(chemin, QByteArray{"PK\x05\x06", 4} + QByteArray(18, '\0'));
        CHECK(motif(chemin, {}) == "vide");
        const auto refus = ArchiveReversibilite::lire(dossier.dossier());
        REQUIRE_FALSE(refus);
        CHECK(refus.error().code == CodeErreur::FichierNonSimple);
    }
}

TEST_CASE("names that lead out of the archive are refused, written or read")
{
    const FichierTemporaire dossier;
    for (const char *nom :
         {"../a", "a/../b", "/a", "a\\b", "C:a", "a//b", "a/", ".", "", "a\nb", "a/..", "nul ", "\xff"}) {
        INFO(nom);
        CHECK_FALSE(ArchiveReversibilite::nomAdmis(nom));
        CHECK_FALSE(ArchiveReversibilite::ecrire({QString::fromStdString(dossier.chemin("x.zip"))},
                                                 {{nom, QByteArray{"x"}}}, instant));
        CHECK_FALSE(QFile::exists(QString::fromStdString(dossier.chemin("x.zip"))));
    }
    for (const char *nom : {"../a", "/a", "a\\b", "A.TXT"}) {
        const auto chemin = dossier.chemin("hostile.zip");
        zipperBrut(chemin, {{"manifest.json", Manifeste::ecrire({ligne("a.txt", "x"), ligne(nom, "x")}, instant)},
                            {"a.txt", "x"},
                            {nom, "x"}});
        CHECK(motif(chemin) == "nom");
    }
    CHECK_FALSE(ArchiveReversibilite::ecrire({QString::fromStdString(dossier.chemin("x.zip"))},
                                             {{"manifest.json", QByteArray{}}}, instant));
}

TEST_CASE("a bomb is stopped while it inflates, whatever its manifest claims")
{
    const FichierTemporaire dossier;
    const auto chemin = dossier.chemin("bombe.zip");
    const QByteArray zeros(20'000'000, '\0');
    auto menteur = ligne("a", "x");
    zipperBrut(chemin, {{"manifest.json", Manifeste::ecrire({menteur}, instant)}, {"a", zeros}});
    CHECK(QFile{QString::fromStdString(chemin)}.size() < 100'000);
    // It isn't what its manifest says: «trop grande» would be said of what goes beyond a limit.
    CHECK(motif(chemin) == "somme");
    LimitesArchive limites;
    limites.total = 1'000'000;
    zipperBrut(chemin, {{"manifest.json", Manifeste::ecrire({ligne("a", zeros)}, instant)}, {"a", zeros}});
    CHECK(motif(chemin, limites) == "taille");
}

TEST_CASE("an archive that isn't one of ours is refused")
{
    const FichierTemporaire dossier;
    const auto chemin = dossier.chemin("x.zip");
    CHECK(ArchiveReversibilite::lire(chemin).error().code == CodeErreur::FichierAbsent);
    ecrireOctets(chemin, "ceci n'est pas un zip");
    CHECK(motif(chemin) == "zip");
    zipperBrut(chemin, {{"a", "x"}});
    CHECK(motif(chemin) == "manifeste");
    zipperBrut(chemin, {{"manifest.json", "{}"}, {"a", "x"}});
    CHECK(motif(chemin) == "manifeste");
    zipperBrut(chemin, {{"manifest.json", Manifeste::ecrire({}, instant)}, {"a", "x"}});
    CHECK(motif(chemin) == "manifeste");
    zipperBrut(chemin, {{"manifest.json", Manifeste::ecrire({ligne("a", "y")}, instant)}, {"a", "x"}});
    CHECK(motif(chemin) == "somme");
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LecturesEntieres.h"

#include "core/storage/StorageError.h"

#include <array>
#include <new>
#include <sqlite3.h>

namespace trame {

namespace {

/// What is waited before each new try, in microseconds: a share that hiccups is back within a fraction of a second.
constexpr std::array pauses{1'000, 20'000, 100'000};

thread_local std::int64_t manquees = 0;

/// The layer below: the system's own.
sqlite3_vfs *dessous(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

/// A file of this layer; the one of the layer below stands right behind it.
struct Fichier {
    sqlite3_file entete;
    sqlite3_vfs *vfs;

    [[nodiscard]] sqlite3_file *reel() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};

Fichier &de(sqlite3_file *fichier)
{
    return *reinterpret_cast<Fichier *>(fichier);
}

const sqlite3_io_methods &methodes(sqlite3_file *fichier)
{
    return *de(fichier).reel()->pMethods;
}

/// Runs a read until it succeeds, or has failed too often.
template <class Lecture>
int insister(Fichier &fichier, Lecture lecture)
{
    const auto manque = [](int code) { return (code & 0xFF) == SQLITE_IOERR && code != SQLITE_IOERR_SHORT_READ; };
    int code = lecture();
    for (const int pause : pauses) {
        if (!manque(code))
            return code;
        fichier.vfs->xSleep(fichier.vfs, pause);
        code = lecture();
    }
    if (!manque(code))
        return code;
    ++manquees;
    // SQLite would turn the first into SQLITE_CORRUPT; of the second the read's own code says more.
    if (code == SQLITE_IOERR_CORRUPTFS)
        return SQLITE_IOERR_READ;
    return code == SQLITE_IOERR_LOCK ? SQLITE_IOERR_RDLOCK : code;
}

int fermer(sqlite3_file *f)
{
    return methodes(f).xClose(de(f).reel());
}

int lire(sqlite3_file *f, void *tampon, int taille, sqlite3_int64 place)
{
    return insister(de(f), [&] { return methodes(f).xRead(de(f).reel(), tampon, taille, place); });
}

int ecrire(sqlite3_file *f, const void *tampon, int taille, sqlite3_int64 place)
{
    return methodes(f).xWrite(de(f).reel(), tampon, taille, place);
}

int tronquer(sqlite3_file *f, sqlite3_int64 taille)
{
    return methodes(f).xTruncate(de(f).reel(), taille);
}

int synchroniser(sqlite3_file *f, int drapeaux)
{
    return methodes(f).xSync(de(f).reel(), drapeaux);
}

int mesurer(sqlite3_file *f, sqlite3_int64 *taille)
{
    return insister(de(f), [&] { return methodes(f).xFileSize(de(f).reel(), taille); });
}

int verrouiller(sqlite3_file *f, int niveau)
{
    // The shared lock is the first step of a read.
    if (niveau != SQLITE_LOCK_SHARED)
        return methodes(f).xLock(de(f).reel(), niveau);
    return insister(de(f), [&] { return methodes(f).xLock(de(f).reel(), niveau); });
}

int deverrouiller(sqlite3_file *f, int niveau)
{
    return methodes(f).xUnlock(de(f).reel(), niveau);
}

int verrouReserve(sqlite3_file *f, int *tenu)
{
    return insister(de(f), [&] { return methodes(f).xCheckReservedLock(de(f).reel(), tenu); });
}

int commander(sqlite3_file *f, int operation, void *argument)
{
    return methodes(f).xFileControl(de(f).reel(), operation, argument);
}

int tailleSecteur(sqlite3_file *f)
{
    return methodes(f).xSectorSize(de(f).reel());
}

int proprietes(sqlite3_file *f)
{
    return methodes(f).xDeviceCharacteristics(de(f).reel());
}

int partager(sqlite3_file *f, int page, int taille, int etendre, void volatile **memoire)
{
    return methodes(f).xShmMap(de(f).reel(), page, taille, etendre, memoire);
}

int verrouillerPartage(sqlite3_file *f, int debut, int nombre, int drapeaux)
{
    return methodes(f).xShmLock(de(f).reel(), debut, nombre, drapeaux);
}

void ordonnerPartage(sqlite3_file *f)
{
    methodes(f).xShmBarrier(de(f).reel());
}

int cesserPartage(sqlite3_file *f, int effacer)
{
    return methodes(f).xShmUnmap(de(f).reel(), effacer);
}

/// No memory map (version 3): Trame uses none, since a read error would end the program there.
constexpr sqlite3_io_methods mienne(int version)
{
    return {version,         fermer,        lire,        ecrire,        tronquer,
            synchroniser,    mesurer,       verrouiller, deverrouiller, verrouReserve,
            commander,       tailleSecteur, proprietes,  partager,      verrouillerPartage,
            ordonnerPartage, cesserPartage, nullptr,     nullptr};
}

constexpr std::array versions{mienne(1), mienne(2)};

int ouvrir(sqlite3_vfs *vfs, const char *nom, sqlite3_file *f, int drapeaux, int *obtenus)
{
    auto *fichier = new (f) Fichier{{nullptr}, dessous(vfs)};
    fichier->reel()->pMethods = nullptr;
    const int code = fichier->vfs->xOpen(fichier->vfs, nom, fichier->reel(), drapeaux, obtenus);
    // SQLite closes what has methods, even after a failure.
    if (const auto *reelles = fichier->reel()->pMethods; reelles != nullptr)
        fichier->entete.pMethods = &versions.at(reelles->iVersion >= 2 ? 1 : 0);
    return code;
}

int supprimer(sqlite3_vfs *vfs, const char *nom, int synchroniserDossier)
{
    return dessous(vfs)->xDelete(dessous(vfs), nom, synchroniserDossier);
}

int acceder(sqlite3_vfs *vfs, const char *nom, int drapeaux, int *reponse)
{
    return dessous(vfs)->xAccess(dessous(vfs), nom, drapeaux, reponse);
}

int completer(sqlite3_vfs *vfs, const char *nom, int taille, char *complet)
{
    return dessous(vfs)->xFullPathname(dessous(vfs), nom, taille, complet);
}

} // namespace

void installerLectureTenace()
{
    static const int fait = [] {
        auto *systeme = sqlite3_vfs_find(nullptr);
        if (systeme == nullptr)
            return SQLITE_ERROR;
        // What isn't about files (time, sleep, libraries) stays the system's own functions.
        static sqlite3_vfs tenace = *systeme;
        tenace.szOsFile = static_cast<int>(sizeof(Fichier)) + systeme->szOsFile;
        tenace.pNext = nullptr;
        tenace.zName = "trame";
        tenace.pAppData = systeme;
        tenace.xOpen = ouvrir;
        tenace.xDelete = supprimer;
        tenace.xAccess = acceder;
        tenace.xFullPathname = completer;
        return sqlite3_vfs_register(&tenace, 1);
    }();
    static_cast<void>(fait);
}

LecturesEntieres::LecturesEntieres(std::string chemin)
    : m_chemin{std::move(chemin)},
      m_manquees{manquees}
{
}

void LecturesEntieres::exiger() const
{
    if (manquees != m_manquees)
        throw StorageError{CodeErreur::LectureDefaillante, m_chemin, "page"};
}

} // namespace trame

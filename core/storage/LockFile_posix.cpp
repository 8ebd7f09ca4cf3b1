// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LockFile.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trame {

namespace {

constexpr mode_t droits = 0644;
constexpr int essais = 10;

/// Whether the name still leads to the file that is open: the holder before us may have removed it.
bool memeFichier(int descripteur, const std::string &chemin)
{
    struct stat ouvert {
    };
    struct stat nomme {
    };
    return fstat(descripteur, &ouvert) == 0 && stat(chemin.c_str(), &nomme) == 0 && ouvert.st_ino == nomme.st_ino
           && ouvert.st_dev == nomme.st_dev;
}

std::string lire(int descripteur)
{
    std::array<char, 4096> tampon{};
    const auto lus = pread(descripteur, tampon.data(), tampon.size(), 0);
    return lus > 0 ? std::string{tampon.data(), static_cast<std::size_t>(lus)} : std::string{};
}

} // namespace

Result<std::unique_ptr<LockFile>> LockFile::prendre(const std::string &chemin, const std::string &contenu)
{
    for (int essai = 0; essai < essais; ++essai) {
        const int descripteur = open(chemin.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, droits);
        if (descripteur < 0)
            return echec(errno == ENAMETOOLONG ? CodeErreur::NomTropLong : CodeErreur::AccesRefuse, {chemin});
        if (flock(descripteur, LOCK_EX | LOCK_NB) != 0) {
            auto tenuPar = lire(descripteur);
            close(descripteur);
            return echec(CodeErreur::FichierVerrouille, {std::move(tenuPar)});
        }
        if (!memeFichier(descripteur, chemin)) {
            close(descripteur);
            continue;
        }
        std::unique_ptr<LockFile> verrou{new LockFile{chemin, descripteur}};
        const bool ecrit =
            ftruncate(descripteur, 0) == 0
            && pwrite(descripteur, contenu.data(), contenu.size(), 0) == static_cast<ssize_t>(contenu.size());
        if (!ecrit)
            return echec(CodeErreur::DisquePlein, {chemin});
        return verrou;
    }
    return echec(CodeErreur::AccesRefuse, {chemin});
}

std::optional<std::string> LockFile::contenuSiTenu(const std::string &chemin)
{
    const int descripteur = open(chemin.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descripteur < 0)
        return std::nullopt;
    const bool libre = flock(descripteur, LOCK_SH | LOCK_NB) == 0;
    auto contenu = libre ? std::nullopt : std::optional{lire(descripteur)};
    close(descripteur);
    return contenu;
}

LockFile::~LockFile()
{
    // Removed while the lock is still held: whoever opened it meanwhile sees that the name has moved on.
    unlink(m_chemin.c_str());
    close(static_cast<int>(m_prise));
}

} // namespace trame

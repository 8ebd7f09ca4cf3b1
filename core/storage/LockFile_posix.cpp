// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LockFile.h"

#include "core/files/FileSystem.h"

#include <QUuid>

#include <algorithm>
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

/// What the holder wrote, without the mark that tells its file from another of the same words.
std::string sansMarque(std::string contenu)
{
    contenu.erase(std::min(contenu.find('\n'), contenu.size()));
    return contenu;
}

/// Opens the lock file, made anew or left by somebody; -1 with errno.
int ouvrir(const std::string &chemin, bool &neuf)
{
    int descripteur = open(chemin.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, droits);
    neuf = descripteur >= 0;
    if (!neuf && errno == EEXIST)
        descripteur = open(chemin.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    return descripteur;
}

/// Why the lock file couldn't be opened, just now: a folder or a link that has its name is never taken for it.
CodeErreur causeDuRefus()
{
    if (errno == EISDIR || errno == ELOOP || errno == ENXIO)
        return CodeErreur::FichierNonSimple;
    const auto code = lastSystemFault();
    return code == CodeErreur::EcritureImpossible ? CodeErreur::AccesRefuse : code;
}

/// Whether the lock that is held on a file keeps another descriptor out.
bool ecarte(const std::string &chemin)
{
    // To be written: on NFS one that may only be read is refused whoever holds the lock.
    const int autre = open(chemin.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (autre < 0)
        return true;
    const bool ecarte = flock(autre, LOCK_EX | LOCK_NB) != 0;
    close(autre);
    return ecarte;
}

/// Whether the name leads to what was written, asked as another would. A server that keeps others from reading what is
/// locked has answered by that.
bool relu(const std::string &chemin, const std::string &ecrit)
{
    const int autre = open(chemin.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (autre < 0)
        return false;
    const auto lu = lire(autre);
    const bool pareil = lu.empty() || lu == ecrit;
    close(autre);
    return pareil;
}

tl::unexpected<Erreur> inoperants(const std::string &chemin)
{
    return echec(CodeErreur::VerrousInoperants, {chemin.substr(0, chemin.find_last_of('/'))});
}

} // namespace

Result<std::unique_ptr<LockFile>> LockFile::prendre(const std::string &chemin, const std::string &contenu)
{
    for (int essai = 0; essai < essais; ++essai) {
        bool neuf = false;
        const int descripteur = ouvrir(chemin, neuf);
        if (descripteur < 0 && errno == ENOENT && !neuf && essai + 1 < essais)
            continue; // Its holder went in between, or the folder isn't there.
        if (descripteur < 0)
            return echec(causeDuRefus(), {chemin});
        if (flock(descripteur, LOCK_EX | LOCK_NB) != 0) {
            const bool tenu = errno == EWOULDBLOCK;
            auto tenuPar = sansMarque(lire(descripteur));
            if (!tenu && neuf)
                unlink(chemin.c_str());
            close(descripteur);
            if (!tenu)
                return inoperants(chemin);
            return echec(CodeErreur::FichierVerrouille, {std::move(tenuPar)});
        }
        if (!memeFichier(descripteur, chemin)) {
            close(descripteur);
            continue;
        }
        if (!ecarte(chemin)) {
            close(descripteur);
            return inoperants(chemin);
        }
        std::unique_ptr<LockFile> verrou{new LockFile{chemin, descripteur}};
        const auto marque = contenu + '\n' + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
        const bool ecrit =
            ftruncate(descripteur, 0) == 0
            && pwrite(descripteur, marque.data(), marque.size(), 0) == static_cast<ssize_t>(marque.size());
        if (!ecrit)
            return echec(lastSystemFault(), {chemin});
        // Another that wrote after us holds it as well, whatever the locks say.
        if (!relu(chemin, marque))
            return inoperants(chemin);
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
    auto contenu = libre ? std::nullopt : std::optional{sansMarque(lire(descripteur))};
    close(descripteur);
    return contenu;
}

LockFile::~LockFile()
{
    // Removed while the lock is still held: whoever opened it meanwhile sees that the name has moved on.
    // A name that leads elsewhere by now is somebody else's.
    if (memeFichier(static_cast<int>(m_prise), m_chemin))
        unlink(m_chemin.c_str());
    close(static_cast<int>(m_prise));
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VerrousDossier.h"

#include <QUuid>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trame {

namespace {

constexpr int attenteMillisecondes = 1000;

/// A file of this trial, which goes with it.
class FichierEssai
{
public:
    explicit FichierEssai(std::string chemin)
        : m_chemin{std::move(chemin)},
          m_descripteur{open(m_chemin.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600)}
    {
    }
    ~FichierEssai()
    {
        if (m_descripteur < 0)
            return;
        unlink(m_chemin.c_str());
        close(m_descripteur);
    }
    FichierEssai(const FichierEssai &) = delete;
    FichierEssai &operator=(const FichierEssai &) = delete;

    [[nodiscard]] int descripteur() const { return m_descripteur; }
    [[nodiscard]] const char *chemin() const { return m_chemin.c_str(); }

private:
    std::string m_chemin;
    int m_descripteur;
};

bool verrouEntier(int descripteur)
{
    return flock(descripteur, LOCK_EX | LOCK_NB) == 0;
}

/// The kind that SQLite takes.
bool verrouPortion(int descripteur)
{
    struct flock portion {
    };
    portion.l_type = F_WRLCK;
    portion.l_whence = SEEK_SET;
    portion.l_len = 1;
    return fcntl(descripteur, F_SETLK, &portion) == 0;
}

/// What the second process does. After a fork only what is safe in a signal handler may be called.
[[noreturn]] void seconde(const char *entier, const char *portion, int reponse)
{
    const int a = open(entier, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    const int b = open(portion, O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    char trouve = '?';
    if (a >= 0 && b >= 0)
        trouve = verrouEntier(a) || verrouPortion(b) ? 'n' : 'o';
    static_cast<void>(write(reponse, &trouve, 1) == 1);
    _exit(0);
}

/// The byte that the other end wrote in time, or '?'.
char attendre(int descripteur)
{
    pollfd attendu{descripteur, POLLIN, 0};
    int pret = 0;
    do
        pret = poll(&attendu, 1, attenteMillisecondes);
    while (pret < 0 && errno == EINTR);
    char trouve = '?';
    return pret == 1 && read(descripteur, &trouve, 1) == 1 ? trouve : '?';
}

} // namespace

EpreuveVerrous eprouverVerrous(const std::string &dossier)
{
    const auto racine =
        dossier + "/.trame-verrous-" + QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString() + "-";
    // A file for each kind: on NFS both are the server's, and the one would keep the other out.
    const FichierEssai entier{racine + "1"};
    const FichierEssai portion{racine + "2"};
    std::array<int, 2> tube{};
    if (entier.descripteur() < 0 || portion.descripteur() < 0)
        return EpreuveVerrous::Indeterminee;
    if (!verrouEntier(entier.descripteur()) || !verrouPortion(portion.descripteur()))
        return EpreuveVerrous::Inoperants;
    if (pipe2(tube.data(), O_CLOEXEC) != 0)
        return EpreuveVerrous::Indeterminee;
    const auto autre = fork();
    if (autre == 0)
        seconde(entier.chemin(), portion.chemin(), tube[1]);
    close(tube[1]);
    const char trouve = autre > 0 ? attendre(tube[0]) : '?';
    close(tube[0]);
    if (autre > 0) {
        // One that hangs in the system can't be waited for.
        kill(autre, SIGKILL);
        waitpid(autre, nullptr, trouve == '?' ? WNOHANG : 0);
    }
    if (trouve == '?')
        return EpreuveVerrous::Indeterminee;
    return trouve == 'o' ? EpreuveVerrous::Tiennent : EpreuveVerrous::Inoperants;
}

std::string identiteDossier(const std::string &dossier)
{
    struct stat infos {
    };
    if (stat(dossier.c_str(), &infos) != 0)
        return {};
    return std::to_string(infos.st_dev) + ':' + std::to_string(infos.st_ino);
}

} // namespace trame

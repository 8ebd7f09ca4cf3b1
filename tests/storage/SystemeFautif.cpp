// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/SystemeFautif.h"

#include <cerrno>
#include <sys/file.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool verrousCasses = false;
int reussiesRestantes = -1; // negative: none fails
int echecsRestants = 0;
bool echoue = false;

bool lectureFautive()
{
    if (reussiesRestantes < 0 || echecsRestants <= 0)
        return false;
    if (reussiesRestantes > 0) {
        --reussiesRestantes;
        return false;
    }
    --echecsRestants;
    echoue = true;
    return true;
}

} // namespace

extern "C" int flock(int descripteur, int operation) noexcept
{
    return verrousCasses ? 0 : static_cast<int>(syscall(SYS_flock, descripteur, operation));
}

extern "C" ssize_t pread64(int descripteur, void *tampon, size_t taille, off64_t place)
{
    if (lectureFautive()) {
        errno = EIO;
        return -1;
    }
    return syscall(SYS_pread64, descripteur, tampon, taille, place);
}

namespace trame::test {

SystemeFautif::~SystemeFautif()
{
    verrousCasses = false;
    reussiesRestantes = -1;
    echoue = false;
}

void SystemeFautif::sansVerrous()
{
    verrousCasses = true;
}

void SystemeFautif::lecturesEnErreur(int reussies, int echecs)
{
    reussiesRestantes = reussies;
    echecsRestants = echecs;
    echoue = false;
}

bool SystemeFautif::aEchoue() const
{
    return echoue;
}

} // namespace trame::test

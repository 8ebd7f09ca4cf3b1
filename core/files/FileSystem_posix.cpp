// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/FileSystem.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace trame {

namespace {

bool sync(const QString &path, int flags)
{
    const int descriptor = open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | flags);
    if (descriptor < 0)
        return false;
    // Some file systems have no way to flush a folder, and say so.
    const bool done = fsync(descriptor) == 0 || (flags != 0 && (errno == EINVAL || errno == ENOTSUP));
    const int fault = errno;
    close(descriptor);
    errno = fault;
    return done;
}

} // namespace

FileKind fileKind(const QString &path)
{
    struct stat found {
    };
    if (lstat(QFile::encodeName(path).constData(), &found) != 0)
        return errno == ENAMETOOLONG ? FileKind::NameTooLong : FileKind::Absent;
    if (S_ISLNK(found.st_mode))
        return FileKind::Link;
    if (S_ISDIR(found.st_mode))
        return FileKind::Folder;
    return S_ISREG(found.st_mode) ? FileKind::Plain : FileKind::Special;
}

bool syncFile(const QString &path)
{
    return sync(path, 0);
}

bool syncFolder(const QString &path)
{
    return sync(path, O_DIRECTORY);
}

bool moveIntoPlace(const QString &from, const QString &to, bool replace)
{
    const auto source = QFile::encodeName(from);
    const auto target = QFile::encodeName(to);
    if (replace)
        return rename(source.constData(), target.constData()) == 0;
#ifdef RENAME_NOREPLACE
    if (renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    if (link(source.constData(), target.constData()) == 0)
        return unlink(source.constData()) == 0;
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS)
        return false;
    // Neither is known here (FAT): what is left is to look, then to rename.
    if (fileKind(to) != FileKind::Absent) {
        errno = EEXIST;
        return false;
    }
    return rename(source.constData(), target.constData()) == 0;
}

bool makePrivateFolder(const QString &path)
{
    constexpr mode_t ownerAlone = 0700;
    return mkdir(QFile::encodeName(path).constData(), ownerAlone) == 0;
}

CodeErreur lastSystemFault()
{
    switch (errno) {
    case ENAMETOOLONG:
        return CodeErreur::NomTropLong;
    case ENOSPC:
    case EDQUOT:
        return CodeErreur::DisquePlein;
    case EACCES:
    case EPERM:
    case EROFS:
        return CodeErreur::AccesRefuse;
    case EEXIST:
        return CodeErreur::FichierExiste;
    default:
        return CodeErreur::EcritureImpossible;
    }
}

bool openInThisProcess(const QString &path)
{
    struct stat named {
    };
    if (stat(QFile::encodeName(path).constData(), &named) != 0)
        return false;
    const auto is = [&](int descriptor) {
        struct stat opened {
        };
        return fstat(descriptor, &opened) == 0 && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
    };
    // Those that are open: there may be a million that could be.
    if (const std::unique_ptr<DIR, int (*)(DIR *)> descriptors{opendir("/dev/fd"), closedir}) {
        // NOLINTNEXTLINE(concurrency-mt-unsafe): a stream of this function alone
        while (const auto *entry = readdir(descriptors.get()))
            if (int descriptor = 0;
                std::from_chars(entry->d_name, entry->d_name + std::strlen(entry->d_name), descriptor).ec == std::errc{}
                && is(descriptor))
                return true;
        return false;
    }
    constexpr long most = 65'536;
    const int last = static_cast<int>(std::clamp(sysconf(_SC_OPEN_MAX), 0L, most));
    for (int descriptor = 0; descriptor < last; ++descriptor)
        if (is(descriptor))
            return true;
    return false;
}

QString fileIdentity(const QString &path)
{
#ifdef STATX_BTIME
    // A number is given again once its file is gone; with the time of birth it isn't another's.
    struct statx found {
    };
    if (statx(AT_FDCWD, QFile::encodeName(path).constData(), 0, STATX_INO | STATX_BTIME, &found) == 0
        && (found.stx_mask & STATX_BTIME) != 0)
        return QStringLiteral("%1:%2:%3:%4:%5")
            .arg(found.stx_dev_major)
            .arg(found.stx_dev_minor)
            .arg(found.stx_ino)
            .arg(found.stx_btime.tv_sec)
            .arg(found.stx_btime.tv_nsec);
#endif
    return {};
}

bool ownedByMe(const QString &path)
{
    struct stat found {
    };
    return lstat(QFile::encodeName(path).constData(), &found) == 0 && found.st_uid == geteuid();
}

bool processAlive(std::int64_t process)
{
    return kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
}

} // namespace trame

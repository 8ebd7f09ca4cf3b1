// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/FileSystem.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>

namespace trame {

namespace {

std::wstring native(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

FileKind fileKind(const QString &path)
{
    // The system has several words for that, one of which is «no such path».
    constexpr qsizetype longestName = 255;
    if (QFileInfo{path}.fileName().size() > longestName)
        return FileKind::NameTooLong;
    WIN32_FILE_ATTRIBUTE_DATA found{};
    if (GetFileAttributesExW(native(path).c_str(), GetFileExInfoStandard, &found) == 0)
        return GetLastError() == ERROR_FILENAME_EXCED_RANGE ? FileKind::NameTooLong : FileKind::Absent;
    if ((found.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 && QFileInfo{path}.isSymLink())
        return FileKind::Link;
    if ((found.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
        return FileKind::Folder;
    return (found.dwFileAttributes & FILE_ATTRIBUTE_DEVICE) != 0 ? FileKind::Special : FileKind::Plain;
}

bool syncFile(const QString &path)
{
    HANDLE file =
        CreateFileW(native(path).c_str(), GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                    nullptr, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) // NOLINT(performance-no-int-to-ptr): a macro of the system
        return false;
    const bool done = FlushFileBuffers(file) != 0;
    CloseHandle(file);
    return done;
}

bool syncFolder(const QString & /*path*/)
{
    // A name is on the disk when MOVEFILE_WRITE_THROUGH comes back.
    return true;
}

bool moveIntoPlace(const QString &from, const QString &to, bool replace)
{
    const DWORD flags = MOVEFILE_WRITE_THROUGH | (replace ? DWORD{MOVEFILE_REPLACE_EXISTING} : DWORD{0});
    return MoveFileExW(native(from).c_str(), native(to).c_str(), flags) != 0;
}

bool makePrivateFolder(const QString &path)
{
    // A folder takes the rights of the one it stands in: the person's own.
    return CreateDirectoryW(native(path).c_str(), nullptr) != 0;
}

CodeErreur lastSystemFault()
{
    switch (GetLastError()) {
    case ERROR_FILENAME_EXCED_RANGE:
        return CodeErreur::NomTropLong;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return CodeErreur::DisquePlein;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
        return CodeErreur::AccesRefuse;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        return CodeErreur::FichierExiste;
    default:
        return CodeErreur::EcritureImpossible;
    }
}

bool openInThisProcess(const QString & /*path*/)
{
    // Locks belong to an opening here, and a file that is open isn't replaced.
    return false;
}

QString fileIdentity(const QString &path)
{
    HANDLE file = CreateFileW(native(path).c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                              OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE) // NOLINT(performance-no-int-to-ptr): a macro of the system
        return {};
    BY_HANDLE_FILE_INFORMATION found{};
    const bool known = GetFileInformationByHandle(file, &found) != 0;
    CloseHandle(file);
    if (!known)
        return {};
    return QStringLiteral("%1:%2:%3:%4:%5")
        .arg(found.dwVolumeSerialNumber)
        .arg(found.nFileIndexHigh)
        .arg(found.nFileIndexLow)
        .arg(found.ftCreationTime.dwHighDateTime)
        .arg(found.ftCreationTime.dwLowDateTime);
}

bool ownedByMe(const QString & /*path*/)
{
    // The temporary folder is the person's own.
    return true;
}

bool processAlive(std::int64_t process)
{
    HANDLE held = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (held == nullptr)
        return GetLastError() != ERROR_INVALID_PARAMETER;
    const bool alive = WaitForSingleObject(held, 0) == WAIT_TIMEOUT;
    CloseHandle(held);
    return alive;
}

} // namespace trame

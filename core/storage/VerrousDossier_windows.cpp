// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/VerrousDossier.h"

#include <QString>
#include <QUuid>

#include <windows.h>

namespace trame {

namespace {

constexpr DWORD partageTotal = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// A file of this trial, opened; it goes when its last handle does.
class FichierEssai
{
public:
    FichierEssai(const std::wstring &chemin, DWORD partage, DWORD creation)
        : m_prise{CreateFileW(chemin.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, partage, nullptr, creation,
                              FILE_FLAG_DELETE_ON_CLOSE | FILE_FLAG_OPEN_REPARSE_POINT, nullptr)}
    {
    }
    ~FichierEssai()
    {
        if (ouvert())
            CloseHandle(m_prise);
    }
    FichierEssai(const FichierEssai &) = delete;
    FichierEssai &operator=(const FichierEssai &) = delete;

    [[nodiscard]] bool ouvert() const { return m_prise != INVALID_HANDLE_VALUE; }
    /// The kind of lock that SQLite takes.
    [[nodiscard]] bool verrouiller() const
    {
        OVERLAPPED place{};
        return LockFileEx(m_prise, LOCKFILE_EXCLUSIVE_LOCK | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &place) != 0;
    }

private:
    HANDLE m_prise;
};

} // namespace

EpreuveVerrous eprouverVerrous(const std::string &dossier)
{
    const auto racine = QString::fromStdString(dossier) + QStringLiteral("/.trame-verrous-")
                        + QUuid::createUuid().toString(QUuid::WithoutBraces);
    // Windows' locks are a handle's: two handles do for two processes.
    const auto partage = (racine + QStringLiteral("-1")).toStdWString();
    const auto portion = (racine + QStringLiteral("-2")).toStdWString();
    const FichierEssai seul{partage, FILE_SHARE_READ, CREATE_NEW};
    const FichierEssai premier{portion, partageTotal, CREATE_NEW};
    if (!seul.ouvert() || !premier.ouvert())
        return EpreuveVerrous::Indeterminee;
    const FichierEssai intrus{partage, partageTotal, OPEN_EXISTING};
    const FichierEssai second{portion, partageTotal, OPEN_EXISTING};
    if (!second.ouvert())
        return EpreuveVerrous::Indeterminee;
    return !intrus.ouvert() && premier.verrouiller() && !second.verrouiller() ? EpreuveVerrous::Tiennent
                                                                              : EpreuveVerrous::Inoperants;
}

std::string identiteDossier(const std::string & /*dossier*/)
{
    // The path alone: it names the server and the share, or the drive.
    return {};
}

} // namespace trame

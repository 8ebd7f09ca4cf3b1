// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LockFile.h"

#include <QString>

#include <array>
#include <windows.h>

namespace trame {

namespace {

constexpr int essais = 20;
constexpr DWORD pause = 20; // milliseconds
constexpr DWORD partageTotal = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// A handle that closes itself.
class Prise
{
public:
    Prise(const std::string &chemin, DWORD acces, DWORD partage)
        : m_prise{CreateFileW(QString::fromStdString(chemin).toStdWString().c_str(), acces, partage, nullptr,
                              OPEN_EXISTING, FILE_FLAG_OPEN_REPARSE_POINT, nullptr)}
    {
    }
    ~Prise()
    {
        if (ouverte())
            CloseHandle(m_prise);
    }
    Prise(const Prise &) = delete;
    Prise &operator=(const Prise &) = delete;
    [[nodiscard]] bool ouverte() const { return m_prise != INVALID_HANDLE_VALUE; }
    [[nodiscard]] std::string lire() const
    {
        std::array<char, 4096> tampon{};
        DWORD lus = 0;
        ReadFile(m_prise, tampon.data(), static_cast<DWORD>(tampon.size()), &lus, nullptr);
        return {tampon.data(), lus};
    }

private:
    HANDLE m_prise;
};

} // namespace

Result<std::unique_ptr<LockFile>> LockFile::prendre(const std::string &chemin, const std::string &contenu)
{
    const auto nom = QString::fromStdString(chemin).toStdWString();
    for (int essai = 0; essai < essais; ++essai) {
        // Others may read who holds it; the system removes it when the handle goes, however the process ends.
        HANDLE prise = CreateFileW(nom.c_str(), GENERIC_READ | GENERIC_WRITE | DELETE, FILE_SHARE_READ, nullptr,
                                   OPEN_ALWAYS, FILE_FLAG_DELETE_ON_CLOSE | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (prise != INVALID_HANDLE_VALUE) {
            std::unique_ptr<LockFile> verrou{new LockFile{chemin, reinterpret_cast<std::intptr_t>(prise)}};
            DWORD ecrits = 0;
            const bool ecrit =
                SetEndOfFile(prise) != 0
                && WriteFile(prise, contenu.data(), static_cast<DWORD>(contenu.size()), &ecrits, nullptr) != 0
                && ecrits == contenu.size();
            if (!ecrit)
                return echec(CodeErreur::DisquePlein, {chemin});
            return verrou;
        }
        if (GetLastError() != ERROR_SHARING_VIOLATION)
            return echec(CodeErreur::AccesRefuse, {chemin});
        if (auto tenuPar = contenuSiTenu(chemin))
            return echec(CodeErreur::FichierVerrouille, {*std::move(tenuPar)});
        // Somebody only looks at it, or its holder is going.
        Sleep(pause);
    }
    return echec(CodeErreur::AccesRefuse, {chemin});
}

std::optional<std::string> LockFile::contenuSiTenu(const std::string &chemin)
{
    // The holder writes: who doesn't share writing can't have it as well.
    if (Prise{chemin, GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE}.ouverte()
        || GetLastError() != ERROR_SHARING_VIOLATION)
        return std::nullopt;
    const Prise lecture{chemin, GENERIC_READ, partageTotal};
    return lecture.ouverte() ? std::optional{lecture.lire()} : std::nullopt;
}

LockFile::~LockFile()
{
    CloseHandle(reinterpret_cast<HANDLE>(m_prise));
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/LockFile.h"
#include "tests/support/FichierTemporaire.h"

#include <QString>

#include <catch2/catch.hpp>

#include <windows.h>

using namespace trame;
using namespace trame::test;

namespace {

constexpr DWORD partageTotal = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// What another program has open.
class Autre
{
public:
    Autre(const std::string &chemin, DWORD acces, DWORD partage, DWORD maniere = OPEN_EXISTING)
        : m_prise{CreateFileW(QString::fromStdString(chemin).toStdWString().c_str(), acces, partage, nullptr, maniere,
                              FILE_ATTRIBUTE_NORMAL, nullptr)},
          m_faute{m_prise == INVALID_HANDLE_VALUE ? GetLastError() : ERROR_SUCCESS}
    {
    }
    ~Autre()
    {
        if (m_prise != INVALID_HANDLE_VALUE)
            CloseHandle(m_prise);
    }
    Autre(const Autre &) = delete;
    Autre &operator=(const Autre &) = delete;
    [[nodiscard]] DWORD faute() const { return m_faute; }

private:
    HANDLE m_prise;
    DWORD m_faute;
};

std::string verrouDans(const FichierTemporaire &fichier)
{
    return fichier.chemin() + ".lock";
}

} // namespace

TEST_CASE("a lock that is held can be read, and neither written nor removed", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = verrouDans(fichier);
    auto verrou = LockFile::prendre(chemin, "Camille");
    REQUIRE(verrou.has_value());
    CHECK(Autre{chemin, GENERIC_READ, partageTotal}.faute() == ERROR_SUCCESS);
    CHECK(Autre{chemin, GENERIC_WRITE, partageTotal}.faute() == ERROR_SHARING_VIOLATION);
    CHECK(Autre{chemin, DELETE, partageTotal}.faute() == ERROR_SHARING_VIOLATION);
    CHECK(DeleteFileW(QString::fromStdString(chemin).toStdWString().c_str()) == 0);
    CHECK(LockFile::contenuSiTenu(chemin) == "Camille");

    const auto second = LockFile::prendre(chemin, "Alex");
    REQUIRE_FALSE(second.has_value());
    CHECK(second.error().code == CodeErreur::FichierVerrouille);
    CHECK(std::get<std::string>(second.error().parametres.at(0)) == "Camille");

    verrou->reset();
    CHECK(Autre{chemin, GENERIC_READ, partageTotal}.faute() == ERROR_FILE_NOT_FOUND);
    CHECK(LockFile::prendre(chemin, "Alex").has_value());
}

TEST_CASE("a lock file that nobody holds any more is taken, whatever is in it", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = verrouDans(fichier);
    CHECK(Autre{chemin, GENERIC_WRITE, 0, CREATE_NEW}.faute() == ERROR_SUCCESS);
    CHECK_FALSE(LockFile::contenuSiTenu(chemin).has_value());
    CHECK(LockFile::prendre(chemin, "Alex").has_value());
}

TEST_CASE("who only looks at a lock keeps nobody from taking it", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = verrouDans(fichier);
    CHECK(Autre{chemin, GENERIC_WRITE, 0, CREATE_NEW}.faute() == ERROR_SUCCESS);
    const Autre regard{chemin, GENERIC_READ, partageTotal};
    REQUIRE(regard.faute() == ERROR_SUCCESS);
    const auto verrou = LockFile::prendre(chemin, "Alex");
    REQUIRE(verrou.has_value());
    CHECK(LockFile::contenuSiTenu(chemin) == "Alex");
}

TEST_CASE("what holds a lock file without sharing it is told as a refusal, not as a colleague", "[ref-b]")
{
    const FichierTemporaire fichier;
    const auto chemin = verrouDans(fichier);
    // A scanner of viruses, say.
    const Autre seul{chemin, GENERIC_READ | GENERIC_WRITE, 0, CREATE_NEW};
    REQUIRE(seul.faute() == ERROR_SUCCESS);
    const auto verrou = LockFile::prendre(chemin, "Alex");
    REQUIRE_FALSE(verrou.has_value());
    CHECK(verrou.error().code == CodeErreur::AccesRefuse);
}

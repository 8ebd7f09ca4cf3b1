// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Ligne.h"
#include "core/storage/Session.h"
#include "tests/support/FichierTemporaire.h"
#include "tests/support/FixedClock.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>

namespace trame::test {

inline const Auteur moi{"Camille Renaud", "POSTE-12", "essai 1"};

/// A new data file in a folder of its own, and ways to open it again.
class Essai
{
public:
    [[nodiscard]] std::unique_ptr<Session> creer()
    {
        auto session = Session::creer(fichier.chemin(), moi, clock);
        REQUIRE(session.has_value());
        return *std::move(session);
    }
    [[nodiscard]] Result<std::unique_ptr<Session>> ouvrir(Database::Mode mode) const
    {
        return Session::ouvrir(fichier.chemin(), mode, moi, clock);
    }

    FichierTemporaire fichier;
    FixedClock clock{Date::de(2026, 11, 24).value()};
};

/// Writes a counter, the smallest versioned row, and commits.
inline std::int64_t ecrireCompteur(Session &session, const std::string &prefixe, std::int64_t dernier)
{
    Transaction transaction{session};
    const auto id =
        Ligne{"compteur"}.texte("prefixe", prefixe).entier("dernier", dernier).insererVersionnee(transaction);
    transaction.commit("essai", prefixe);
    return id;
}

} // namespace trame::test

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "tests/support/FixedClock.h"

#include <memory>
#include <string>

namespace trame::bench {

/// The demonstration agreement (resources/demo) in a file of its own, with invented work in it.
class Modele
{
public:
    /// Opens `chemin` when it is there, else makes it with so many orders.
    Modele(std::string chemin, std::int64_t commandes);

    [[nodiscard]] const std::string &chemin() const { return m_chemin; }
    [[nodiscard]] std::int64_t commandes() const { return m_commandes; }
    /// CPU time of the generator, in microseconds; zero when the file was there.
    [[nodiscard]] std::int64_t cpuGeneration() const { return m_cpuGeneration; }
    [[nodiscard]] std::unique_ptr<Session> ouvrir(Database::Mode mode) const;
    /// Copies the file beside itself; the path of the copy.
    [[nodiscard]] std::string copier() const;
    void supprimer() const;

    test::FixedClock clock{Date::de(2026, 11, 24).value()};

private:
    std::string m_chemin;
    std::int64_t m_commandes;
    std::int64_t m_cpuGeneration = 0;
};

} // namespace trame::bench

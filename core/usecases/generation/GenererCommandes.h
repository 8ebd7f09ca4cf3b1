// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/Session.h"

#include <cstdint>
#include <functional>

namespace trame {

/// Fills a file with invented work, for trials at full size: needs, validated devis and orders drawn from a seed, on
/// the agreements, price schedules and people that are there. The same seed on the same file gives the same rows.
class GenererCommandes
{
public:
    /// Called as it goes: how many orders of how many are there.
    using Suivi = std::function<void(std::int64_t faites, std::int64_t toutes)>;
    /// What was added.
    struct Bilan {
        std::int64_t beneficiaires = 0;
        std::int64_t devis = 0;
        std::int64_t commandes = 0;
        std::int64_t lignesDevis = 0;
        std::int64_t lignesCommande = 0;
    };

    explicit GenererCommandes(Session &session, Suivi suivi = {})
        : m_session{session},
          m_suivi{std::move(suivi)}
    {
    }

    /// The maxima of the lots are raised where they would be used up (source «génération»). One transaction for some
    /// thousand orders: those that are done stay when a later one fails. Errors: ChampInvalide (commandes),
    /// AccordIncomplet (no agreement with a price schedule).
    [[nodiscard]] Result<Bilan> operator()(std::int64_t commandes, std::uint64_t graine);

    /// The most that is generated at once.
    static constexpr std::int64_t maximum = 1'000'000;

private:
    Session &m_session;
    Suivi m_suivi;
};

} // namespace trame

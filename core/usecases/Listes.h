// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Journal.h"
#include "core/storage/Session.h"
#include "core/storage/bpu/BpuListQuery.h"
#include "core/storage/commande/CommandeListQuery.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/storage/devis/DevisListQuery.h"
#include "core/storage/intervenant/IntervenantListQuery.h"
#include "core/storage/tiers/BeneficiaireListQuery.h"

namespace trame {

/// The lists of an open file, as of the clock's day: what a window shows of it row by row.
class Listes
{
public:
    explicit Listes(Session &session)
        : m_session{session}
    {
    }

    [[nodiscard]] DemandeListQuery demandes() { return {m_session.base(), jour()}; }
    [[nodiscard]] DevisListQuery devis() { return {m_session.base(), jour()}; }
    [[nodiscard]] CommandeListQuery commandes() { return CommandeListQuery{m_session.base()}; }
    [[nodiscard]] BeneficiaireListQuery beneficiaires() { return {m_session.base(), jour()}; }
    [[nodiscard]] BpuListQuery bpu() { return {m_session.base(), jour()}; }
    [[nodiscard]] IntervenantListQuery intervenants() { return IntervenantListQuery{m_session.base()}; }
    /// The last acts first, before that entry when it isn't zero.
    [[nodiscard]] std::vector<EntreeJournal> journal(std::int64_t avant, std::int64_t limite)
    {
        return Journal::lire(m_session.base(), avant, limite);
    }
    /// What a few typed words find, of all kinds.
    [[nodiscard]] std::vector<Trouvaille> chercher(const std::string &texte, std::int64_t limite)
    {
        return Recherche::chercher(m_session.base(), texte, limite);
    }

private:
    [[nodiscard]] Date jour() const { return m_session.clock().aujourdhui(); }
    Session &m_session;
};

} // namespace trame

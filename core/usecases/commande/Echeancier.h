// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "core/storage/commande/ChaineQuery.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <tuple>
#include <vector>

namespace trame {

/// A step that is to be done, with what it is about.
struct Echeance {
    EtapeChaine etape;
    DemandeId demande;
    BonDeCommandeId commande;
    std::string numeroDemande;
    std::string devis;
    std::string numeroCommande;
    std::string objet;
    Siret siret;
    std::string beneficiaire;
    int lot = 0;
};

/// How a kind of step was kept over a period.
struct DelaiTenu {
    Etape etape{};
    std::int64_t faites = 0;
    std::int64_t aTemps = 0;
    std::int64_t joursDeRetard = 0; ///< Working days, over those that were late.
};

/// The chain of time limits over the whole file (CCTP 6.6.6): what is due and who must act, and how the time limits
/// were kept. All in the calendar of each beneficiary's territory.
class Echeancier
{
public:
    Echeancier(Database &base, Date jour);

    /// The steps to be done, the first due first: of a need the next one, of an order all that are left.
    [[nodiscard]] std::vector<Echeance> aFaire(std::optional<int> lot = {});
    /// The steps done since that day, by kind.
    [[nodiscard]] std::vector<DelaiTenu> tenus(Date depuis);
    /// All steps of a need, of a devis, or of an order; none when it doesn't exist. Those of a need and of its devis go
    /// on with its orders.
    [[nodiscard]] std::vector<EtapeChaine> chaine(DemandeId id);
    [[nodiscard]] std::vector<EtapeChaine> chaine(DevisId id);
    [[nodiscard]] std::vector<EtapeChaine> chaine(BonDeCommandeId id);

private:
    [[nodiscard]] const Calendrier &calendrier(const ChaineLue &chaine);
    [[nodiscard]] std::vector<EtapeChaine> etapes(const ChaineLue &chaine);

    Database &m_base;
    Date m_jour;
    ParametresAccord m_parametres;
    std::map<std::tuple<Territoire, bool, bool>, std::unique_ptr<Calendrier>> m_calendriers;
};

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/JoursFeries.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Territoire.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/storage/liste/Liste.h"

#include <functional>
#include <optional>
#include <string>

namespace trame {

using DevisId = Id<struct Devis>;

using BonDeCommandeId = Id<struct BonDeCommande>;
using DemandeId = Id<struct Demande>;

/// The facts of one chain of time limits, with what it is about: a need, or an order of that need.
struct ChaineLue {
    FaitsChaine faits;
    DemandeId demande;
    BonDeCommandeId commande; ///< Not set before the order.
    std::string numeroDemande;
    DevisId devisId;   ///< Not set before the first draft.
    std::string devis; ///< Name of the devis, or empty.
    std::string numeroCommande;
    std::string objet;
    Siret siret;
    std::string beneficiaire;
    Territoire territoire{};
    OptionsFeries feries;
    int lot = 0;
    bool annulee = false; ///< The order was cancelled.
    bool premiere = true; ///< Not a later order of the same devis: the time limits up to the order are its own.
};

/// Reads chains of time limits (CCTP 6.6.6). Many are handed over one by one, and only what is made of them is kept: a
/// file has tens of thousands.
class ChaineQuery
{
public:
    using Visite = std::function<void(const ChaineLue &)>;

    /// A devis whose validity has passed on `jour` waits for nobody any more.
    ChaineQuery(Database &base, Date jour)
        : m_base{base},
          m_jour{jour}
    {
    }
    /// The chains in which something is still to be done: needs not ordered yet, orders not admitted yet.
    void ouvertes(std::optional<int> lot, const Visite &visite);
    /// All that began on or after that day, open or closed: for the time limits kept.
    void depuis(Date jour, const Visite &visite);
    /// Of a need by its last devis, and of any devis: up to its end, with the orders that followed. An earlier devis of
    /// the need waits for nobody.
    [[nodiscard]] std::optional<ChaineLue> deDemande(DemandeId id);
    [[nodiscard]] std::optional<ChaineLue> deDevis(DevisId id);
    [[nodiscard]] std::optional<ChaineLue> deCommande(BonDeCommandeId id);

private:
    void lire(Query &q, const Visite &visite);
    [[nodiscard]] std::optional<ChaineLue> lireUne(Query &q);
    /// Once ordered, a need has the dates of its orders.
    [[nodiscard]] std::optional<ChaineLue> avecCommandes(std::optional<ChaineLue> besoin);
    Database &m_base;
    Date m_jour;
};

} // namespace trame

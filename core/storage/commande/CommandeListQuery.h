// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Siret.h"
#include "core/domain/commande/EtatCommande.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using DevisId = Id<struct Devis>;

using BonDeCommandeId = Id<struct BonDeCommande>;

/// A purchase order in a list.
struct CommandeResume {
    BonDeCommandeId id;
    std::string numero;
    Date date;
    Siret siret;
    std::string beneficiaire;
    int lot = 0;
    EtatCommande etat{};
    std::string devis;
    std::string objet;
    std::string engagement;
    std::string service;
    Montant totalHt;
    Montant totalTva;
    Montant totalTtc;
};

/// The purchase orders as a list.
class CommandeListQuery
{
public:
    enum class Colonne { Date, Numero, Lot, Beneficiaire, Etat, Engagement, TotalHt };

    explicit CommandeListQuery(Database &base);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<CommandeResume> ligne(std::int64_t cle) const;
    /// The orders of a devis, all its versions, in the order of their dates.
    [[nodiscard]] std::vector<CommandeResume> duDevis(DevisId devis) const;

private:
    Database &m_base;
    Liste m_liste;
};

} // namespace trame

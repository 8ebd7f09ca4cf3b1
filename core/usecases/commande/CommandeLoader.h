// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Siret.h"
#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// A purchase order with the devis it follows and all that surrounds it.
struct DossierCommande {
    BonDeCommande commande;
    DossierDevis dossier;
};

/// Gathers a purchase order with what the rules and the document look at.
class CommandeLoader
{
public:
    explicit CommandeLoader(Database &base)
        : m_base{base}
    {
    }

    /// By the beneficiary's number; its SIRET where several use the same. Errors: Introuvable, Ambigu.
    [[nodiscard]] Result<DossierCommande> parNumero(const std::string &numero, const std::optional<Siret> &siret = {});
    [[nodiscard]] Result<DossierCommande> parId(BonDeCommandeId id);
    /// What earlier orders left of a validated devis.
    [[nodiscard]] std::vector<LigneDevis> reste(const VersionDevis &version);

private:
    Database &m_base;
};

} // namespace trame

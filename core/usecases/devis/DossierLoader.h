// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "core/domain/devis/DossierDevis.h"
#include "core/storage/Session.h"

#include <optional>
#include <string>

namespace trame {

/// Gathers a version of a devis with all that the rules and the documents look at.
class DossierLoader
{
public:
    explicit DossierLoader(Database &base)
        : m_base{base}
    {
    }

    /// By number or provisional reference; the last version unless one is named. Errors: Introuvable, AccordIncomplet.
    [[nodiscard]] Result<DossierDevis> parNom(const std::string &nom, std::optional<int> version = {});
    [[nodiscard]] Result<DossierDevis> parVersion(VersionDevisId id);
    /// What surrounds a version that isn't saved yet, of a devis that may not be either.
    [[nodiscard]] Result<DossierDevis> autourDe(const Demande &demande, const Devis &devis, VersionDevis version);

private:
    [[nodiscard]] Result<DossierDevis> completer(DossierDevis dossier);
    Database &m_base;
};

} // namespace trame

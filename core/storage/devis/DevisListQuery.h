// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Siret.h"
#include "core/domain/devis/EtatDevis.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using VersionDevisId = Id<struct VersionDevis>;

/// A devis in a list, by its last version.
struct DevisResume {
    VersionDevisId version;
    std::string numero; ///< Empty for a draft.
    std::string reference;
    int numeroVersion = 1;
    EtatDevis etat{};
    std::string demande;
    Siret siret;
    std::string beneficiaire;
    int lot = 0;
    std::string objet;
    Date date;
    Date validite;
    std::optional<Date> emission;
    Montant totalHt;
    Montant totalTva;
    Montant totalTtc;
};

/// The devis as a list, each by its last version.
class DevisListQuery
{
public:
    enum class Colonne { Date, Nom, Lot, Beneficiaire, Objet, Etat, Validite, TotalHt };

    /// States are those of `jour`.
    DevisListQuery(Database &base, Date jour);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<DevisResume> ligne(std::int64_t cle) const;

private:
    Database &m_base;
    Liste m_liste;
};

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Territoire.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using BeneficiaireId = Id<struct Beneficiaire>;

/// How a body has the quality of beneficiary on the day of the list (CCTP 4.2).
enum class QualiteBeneficiaire { Convention, Groupement, Aucune };
template <>
struct Codes<QualiteBeneficiaire> {
    static constexpr auto liste = nommes("convention", "groupement", "aucune");
};

/// A beneficiary in a list.
struct BeneficiaireResume {
    BeneficiaireId id;
    Siret siret;
    std::string nom;
    std::string categorie;
    std::string commune;
    Territoire territoire{};
    bool groupement = false;
    QualiteBeneficiaire qualite{};
    std::int64_t commandes = 0;
    Montant commande; ///< Ordered excl. VAT, cancelled orders left out.
};

/// The beneficiaries as a list.
class BeneficiaireListQuery
{
public:
    enum class Colonne { Nom, Siret, Categorie, Commune, Territoire, Qualite };

    /// The quality of beneficiary is that of `jour`.
    BeneficiaireListQuery(Database &base, Date jour);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<BeneficiaireResume> ligne(std::int64_t cle) const;

private:
    Database &m_base;
    Liste m_liste;
};

/// The stable name of a quality: the state that the list is filtered by.

} // namespace trame

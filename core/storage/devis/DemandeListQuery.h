// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Id.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Siret.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

using DevisId = Id<struct Devis>;

using DemandeId = Id<struct Demande>;

/// A need in a list, with the devis that answers it.
struct DemandeResume {
    DemandeId id;
    std::string numero;
    int lot = 0;
    std::string titulaire;
    Siret siret;
    std::string beneficiaire;
    std::string objet;
    Date reception;
    EtatDemande etat{};
    DevisId devis; ///< The last one, or none.
    std::string nomDevis;
    int versionDevis = 0;
    std::optional<Montant> totalHt;
};

/// The needs as a list.
class DemandeListQuery
{
public:
    enum class Colonne { Reception, Numero, Lot, Beneficiaire, Objet, Etat, Devis, TotalHt };

    /// States are those of `jour`.
    DemandeListQuery(Database &base, Date jour);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<DemandeResume> ligne(std::int64_t cle) const;

private:
    Database &m_base;
    Liste m_liste;
};

} // namespace trame

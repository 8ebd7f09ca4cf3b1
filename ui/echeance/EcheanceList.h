// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/Echeancier.h"
#include "ui/lists/ListSource.h"

#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace trame {
class Langage;
}

namespace trame::ui {

/// What is due as the rows of a list. The steps are computed from their chains and can't come from SQL: they are held
/// here, and sorted and filtered here.
class EcheanceList
{
public:
    /// All columns of the page, or those of the dashboard.
    enum class Colonnes { Toutes, TableauDeBord };
    /// What the rows are narrowed to.
    struct Filtre {
        std::string recherche;
        std::optional<int> lot;
        std::optional<Acteur> acteur;
        bool enRetard = false;
    };

    void setEcheances(std::vector<Echeance> echeances);
    void setFiltre(Filtre filtre);
    [[nodiscard]] int nombre() const { return static_cast<int>(m_echeances.size()); }
    [[nodiscard]] const Echeance *trouver(RowKey cle) const;
    /// The rows, for a model; this list must outlive them.
    [[nodiscard]] std::unique_ptr<RowSource> lignes(const Langage &langage, Colonnes colonnes);

private:
    struct Ligne {
        RowKey cle = 0;
        Echeance echeance;
    };
    enum class Tri { Echeance, Etape, Numero, Objet, Beneficiaire, Lot, Acteur, Reste, Etat };
    [[nodiscard]] static bool avant(const Ligne &a, const Ligne &b, Tri tri);
    [[nodiscard]] bool convient(const Ligne &ligne) const;
    [[nodiscard]] std::vector<RowKey> cles(const std::optional<SortChoice> &choix, Colonnes colonnes) const;

    std::vector<Ligne> m_echeances; ///< In the order of what is due first.
    std::unordered_map<RowKey, std::size_t> m_places;
    Filtre m_filtre;
    std::vector<std::string> m_mots; ///< Those of the filter, folded.
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/Intervenant.h"
#include "core/storage/liste/Liste.h"

#include <optional>
#include <string>
#include <vector>

namespace trame {

/// A person in a list.
struct IntervenantResume {
    Intervenant intervenant;
    std::string titulaire;
};

/// The people of all holders as a list.
class IntervenantListQuery
{
public:
    enum class Colonne { Code, Nom, Titulaire, DebutIa, Cv };

    explicit IntervenantListQuery(Database &base);
    [[nodiscard]] std::vector<std::int64_t> cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre = {}) const;
    [[nodiscard]] std::int64_t nombre(const FiltreListe &filtre) const { return m_liste.nombre(filtre); }
    [[nodiscard]] std::optional<IntervenantResume> ligne(std::int64_t cle) const;

private:
    Database &m_base;
    Liste m_liste;
};

} // namespace trame

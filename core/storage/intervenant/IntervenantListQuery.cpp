// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/intervenant/IntervenantListQuery.h"

#include "core/storage/intervenant/IntervenantRepository.h"

#include <array>

namespace trame {

namespace {

constexpr std::array<std::string_view, 5> tris{"i.code", "i.nom || ' ' || i.prenom",
                                               "(SELECT t.nom FROM titulaire t WHERE t.id = i.titulaire_id)",
                                               "i.debut_ia", "i.cv_json IS NULL"};
/// The state tells whether the anonymised CV is there.
constexpr DescriptionListe description{"intervenant i",
                                       "i.id",
                                       {},
                                       {},
                                       "CASE WHEN i.cv_json IS NULL THEN 'sans-cv' ELSE 'avec-cv' END",
                                       GenreRecherche::Intervenant,
                                       "i.id",
                                       tris};

} // namespace

IntervenantListQuery::IntervenantListQuery(Database &base)
    : m_base{base},
      m_liste{base, description, Date{}}
{
}

std::vector<std::int64_t> IntervenantListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                     Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<IntervenantResume> IntervenantListQuery::ligne(std::int64_t cle) const
{
    auto intervenant = IntervenantRepository{m_base}.charger(IntervenantId{cle});
    if (!intervenant)
        return std::nullopt;
    Query q{m_base, "SELECT nom FROM titulaire WHERE id = ?"};
    const bool connu = q.lier(intervenant->titulaire.valeur()).next();
    return IntervenantResume{*std::move(intervenant), connu ? q.texte(0) : std::string{}};
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bpu/BpuListQuery.h"

#include "core/storage/bpu/BpuRepository.h"

#include <array>

namespace trame {

namespace {

constexpr std::string_view lot =
    "(SELECT t.numero FROM accord_cadre a JOIN lot t ON t.id = a.lot_id WHERE a.id = l.accord_id)";
constexpr std::array<std::string_view, 7> tris{
    "l.code",
    lot,
    "l.section",
    "l.designation",
    "l.unite",
    "l.profil",
    "(SELECT p.prix_unitaire_ht_centimes FROM prix_bpu p WHERE p.ligne_bpu_id = l.id AND p.du <= $jour "
    "AND (p.au IS NULL OR p.au >= $jour) ORDER BY p.du DESC LIMIT 1)"};
constexpr DescriptionListe description{"ligne_bpu l", "l.id", {}, lot, {}, GenreRecherche::LigneBpu, "l.id", tris};

} // namespace

BpuListQuery::BpuListQuery(Database &base, Date jour)
    : m_base{base},
      m_liste{base, description, jour},
      m_jour{jour}
{
}

std::vector<std::int64_t> BpuListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                             Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<LigneBpuResume> BpuListQuery::ligne(std::int64_t cle) const
{
    auto ligne = BpuRepository{m_base}.charger(LigneBpuId{cle});
    if (!ligne)
        return std::nullopt;
    LigneBpuResume r;
    r.prix = ligne->prixAu(m_jour);
    Query q{m_base, "SELECT l.numero, t.nom FROM accord_cadre a JOIN lot l ON l.id = a.lot_id "
                    "JOIN titulaire t ON t.id = a.titulaire_id WHERE a.id = ?"};
    if (q.lier(ligne->accord.valeur()).next()) {
        r.lot = static_cast<int>(q.entier(0));
        r.titulaire = q.texte(1);
    }
    r.ligne = *std::move(ligne);
    return r;
}

} // namespace trame

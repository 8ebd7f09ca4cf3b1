// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/tiers/BeneficiaireListQuery.h"

#include "core/domain/base/Codes.h"
#include "core/storage/Decodage.h"

#include <array>

namespace trame {

namespace {

constexpr std::string_view qualite =
    "CASE WHEN EXISTS (SELECT 1 FROM beneficiaire_convention k WHERE k.beneficiaire_id = b.id AND k.date <= $jour "
    "AND (k.fin IS NULL OR k.fin >= $jour)) THEN 'convention' WHEN EXISTS (SELECT 1 FROM beneficiaire_membre m "
    "JOIN beneficiaire_convention k ON k.beneficiaire_id = m.beneficiaire_id WHERE m.siret = b.siret "
    "AND k.date <= $jour AND (k.fin IS NULL OR k.fin >= $jour)) THEN 'groupement' ELSE 'aucune' END";
constexpr std::array<std::string_view, 6> tris{"b.nom", "b.siret", "b.categorie", "b.commune", "b.territoire", qualite};
constexpr DescriptionListe description{"beneficiaire b", "b.id", {}, {}, qualite, GenreRecherche::Beneficiaire,
                                       "b.id",           tris};

} // namespace

BeneficiaireListQuery::BeneficiaireListQuery(Database &base, Date jour)
    : m_base{base},
      m_liste{base, description, jour}
{
}

std::vector<std::int64_t> BeneficiaireListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                      Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<BeneficiaireResume> BeneficiaireListQuery::ligne(std::int64_t cle) const
{
    Query q{m_base,
            m_liste.auJour("SELECT b.siret, b.nom, b.categorie, b.commune, b.territoire, b.groupement, "
                           + std::string{qualite}
                           + ", (SELECT count(*) FROM bon_de_commande c WHERE c.beneficiaire_id = b.id AND c.etat "
                             "<> 'annulee'), (SELECT coalesce(sum(c.total_ht_centimes), 0) FROM bon_de_commande c "
                             "WHERE c.beneficiaire_id = b.id AND c.etat <> 'annulee') FROM beneficiaire b "
                             "WHERE b.id = ?")};
    if (!q.lier(cle).next())
        return std::nullopt;
    BeneficiaireResume r;
    r.id = BeneficiaireId{cle};
    r.siret = lireSiret(q, 0);
    r.nom = q.texte(1);
    r.categorie = q.texte(2);
    r.commune = q.texte(3);
    r.territoire = lireCode<Territoire>(q, 4);
    r.groupement = q.entier(5) != 0;
    r.qualite = lireCode<QualiteBeneficiaire>(q, 6);
    r.commandes = q.entier(7);
    r.commande = Montant::centimes(q.entier(8));
    return r;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commande/CommandeListQuery.h"

#include "core/storage/Decodage.h"

#include <array>

namespace trame {

namespace {

constexpr std::string_view lot = "(SELECT l.numero FROM lot l WHERE l.id = c.lot_id)";
constexpr std::array<std::string_view, 7> tris{"c.date",
                                               "c.numero",
                                               lot,
                                               "(SELECT b.nom FROM beneficiaire b WHERE b.id = c.beneficiaire_id)",
                                               "c.etat",
                                               "c.engagement",
                                               "c.total_ht_centimes"};
constexpr DescriptionListe description{
    "bon_de_commande c", "c.id", {}, lot, "c.etat", GenreRecherche::Commande, "c.id", tris, "c.beneficiaire_id"};

} // namespace

CommandeListQuery::CommandeListQuery(Database &base)
    : m_base{base},
      m_liste{base, description, Date{}}
{
}

std::vector<std::int64_t> CommandeListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                  Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<CommandeResume> CommandeListQuery::ligne(std::int64_t cle) const
{
    Query q{m_base, "SELECT c.numero, c.date, b.siret, b.nom, l.numero, c.etat, coalesce(d.numero, d.reference), "
                    "v.objet, c.engagement, c.service, c.total_ht_centimes, c.total_tva_centimes, "
                    "c.total_ttc_centimes FROM bon_de_commande c JOIN beneficiaire b ON b.id = c.beneficiaire_id "
                    "JOIN lot l ON l.id = c.lot_id JOIN version_devis v ON v.id = c.version_devis_id "
                    "JOIN devis d ON d.id = v.devis_id WHERE c.id = ?"};
    if (!q.lier(cle).next())
        return std::nullopt;
    CommandeResume r;
    r.id = BonDeCommandeId{cle};
    r.numero = q.texte(0);
    r.date = q.date(1);
    r.siret = lireSiret(q, 2);
    r.beneficiaire = q.texte(3);
    r.lot = static_cast<int>(q.entier(4));
    r.etat = lireCode<EtatCommande>(q, 5);
    r.devis = q.texte(6);
    r.objet = q.texte(7);
    r.engagement = q.texte(8);
    r.service = q.texte(9);
    r.totalHt = Montant::centimes(q.entier(10));
    r.totalTva = Montant::centimes(q.entier(11));
    r.totalTtc = Montant::centimes(q.entier(12));
    return r;
}

std::vector<CommandeResume> CommandeListQuery::duDevis(DevisId devis) const
{
    std::vector<std::int64_t> cles;
    {
        Query q{m_base, "SELECT c.id FROM version_devis v JOIN bon_de_commande c ON c.version_devis_id = v.id "
                        "WHERE v.devis_id = ? ORDER BY c.date, c.id"};
        q.lier(devis.valeur());
        while (q.next())
            cles.push_back(q.entier(0));
    }
    std::vector<CommandeResume> commandes;
    for (const auto cle : cles)
        if (auto commande = ligne(cle))
            commandes.push_back(*std::move(commande));
    return commandes;
}

} // namespace trame

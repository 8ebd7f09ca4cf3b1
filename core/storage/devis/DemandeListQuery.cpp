// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/DemandeListQuery.h"

#include "core/storage/Decodage.h"

#include <array>

namespace trame {

namespace {

/// The state of the last version of the last devis; an order shows through.
constexpr std::string_view etat =
    "CASE WHEN n.sans_suite <> '' THEN 'sans-suite' ELSE coalesce((SELECT CASE "
    "WHEN v.etat = 'emis' AND v.validite < $jour THEN 'expire' "
    "WHEN v.etat = 'valide' AND EXISTS (SELECT 1 FROM bon_de_commande c WHERE c.version_devis_id = v.id "
    "AND c.etat <> 'annulee') THEN 'commande' ELSE v.etat END "
    "FROM devis d JOIN version_devis v ON v.devis_id = d.id WHERE d.demande_id = n.id "
    "ORDER BY d.id DESC, v.numero DESC LIMIT 1), 'a-repondre') END";
constexpr std::string_view lot =
    "(SELECT l.numero FROM accord_cadre a JOIN lot l ON l.id = a.lot_id WHERE a.id = n.accord_id)";
constexpr std::array<std::string_view, 8> tris{
    "n.reception",
    "n.numero",
    lot,
    "(SELECT b.nom FROM beneficiaire b WHERE b.id = n.beneficiaire_id)",
    "n.objet",
    etat,
    "(SELECT coalesce(d.numero, d.reference) FROM devis d WHERE d.demande_id = n.id ORDER BY d.id DESC LIMIT 1)",
    "(SELECT v.total_ht_centimes FROM devis d JOIN version_devis v ON v.devis_id = d.id WHERE d.demande_id = n.id "
    "ORDER BY d.id DESC, v.numero DESC LIMIT 1)"};
constexpr DescriptionListe description{"demande n",        "n.id", {}, lot, etat, GenreRecherche::Demande, "n.id", tris,
                                       "n.beneficiaire_id"};

} // namespace

DemandeListQuery::DemandeListQuery(Database &base, Date jour)
    : m_base{base},
      m_liste{base, description, jour}
{
}

std::vector<std::int64_t> DemandeListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                                 Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<DemandeResume> DemandeListQuery::ligne(std::int64_t cle) const
{
    Query q{m_base, m_liste.auJour("SELECT n.numero, l.numero, t.nom, b.siret, b.nom, n.objet, n.reception, "
                                   + std::string{etat}
                                   + ", d.id, coalesce(d.numero, d.reference), v.numero, v.total_ht_centimes "
                                     "FROM demande n JOIN accord_cadre a ON a.id = n.accord_id "
                                     "JOIN lot l ON l.id = a.lot_id JOIN titulaire t ON t.id = a.titulaire_id "
                                     "JOIN beneficiaire b ON b.id = n.beneficiaire_id "
                                     "LEFT JOIN devis d ON d.demande_id = n.id "
                                     "LEFT JOIN version_devis v ON v.devis_id = d.id WHERE n.id = ? "
                                     "ORDER BY d.id DESC, v.numero DESC LIMIT 1")};
    if (!q.lier(cle).next())
        return std::nullopt;
    DemandeResume r;
    r.id = DemandeId{cle};
    r.numero = q.texte(0);
    r.lot = static_cast<int>(q.entier(1));
    r.titulaire = q.texte(2);
    r.siret = lireSiret(q, 3);
    r.beneficiaire = q.texte(4);
    r.objet = q.texte(5);
    r.reception = q.date(6);
    r.etat = lireCode<EtatDemande>(q, 7);
    r.devis = DevisId{q.entier(8)};
    r.nomDevis = q.texte(9);
    r.versionDevis = static_cast<int>(q.entier(10));
    if (!q.nul(11))
        r.totalHt = Montant::centimes(q.entier(11));
    return r;
}

} // namespace trame

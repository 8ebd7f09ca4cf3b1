// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/DevisListQuery.h"

#include "core/storage/Decodage.h"

#include <array>

namespace trame {

namespace {

constexpr std::string_view etat = "CASE WHEN v.etat = 'emis' AND v.validite < $jour THEN 'expire' ELSE v.etat END";
constexpr std::string_view lot =
    "(SELECT l.numero FROM devis d JOIN demande n ON n.id = d.demande_id JOIN accord_cadre a ON a.id = n.accord_id "
    "JOIN lot l ON l.id = a.lot_id WHERE d.id = v.devis_id)";
constexpr std::array<std::string_view, 8> tris{
    "v.date",
    "(SELECT coalesce(d.numero, d.reference) FROM devis d WHERE d.id = v.devis_id)",
    lot,
    "(SELECT b.nom FROM devis d JOIN demande n ON n.id = d.demande_id JOIN beneficiaire b ON b.id = n.beneficiaire_id "
    "WHERE d.id = v.devis_id)",
    "v.objet",
    etat,
    "v.validite",
    "v.total_ht_centimes"};
constexpr DescriptionListe description{
    "version_devis v",
    "v.id",
    "v.numero = (SELECT max(x.numero) FROM version_devis x WHERE x.devis_id = v.devis_id)",
    lot,
    etat,
    GenreRecherche::Devis,
    "v.devis_id",
    tris,
    "(SELECT n.beneficiaire_id FROM devis d JOIN demande n ON n.id = d.demande_id WHERE d.id = v.devis_id)"};

} // namespace

DevisListQuery::DevisListQuery(Database &base, Date jour)
    : m_base{base},
      m_liste{base, description, jour}
{
}

std::vector<std::int64_t> DevisListQuery::cles(const FiltreListe &filtre, Colonne colonne, Sens sens,
                                               Fenetre fenetre) const
{
    return m_liste.cles(filtre, static_cast<std::size_t>(colonne), sens, fenetre);
}

std::optional<DevisResume> DevisListQuery::ligne(std::int64_t cle) const
{
    Query q{m_base, m_liste.auJour("SELECT d.numero, d.reference, v.numero, " + std::string{etat}
                                   + ", n.numero, b.siret, b.nom, l.numero, v.objet, v.date, v.validite, v.emission, "
                                     "v.total_ht_centimes, v.total_tva_centimes, v.total_ttc_centimes "
                                     "FROM version_devis v JOIN devis d ON d.id = v.devis_id "
                                     "JOIN demande n ON n.id = d.demande_id "
                                     "JOIN accord_cadre a ON a.id = n.accord_id JOIN lot l ON l.id = a.lot_id "
                                     "JOIN beneficiaire b ON b.id = n.beneficiaire_id WHERE v.id = ?")};
    if (!q.lier(cle).next())
        return std::nullopt;
    DevisResume r;
    r.version = VersionDevisId{cle};
    r.numero = q.texte(0);
    r.reference = q.texte(1);
    r.numeroVersion = static_cast<int>(q.entier(2));
    r.etat = lireCode<EtatDevis>(q, 3);
    r.demande = q.texte(4);
    r.siret = lireSiret(q, 5);
    r.beneficiaire = q.texte(6);
    r.lot = static_cast<int>(q.entier(7));
    r.objet = q.texte(8);
    r.date = q.date(9);
    r.validite = q.date(10);
    r.emission = q.dateFacultative(11);
    r.totalHt = Montant::centimes(q.entier(12));
    r.totalTva = Montant::centimes(q.entier(13));
    r.totalTtc = Montant::centimes(q.entier(14));
    return r;
}

} // namespace trame

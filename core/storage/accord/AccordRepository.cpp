// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/accord/AccordRepository.h"

#include "core/storage/Decodage.h"
#include "core/storage/Ligne.h"

#include <algorithm>
#include <charconv>

namespace trame {

namespace {

constexpr std::string_view selectionLot =
    "SELECT id, numero, intitule, nombre_titulaires, mode_attribution, montant_maximum_ht_centimes, "
    "montant_maximum_source, montant_minimum_ht_centimes, montant_minimum_source, seuil_alerte_pour_dix_mille, "
    "seuil_alerte_source FROM lot ";
constexpr std::string_view selectionAccord =
    "SELECT a.id, a.lot_id, a.titulaire_id, l.numero, a.numero, a.prefixe_devis, a.rang, a.date_notification, "
    "a.duree_mois, a.reconduction, a.duree_reconduction_mois FROM accord_cadre a JOIN lot l ON l.id = a.lot_id ";

Lot lireLot(const Query &q)
{
    Lot lot;
    lot.id = LotId{q.entier(0)};
    lot.numero = static_cast<int>(q.entier(1));
    lot.intitule = q.texte(2);
    lot.nombreTitulaires = static_cast<int>(q.entier(3));
    lot.modeAttribution = lireCode<ModeAttribution>(q, 4);
    lot.montantMaximum = {Montant::centimes(q.entier(5)), q.texte(6)};
    if (!q.nul(7))
        lot.montantMinimum = Parametre<Montant>{Montant::centimes(q.entier(7)), q.texte(8)};
    lot.seuilAlerte = {Taux::pourDixMille(static_cast<std::int32_t>(q.entier(9))), q.texte(10)};
    return lot;
}

AccordCadre lireAccord(const Query &q)
{
    AccordCadre a;
    a.id = AccordCadreId{q.entier(0)};
    a.lot = LotId{q.entier(1)};
    a.titulaire = TitulaireId{q.entier(2)};
    a.numeroLot = static_cast<int>(q.entier(3));
    a.numero = q.texte(4);
    a.prefixeDevis = q.texte(5);
    a.rang = static_cast<int>(q.entier(6));
    a.dateNotification = q.date(7);
    a.dureeMois = static_cast<int>(q.entier(8));
    a.reconductions = static_cast<int>(q.entier(9));
    a.dureeReconductionMois = static_cast<int>(q.entier(10));
    return a;
}

void lireEntier(const Query &q, Parametre<int> &parametre)
{
    const auto texte = q.texte(1);
    if (std::from_chars(texte.data(), texte.data() + texte.size(), parametre.valeur).ec != std::errc{})
        leverIllisible(q, 1);
    parametre.source = q.texte(2);
}

/// The whole-number parameters by their keys.
struct CleEntiere {
    std::string_view cle;
    Parametre<int> ParametresAccord::*champ;
};

constexpr CleEntiere clesEntieres[]{
    {"delai_devis_jours_ouvres", &ParametresAccord::delaiDevis},
    {"delai_validation_jours_ouvres", &ParametresAccord::delaiValidation},
    {"delai_commande_jours_ouvres", &ParametresAccord::delaiCommande},
    {"delai_alerte_jours_ouvres", &ParametresAccord::delaiAlerte},
    {"validite_devis_jours", &ParametresAccord::validiteDevis},
};
constexpr std::string_view cleProfil = "profil_intervalle";

void ecrireParametre(Transaction &transaction, std::string_view cle, const std::string &valeur,
                     const std::string &source)
{
    std::int64_t id = 0;
    std::int64_t version = 0;
    {
        Query q{transaction.base(), "SELECT id, version FROM parametre WHERE cle = ?"};
        if (q.lier(cle).next()) {
            id = q.entier(0);
            version = q.entier(1);
        }
    }
    Ligne ligne{"parametre"};
    ligne.texte("cle", cle).texte("valeur", valeur).texte("source", source);
    if (id == 0)
        ligne.insererVersionnee(transaction);
    else
        ligne.modifier(transaction, id, version);
}

Ligne ligneDe(const AccordCadre &a)
{
    Ligne ligne{"accord_cadre"};
    ligne.reference("lot_id", a.lot).reference("titulaire_id", a.titulaire);
    ligne.texte("numero", a.numero).texte("prefixe_devis", a.prefixeDevis).entier("rang", a.rang);
    ligne.date("date_notification", a.dateNotification).entier("duree_mois", a.dureeMois);
    ligne.entier("reconduction", a.reconductions).entier("duree_reconduction_mois", a.dureeReconductionMois);
    return ligne;
}

} // namespace

std::optional<Consultation> AccordRepository::consultation()
{
    Query q{m_base,
            "SELECT numero, objet, procedure, reference_legale, pa_nom, pa_forme, pa_siret, pa_voie, pa_complement, "
            "pa_code_postal, pa_commune, pa_representant, pa_courriel, pa_url FROM consultation"};
    if (!q.next())
        return std::nullopt;
    return Consultation{q.texte(0),
                        q.texte(1),
                        q.texte(2),
                        q.texte(3),
                        {q.texte(4),
                         q.texte(5),
                         lireSiret(q, 6),
                         {q.texte(7), q.texte(8), q.texte(9), q.texte(10)},
                         q.texte(11),
                         q.texte(12),
                         q.texte(13)}};
}

ParametresAccord AccordRepository::parametres()
{
    ParametresAccord parametres;
    Query q{m_base, "SELECT cle, valeur, source FROM parametre"};
    while (q.next()) {
        for (const auto &[cle, champ] : clesEntieres)
            if (q.vue(0) == cle)
                lireEntier(q, parametres.*champ);
        if (q.vue(0) == cleProfil)
            parametres.profilIntervalle = {lireCode<Profil>(q, 1), q.texte(2)};
    }
    return parametres;
}

std::vector<Lot> AccordRepository::lots()
{
    std::vector<Lot> lots;
    Query q{m_base, std::string{selectionLot} + "ORDER BY numero"};
    while (q.next())
        lots.push_back(lireLot(q));
    return lots;
}

std::optional<Lot> AccordRepository::lot(int numero)
{
    Query q{m_base, std::string{selectionLot} + "WHERE numero = ?"};
    return q.lier(std::int64_t{numero}).next() ? std::optional{lireLot(q)} : std::nullopt;
}

std::optional<AccordCadre> AccordRepository::accord(AccordCadreId id)
{
    Query q{m_base, std::string{selectionAccord} + "WHERE a.id = ?"};
    return q.lier(id.valeur()).next() ? std::optional{lireAccord(q)} : std::nullopt;
}

std::optional<AccordCadre> AccordRepository::parNumeroOuPrefixe(const std::string &numero, const std::string &prefixe)
{
    Query q{m_base, std::string{selectionAccord} + "WHERE a.numero = ? OR a.prefixe_devis = ?"};
    return q.lier(numero).lier(prefixe).next() ? std::optional{lireAccord(q)} : std::nullopt;
}

std::vector<AccordCadre> AccordRepository::accords(int numeroLot)
{
    std::vector<AccordCadre> accords;
    Query q{m_base, std::string{selectionAccord} + "WHERE l.numero = ? ORDER BY a.rang, a.id"};
    q.lier(std::int64_t{numeroLot});
    while (q.next())
        accords.push_back(lireAccord(q));
    return accords;
}

void AccordRepository::enregistrer(Transaction &transaction, const Consultation &c)
{
    const auto &pa = c.pouvoirAdjudicateur;
    Ligne ligne{"consultation"};
    ligne.texte("numero", c.numero).texte("objet", c.objet).texte("procedure", c.procedure);
    ligne.texte("reference_legale", c.references).texte("pa_nom", pa.nom).texte("pa_forme", pa.formeJuridique);
    ligne.texte("pa_siret", pa.siret.chiffres()).texte("pa_voie", pa.adresse.voie);
    ligne.texte("pa_complement", pa.adresse.complement).texte("pa_code_postal", pa.adresse.codePostal);
    ligne.texte("pa_commune", pa.adresse.commune).texte("pa_representant", pa.representant);
    ligne.texte("pa_courriel", pa.courriel).texte("pa_url", pa.urlPublication);
    const auto version = transaction.base().entier("SELECT version FROM consultation WHERE id = 1");
    if (version == 0)
        ligne.insererVersionnee(transaction);
    else
        ligne.modifier(transaction, 1, version);
}

void AccordRepository::enregistrer(Transaction &transaction, const ParametresAccord &parametres)
{
    for (const auto &[cle, champ] : clesEntieres)
        ecrireParametre(transaction, cle, std::to_string((parametres.*champ).valeur), (parametres.*champ).source);
    ecrireParametre(transaction, cleProfil, std::string{code(parametres.profilIntervalle.valeur)},
                    parametres.profilIntervalle.source);
}

void AccordRepository::enregistrer(Transaction &transaction, Lot &lot)
{
    Ligne ligne{"lot"};
    ligne.entier("numero", lot.numero)
        .texte("intitule", lot.intitule)
        .entier("nombre_titulaires", lot.nombreTitulaires);
    ligne.texte("mode_attribution", code(lot.modeAttribution));
    ligne.entier("montant_maximum_ht_centimes", lot.montantMaximum.valeur.enCentimes());
    ligne.texte("montant_maximum_source", lot.montantMaximum.source);
    if (lot.montantMinimum)
        ligne.entier("montant_minimum_ht_centimes", lot.montantMinimum->valeur.enCentimes())
            .texte("montant_minimum_source", lot.montantMinimum->source);
    else
        ligne.nul("montant_minimum_ht_centimes").nul("montant_minimum_source");
    ligne.entier("seuil_alerte_pour_dix_mille", lot.seuilAlerte.valeur.pourDixMille());
    ligne.texte("seuil_alerte_source", lot.seuilAlerte.source);
    std::int64_t version = 0;
    {
        Query q{transaction.base(), "SELECT id, version FROM lot WHERE numero = ?"};
        if (q.lier(std::int64_t{lot.numero}).next()) {
            lot.id = LotId{q.entier(0)};
            version = q.entier(1);
        }
    }
    if (version == 0)
        lot.id = LotId{ligne.insererVersionnee(transaction)};
    else
        ligne.modifier(transaction, lot.id.valeur(), version);
}

void AccordRepository::ajouter(Transaction &transaction, AccordCadre &a)
{
    auto ligne = ligneDe(a);
    ligne.texte("uuid", nouvelUuid());
    a.id = AccordCadreId{ligne.insererVersionnee(transaction)};
}

void AccordRepository::modifier(Transaction &transaction, const AccordCadre &a)
{
    std::string uuid;
    std::int64_t version = 0;
    {
        Query q{transaction.base(), "SELECT uuid, version FROM accord_cadre WHERE id = ?"};
        if (q.lier(a.id.valeur()).next()) {
            uuid = q.texte(0);
            version = q.entier(1);
        }
    }
    auto ligne = ligneDe(a);
    ligne.texte("uuid", uuid);
    ligne.modifier(transaction, a.id.valeur(), version);
}

void AccordRepository::retirer(Transaction &transaction, int numeroLot)
{
    AccordRepository depot{transaction.base()};
    for (const auto &accord : depot.accords(numeroLot))
        supprimerLigne(transaction, "accord_cadre", accord.id.valeur());
    if (const auto lot = depot.lot(numeroLot))
        supprimerLigne(transaction, "lot", lot->id.valeur());
}

EngagementAccord AccordRepository::engagement(AccordCadreId id)
{
    EngagementAccord engagement;
    Query q{m_base, "SELECT count(*), min(v.emission), max(v.emission), min(d.numero), "
                    "(SELECT max(c.date) FROM bon_de_commande c JOIN version_devis w ON w.id = c.version_devis_id "
                    "JOIN devis e ON e.id = w.devis_id JOIN demande m ON m.id = e.demande_id WHERE m.accord_id = ?) "
                    "FROM version_devis v JOIN devis d ON d.id = v.devis_id JOIN demande n ON n.id = d.demande_id "
                    "WHERE n.accord_id = ? AND v.emission IS NOT NULL"};
    if (!q.lier(id.valeur()).lier(id.valeur()).next())
        return engagement;
    engagement.devis = q.entier(0);
    engagement.premier = q.dateFacultative(1);
    engagement.dernier = std::max(q.dateFacultative(2), q.dateFacultative(4));
    if (!q.nul(3))
        engagement.exemple = q.texte(3);
    return engagement;
}

std::int64_t AccordRepository::demandesDuLot(int numero)
{
    Query q{m_base, "SELECT count(*) FROM demande n JOIN accord_cadre a ON a.id = n.accord_id "
                    "JOIN lot l ON l.id = a.lot_id WHERE l.numero = ?"};
    return q.lier(std::int64_t{numero}).next() ? q.entier(0) : 0;
}

std::int64_t AccordRepository::lignesDuLot(int numero)
{
    Query q{m_base, "SELECT count(*) FROM ligne_bpu b JOIN accord_cadre a ON a.id = b.accord_id "
                    "JOIN lot l ON l.id = a.lot_id WHERE l.numero = ?"};
    return q.lier(std::int64_t{numero}).next() ? q.entier(0) : 0;
}

} // namespace trame

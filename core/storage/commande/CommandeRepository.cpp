// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/commande/CommandeRepository.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Decodage.h"
#include "core/storage/EcritureConnue.h"
#include "core/storage/Recherche.h"
#include "core/storage/SceauxLus.h"
#include "core/storage/devis/LignesDevis.h"

namespace trame {

namespace {

constexpr const char *parent = "bon_de_commande_id";

BonDeCommande lire(const Query &q)
{
    BonDeCommande c;
    c.id = BonDeCommandeId{q.entier(0)};
    c.uuid = q.texte(1);
    c.devis = VersionDevisId{q.entier(2)};
    c.accord = AccordCadreId{q.entier(3)};
    c.lot = static_cast<int>(q.entier(4));
    c.beneficiaire = BeneficiaireId{q.entier(5)};
    c.numero = q.texte(6);
    c.date = q.date(7);
    c.reception = q.dateFacultative(8);
    c.engagement = q.texte(9);
    c.service = q.texte(10);
    c.lieu = q.texte(11);
    c.contact = q.texte(12);
    c.etat = lireCode<EtatCommande>(q, 13);
    c.motif = q.texte(14);
    c.refaction = Montant::centimes(q.entier(15));
    c.version = q.entier(16);
    return c;
}

std::vector<LivrableCommande> lireLivrables(Database &base, std::int64_t id)
{
    std::vector<LivrableCommande> livrables;
    Query q{base,
            "SELECT code, intitule, prevue, remise, decidee, decision, refaction_ht_centimes FROM commande_livrable "
            "WHERE bon_de_commande_id = ? ORDER BY rang"};
    q.lier(id);
    while (q.next())
        livrables.push_back({q.texte(0), q.texte(1), q.dateFacultative(2), q.dateFacultative(3), q.dateFacultative(4),
                             lireCode<DecisionLivrable>(q, 5), Montant::centimes(q.entier(6))});
    return livrables;
}

std::vector<EvenementCommande> lireEvenements(Database &base, std::int64_t commande)
{
    std::vector<EvenementCommande> evenements;
    Query q{base, "SELECT acte, date, motif, auteur, refaction_ht_centimes FROM commande_evenement "
                  "WHERE bon_de_commande_id = ? ORDER BY rang"};
    q.lier(commande);
    while (q.next())
        evenements.push_back(
            {lireCode<ActeCommande>(q, 0), q.date(1), q.texte(2), q.texte(3), Montant::centimes(q.entier(4))});
    return evenements;
}

} // namespace

std::optional<BonDeCommande> CommandeRepository::charger(BonDeCommandeId id)
{
    Query q{m_base,
            "SELECT c.id, c.uuid, c.version_devis_id, c.accord_id, l.numero, c.beneficiaire_id, c.numero, c.date, "
            "c.reception, c.engagement, c.service, c.lieu, c.contact, c.etat, c.motif, c.refaction_ht_centimes, "
            "c.version FROM bon_de_commande c JOIN lot l ON l.id = c.lot_id WHERE c.id = ?"};
    if (!q.lier(id.valeur()).next())
        return std::nullopt;
    exigerSceaux(m_base, "bon_de_commande", "id", id.valeur());
    for (const auto *enfant : {"commande_ligne", "commande_livrable", "commande_evenement"})
        exigerSceaux(m_base, enfant, parent, id.valeur());
    auto commande = lire(q);
    commande.lignes = lireLignes(m_base, "commande_ligne", parent, id.valeur());
    commande.livrables = lireLivrables(m_base, id.valeur());
    commande.evenements = lireEvenements(m_base, id.valeur());
    return commande;
}

std::vector<BonDeCommandeId> CommandeRepository::parNumero(const std::string &numero)
{
    std::vector<BonDeCommandeId> ids;
    const auto connu = ecritureConnue(m_base, "bon_de_commande", "numero", numero);
    Query q{m_base, "SELECT id FROM bon_de_commande WHERE numero = ? ORDER BY id"};
    q.lier(connu);
    while (q.next())
        ids.emplace_back(q.entier(0));
    return ids;
}

bool CommandeRepository::numeroPris(BeneficiaireId beneficiaire, const std::string &numero)
{
    Query q{m_base, "SELECT numero FROM bon_de_commande WHERE beneficiaire_id = ?"};
    q.lier(beneficiaire.valeur());
    while (q.next())
        if (memeIdentifiant(q.vue(0), numero))
            return true;
    return false;
}

std::vector<BonDeCommandeId> CommandeRepository::deVersion(VersionDevisId version)
{
    std::vector<BonDeCommandeId> ids;
    Query q{m_base, "SELECT id FROM bon_de_commande WHERE version_devis_id = ? ORDER BY id"};
    q.lier(version.valeur());
    while (q.next())
        ids.emplace_back(q.entier(0));
    return ids;
}

std::vector<BonDeCommande> CommandeRepository::desVersion(VersionDevisId version)
{
    std::vector<BonDeCommande> commandes;
    for (const auto id : deVersion(version))
        commandes.push_back(charger(id).value());
    return commandes;
}

std::vector<LigneDevis> CommandeRepository::lignesCommandees(VersionDevisId version)
{
    std::vector<std::int64_t> commandes;
    Query q{m_base, "SELECT id FROM bon_de_commande WHERE version_devis_id = ? AND etat <> 'annulee' ORDER BY id"};
    q.lier(version.valeur());
    while (q.next())
        commandes.push_back(q.entier(0));
    std::vector<LigneDevis> lignes;
    for (const auto id : commandes) {
        exigerSceaux(m_base, "commande_ligne", parent, id);
        for (auto &ligne : lireLignes(m_base, "commande_ligne", parent, id))
            lignes.push_back(std::move(ligne));
    }
    return lignes;
}

Montant CommandeRepository::consomme(LotId lot)
{
    Query q{m_base,
            "SELECT coalesce(sum(total_ht_centimes), 0) FROM bon_de_commande WHERE lot_id = ? AND etat <> 'annulee'"};
    return q.lier(lot.valeur()).next() ? Montant::centimes(q.entier(0)) : Montant{};
}

void CommandeRepository::enregistrer(Transaction &transaction, BonDeCommande &c, LotId lot)
{
    if (c.uuid.empty())
        c.uuid = nouvelUuid();
    const auto t = totaux(c.lignes);
    Ligne ligne{"bon_de_commande"};
    ligne.texte("uuid", c.uuid).reference("version_devis_id", c.devis).reference("accord_id", c.accord);
    ligne.reference("lot_id", lot).reference("beneficiaire_id", c.beneficiaire).texte("numero", c.numero);
    ligne.date("date", c.date).date("reception", c.reception).texte("engagement", c.engagement);
    ligne.texte("service", c.service).texte("lieu", c.lieu).texte("contact", c.contact).texte("etat", code(c.etat));
    ligne.texte("motif", c.motif).entier("refaction_ht_centimes", c.refaction.enCentimes());
    ligne.entier("total_ht_centimes", t.ht.enCentimes()).entier("total_tva_centimes", t.tva.enCentimes());
    ligne.entier("total_ttc_centimes", t.ttc.enCentimes());
    if (c.id.nul()) {
        c.id = BonDeCommandeId{ligne.insererVersionnee(transaction)};
        c.version = 1;
    } else {
        c.version = ligne.modifier(transaction, c.id.valeur(), c.version);
    }
    ecrireLignes(transaction, Enfants{"commande_ligne", parent, c.id.valeur()}, c.lignes);
    Enfants livrables{"commande_livrable", parent, c.id.valeur()};
    for (const auto &l : c.livrables)
        livrables.ajouter()
            .texte("code", l.code)
            .texte("intitule", l.intitule)
            .date("prevue", l.prevue)
            .date("remise", l.remise)
            .date("decidee", l.decidee)
            .texte("decision", code(l.decision))
            .entier("refaction_ht_centimes", l.refaction.enCentimes());
    livrables.enregistrer(transaction);
    Enfants evenements{"commande_evenement", parent, c.id.valeur()};
    for (const auto &e : c.evenements)
        evenements.ajouter()
            .texte("acte", code(e.acte))
            .date("date", e.date)
            .texte("motif", e.motif)
            .texte("auteur", e.auteur)
            .entier("refaction_ht_centimes", e.refaction.enCentimes());
    evenements.enregistrer(transaction);
    Recherche::indexer(transaction, GenreRecherche::Commande, c.id.valeur());
}

} // namespace trame

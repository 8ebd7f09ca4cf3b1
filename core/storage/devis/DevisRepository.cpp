// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/devis/DevisRepository.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Decodage.h"
#include "core/storage/ListeTexte.h"
#include "core/storage/Recherche.h"
#include "core/storage/SceauxLus.h"
#include "core/storage/devis/LignesDevis.h"
#include "core/storage/intervenant/CvColonne.h"

namespace trame {

namespace {

constexpr std::string_view selectionDevis = "SELECT id, uuid, demande_id, reference, numero, version FROM devis ";
constexpr const char *parent = "version_devis_id";

Devis lireDevis(Database &base, const Query &q)
{
    exigerSceaux(base, "devis", "id", q.entier(0));
    return {DevisId{q.entier(0)}, q.texte(1), DemandeId{q.entier(2)}, q.texte(3), q.texte(4), q.entier(5)};
}

std::optional<std::string> codeFacultatif(const std::optional<Profil> &profil)
{
    return profil ? std::optional{std::string{code(*profil)}} : std::nullopt;
}

VersionDevis lireEntete(const Query &q)
{
    VersionDevis v;
    v.uuid = q.texte(0);
    v.devis = DevisId{q.entier(1)};
    v.numero = static_cast<int>(q.entier(2));
    v.etat = lireCode<EtatDevis>(q, 3);
    auto &c = v.contenu;
    c.objet = q.texte(4);
    c.contexte = q.texte(5);
    c.modalites = q.texte(6);
    c.conditions = q.texte(7);
    c.mentionTva = q.texte(8);
    c.date = q.date(9);
    c.validite = q.date(10);
    v.emission = q.dateFacultative(11);
    v.empreinte = q.texte(12);
    v.pdf = PieceId{q.entier(13)};
    if (!q.nul(14))
        v.reponse = ReponseDevis{q.date(14), q.texte(15), q.texte(16), q.texte(17), PieceId{q.entier(18)}};
    v.version = q.entier(19);
    return v;
}

Ligne entete(const VersionDevis &v)
{
    const auto &c = v.contenu;
    const auto t = totaux(c.lignes);
    Ligne ligne{"version_devis"};
    ligne.texte("uuid", v.uuid).reference("devis_id", v.devis).entier("numero", v.numero).texte("etat", code(v.etat));
    ligne.texte("objet", c.objet).texte("contexte", c.contexte).texte("modalite", c.modalites);
    ligne.texte("condition_devis", c.conditions).texte("mention_tva", c.mentionTva).date("date", c.date);
    ligne.date("validite", c.validite).date("emission", v.emission).texte("empreinte", v.empreinte);
    ligne.reference("pdf_piece_id", v.pdf);
    if (v.reponse)
        ligne.date("reponse_date", v.reponse->date)
            .texte("reponse_nom", v.reponse->nom)
            .texte("reponse_qualite", v.reponse->qualite)
            .texte("reponse_motif", v.reponse->motif)
            .reference("reponse_piece_id", v.reponse->piece);
    else
        ligne.nul("reponse_date")
            .nul("reponse_nom")
            .nul("reponse_qualite")
            .nul("reponse_motif")
            .nul("reponse_piece_id");
    ligne.entier("total_ht_centimes", t.ht.enCentimes()).entier("total_tva_centimes", t.tva.enCentimes());
    ligne.entier("total_ttc_centimes", t.ttc.enCentimes());
    return ligne;
}

void ecrirePlanning(Transaction &transaction, const VersionDevis &v)
{
    Enfants phases{"devis_phase", parent, v.id.valeur()};
    for (const auto &p : v.contenu.phases)
        phases.ajouter()
            .texte("code", p.code)
            .texte("intitule", p.intitule)
            .texte("objectif", p.objectifs)
            .date("debut", p.debut)
            .date("fin", p.fin);
    phases.enregistrer(transaction);
    Enfants livrables{"devis_livrable", parent, v.id.valeur()};
    for (const auto &l : v.contenu.livrables)
        livrables.ajouter()
            .texte("code", l.code)
            .texte("intitule", l.intitule)
            .texte("phase", l.phase)
            .date("remise", l.remise)
            .texte("plan", joindre(l.plan));
    livrables.enregistrer(transaction);
    Enfants interventions{"devis_intervention", parent, v.id.valeur()};
    for (const auto &i : v.contenu.calendrier)
        interventions.ajouter()
            .texte("intitule", i.intitule)
            .texte("phase", i.phase)
            .date("debut", i.debut)
            .date("fin", i.fin)
            .texte("lieu", i.lieu);
    interventions.enregistrer(transaction);
}

void ecrireCharges(Transaction &transaction, const VersionDevis &v)
{
    Enfants charges{"devis_charge", parent, v.id.valeur()};
    for (const auto &c : v.contenu.charges)
        charges.ajouter()
            .texte("phase", c.phase)
            .texte("livrable", c.livrable)
            .texte("intervenant", c.intervenant)
            .texteFacultatif("profil", codeFacultatif(c.profil))
            .entier("charge_milliemes", c.jours.enMilliemes())
            .entier("cout_ht_centimes", c.cout.enCentimes());
    charges.enregistrer(transaction);
    const bool brouillon = v.etat == EtatDevis::Brouillon;
    Enfants membres{"devis_membre", parent, v.id.valeur()};
    for (const auto &m : v.contenu.equipe)
        membres.ajouter()
            .texte("code", m.code)
            .texte("profil", code(m.profil))
            .texte("role", m.role)
            .texteFacultatif("cv_json", brouillon ? std::nullopt : ecrireCv(m.cv));
    membres.enregistrer(transaction);
}

} // namespace

std::optional<Devis> DevisRepository::parNom(const std::string &nom)
{
    // The program makes both of them; a prefix of an older file may hold what isn't net.
    for (const auto &ecriture : {nom, identifiantNet(nom)}) {
        Query q{m_base, std::string{selectionDevis} + "WHERE numero = ?1 OR reference = ?1"};
        if (q.lier(ecriture).next())
            return lireDevis(m_base, q);
    }
    return std::nullopt;
}

std::optional<Devis> DevisRepository::charger(DevisId id)
{
    Query q{m_base, std::string{selectionDevis} + "WHERE id = ?"};
    return q.lier(id.valeur()).next() ? std::optional{lireDevis(m_base, q)} : std::nullopt;
}

std::vector<DevisId> DevisRepository::deDemande(DemandeId id)
{
    std::vector<DevisId> devis;
    Query q{m_base, "SELECT id FROM devis WHERE demande_id = ? ORDER BY id"};
    q.lier(id.valeur());
    while (q.next())
        devis.emplace_back(q.entier(0));
    return devis;
}

std::optional<EmissionDevis> DevisRepository::derniereEmission(AccordCadreId accord)
{
    Query q{m_base, "SELECT v.emission, d.numero FROM version_devis v JOIN devis d ON d.id = v.devis_id "
                    "JOIN demande n ON n.id = d.demande_id WHERE n.accord_id = ? AND v.emission IS NOT NULL "
                    "ORDER BY v.emission DESC, v.id DESC LIMIT 1"};
    return q.lier(accord.valeur()).next() ? std::optional{EmissionDevis{q.date(0), q.texte(1)}} : std::nullopt;
}

std::vector<VersionDevisId> DevisRepository::versions(DevisId id)
{
    std::vector<VersionDevisId> versions;
    Query q{m_base, "SELECT id FROM version_devis WHERE devis_id = ? ORDER BY numero"};
    q.lier(id.valeur());
    while (q.next())
        versions.emplace_back(q.entier(0));
    return versions;
}

std::optional<VersionDevis> DevisRepository::version(VersionDevisId id)
{
    Query q{m_base,
            "SELECT uuid, devis_id, numero, etat, objet, contexte, modalite, condition_devis, mention_tva, date, "
            "validite, emission, empreinte, pdf_piece_id, reponse_date, reponse_nom, reponse_qualite, reponse_motif, "
            "reponse_piece_id, version FROM version_devis WHERE id = ?"};
    if (!q.lier(id.valeur()).next())
        return std::nullopt;
    exigerSceaux(m_base, "version_devis", "id", id.valeur());
    for (const auto *enfant :
         {"devis_ligne", "devis_phase", "devis_livrable", "devis_intervention", "devis_charge", "devis_membre"})
        exigerSceaux(m_base, enfant, parent, id.valeur());
    auto version = lireEntete(q);
    version.id = id;
    version.contenu.lignes = lireLignes(m_base, "devis_ligne", parent, id.valeur());
    lirePlanning(version);
    lireCharges(version);
    lireEquipe(version);
    return version;
}

Montant DevisRepository::valideNonCommande(LotId lot, VersionDevisId sauf)
{
    Query q{m_base,
            "SELECT coalesce(sum(v.total_ht_centimes), 0) FROM version_devis v JOIN devis d ON d.id = v.devis_id "
            "JOIN demande n ON n.id = d.demande_id JOIN accord_cadre a ON a.id = n.accord_id "
            "WHERE v.etat = 'valide' AND a.lot_id = ? AND v.id <> ? AND NOT EXISTS "
            "(SELECT 1 FROM bon_de_commande c WHERE c.version_devis_id = v.id AND c.etat <> 'annulee')"};
    return q.lier(lot.valeur()).lier(sauf.valeur()).next() ? Montant::centimes(q.entier(0)) : Montant{};
}

void DevisRepository::lirePlanning(VersionDevis &v)
{
    Query phases{
        m_base,
        "SELECT code, intitule, objectif, debut, fin FROM devis_phase WHERE version_devis_id = ? ORDER BY rang"};
    phases.lier(v.id.valeur());
    while (phases.next())
        v.contenu.phases.push_back(
            {phases.texte(0), phases.texte(1), phases.texte(2), phases.dateFacultative(3), phases.dateFacultative(4)});
    Query livrables{m_base, "SELECT code, intitule, phase, remise, plan FROM devis_livrable WHERE version_devis_id = ? "
                            "ORDER BY rang"};
    livrables.lier(v.id.valeur());
    while (livrables.next())
        v.contenu.livrables.push_back({livrables.texte(0), livrables.texte(1), livrables.texte(2),
                                       livrables.dateFacultative(3), separer(livrables.texte(4))});
    Query interventions{m_base,
                        "SELECT intitule, phase, debut, fin, lieu FROM devis_intervention WHERE version_devis_id = ? "
                        "ORDER BY rang"};
    interventions.lier(v.id.valeur());
    while (interventions.next())
        v.contenu.calendrier.push_back({interventions.texte(0), interventions.texte(1), interventions.date(2),
                                        interventions.date(3), interventions.texte(4)});
}

void DevisRepository::lireCharges(VersionDevis &v)
{
    Query q{m_base, "SELECT phase, livrable, intervenant, profil, charge_milliemes, cout_ht_centimes FROM devis_charge "
                    "WHERE version_devis_id = ? ORDER BY rang"};
    q.lier(v.id.valeur());
    while (q.next())
        v.contenu.charges.push_back({q.texte(0), q.texte(1), q.texte(2), lireProfilFacultatif(q, 3),
                                     Quantite::milliemes(q.entier(4)), Montant::centimes(q.entier(5))});
}

void DevisRepository::lireEquipe(VersionDevis &v)
{
    const bool brouillon = v.etat == EtatDevis::Brouillon;
    Query q{m_base, "SELECT m.code, m.profil, m.role, m.cv_json, i.cv_json FROM devis_membre m "
                    "LEFT JOIN intervenant i ON i.code = m.code WHERE m.version_devis_id = ? ORDER BY m.rang"};
    q.lier(v.id.valeur());
    while (q.next()) {
        const int colonne = brouillon ? 4 : 3;
        auto cv = q.nul(colonne) ? std::nullopt : std::optional{lireCv(q.texte(colonne), q.chemin())};
        v.contenu.equipe.push_back({q.texte(0), lireCode<Profil>(q, 1), q.texte(2), std::move(cv)});
    }
}

void DevisRepository::enregistrer(Transaction &transaction, Devis &d)
{
    if (d.uuid.empty())
        d.uuid = nouvelUuid();
    Ligne ligne{"devis"};
    ligne.texte("uuid", d.uuid).reference("demande_id", d.demande).texte("reference", d.reference);
    ligne.texteFacultatif("numero", d.numero.empty() ? std::nullopt : std::optional{d.numero});
    if (d.id.nul()) {
        d.id = DevisId{ligne.insererVersionnee(transaction)};
        d.version = 1;
    } else {
        d.version = ligne.modifier(transaction, d.id.valeur(), d.version);
    }
    Recherche::indexer(transaction, GenreRecherche::Devis, d.id.valeur());
}

void DevisRepository::enregistrer(Transaction &transaction, VersionDevis &v)
{
    if (v.uuid.empty())
        v.uuid = nouvelUuid();
    auto ligne = entete(v);
    if (v.id.nul()) {
        v.id = VersionDevisId{ligne.insererVersionnee(transaction)};
        v.version = 1;
    } else {
        v.version = ligne.modifier(transaction, v.id.valeur(), v.version);
    }
    ecrireLignes(transaction, Enfants{"devis_ligne", parent, v.id.valeur()}, v.contenu.lignes);
    ecrirePlanning(transaction, v);
    ecrireCharges(transaction, v);
    Recherche::indexer(transaction, GenreRecherche::Devis, v.devis.valeur());
}

void DevisRepository::supprimer(Transaction &transaction, const VersionDevis &v)
{
    for (const auto *table :
         {"devis_ligne", "devis_phase", "devis_livrable", "devis_charge", "devis_membre", "devis_intervention"})
        Enfants{table, parent, v.id.valeur()}.enregistrer(transaction);
    supprimerLigne(transaction, "version_devis", v.id.valeur());
    if (DevisRepository{transaction.base()}.versions(v.devis).empty()) {
        supprimerLigne(transaction, "devis", v.devis.valeur());
        Recherche::retirer(transaction, GenreRecherche::Devis, v.devis.valeur());
    } else {
        Recherche::indexer(transaction, GenreRecherche::Devis, v.devis.valeur());
    }
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/generation/DossierFictif.h"

#include "core/domain/devis/Totaux.h"
#include "core/domain/devis/TvaDevis.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/usecases/generation/CommandeFictive.h"

#include <algorithm>
#include <string_view>

namespace trame {

namespace {

constexpr std::array<std::string_view, 12> actions{"Étude",        "Appui",      "Conseil",     "Cadrage",
                                                   "Diagnostic",   "Évaluation", "Préparation", "Suivi",
                                                   "Cartographie", "Revue",      "Ateliers",    "Accompagnement"};
constexpr std::array<std::string_view, 16> themes{
    "de la gestion du courrier",           "de la relation aux usagers",   "des marchés publics",
    "de la voirie et des réseaux",         "des archives numérisées",      "de la maintenance des bâtiments",
    "de l’accueil téléphonique",           "des comptes rendus de séance", "de la protection des données",
    "de l’instruction des subventions",    "de la prévision d’affluence",  "de la qualité de l’eau",
    "des offres d’emploi et candidatures", "de la veille réglementaire",   "de la cybersécurité des modèles",
    "de la formation des agents"};
constexpr std::array<std::string_view, 8> services{"direction générale",
                                                   "direction du numérique",
                                                   "service des finances",
                                                   "pôle solidarités",
                                                   "direction de l’urbanisme",
                                                   "service des achats",
                                                   "direction des ressources humaines",
                                                   "pôle technique"};
constexpr std::array<std::string_view, 3> canaux{"courriel", "portail", "téléphone"};
constexpr std::array<std::string_view, 4> intitulesPhases{"Cadrage", "État des lieux", "Réalisation", "Restitution"};
constexpr std::array<std::string_view, commandesParDevis> intitulesLivrables{"Note de cadrage", "Rapport d’étape",
                                                                             "Dossier de réalisation", "Rapport final"};

/// The days of an agreement as days that are worked, none past its last one.
class Agenda
{
public:
    Agenda(const TerrainAccord &terrain, const Calendrier &calendrier)
        : m_calendrier{calendrier},
          m_limite{calendrier.estOuvre(terrain.fin) ? terrain.fin : calendrier.plusJoursOuvres(terrain.fin, -1)}
    {
    }
    [[nodiscard]] Date jour(Date date) const { return std::min(m_calendrier.ouvreSuivant(date), m_limite); }

private:
    const Calendrier &m_calendrier;
    Date m_limite;
};

std::int32_t tirer(Alea &alea, std::int64_t bas, std::int64_t haut)
{
    return static_cast<std::int32_t>(alea.entre(bas, haut));
}

/// Whole units, and half days.
Quantite quantiteParCommande(Alea &alea, Unite unite)
{
    constexpr std::int64_t demi = Quantite::unite / 2;
    return unite == Unite::Jour ? Quantite::milliemes(alea.entre(1, 6) * demi)
                                : Quantite::milliemes(alea.entre(1, 2) * Quantite::unite);
}

/// Eight to seventeen lines of the BPU at the price of that day, in its order.
std::vector<LigneDevis> tirerLignes(Alea &alea, const TerrainAccord &terrain, Date jour, Territoire territoire)
{
    std::vector<const LigneBpu *> choix;
    for (const auto &ligne : terrain.bpu)
        if (ligne.prixAu(jour))
            choix.push_back(&ligne);
    const auto nombre = std::min(choix.size(), static_cast<std::size_t>(alea.entre(8, 17)));
    for (std::size_t i = 0; i < nombre; ++i)
        std::swap(choix[i], choix[static_cast<std::size_t>(alea.entre(static_cast<std::int64_t>(i),
                                                                      static_cast<std::int64_t>(choix.size()) - 1))]);
    choix.resize(nombre);
    std::sort(choix.begin(), choix.end(), [](const auto *a, const auto *b) { return a->code < b->code; });
    std::vector<LigneDevis> lignes;
    lignes.reserve(nombre);
    for (const auto *bpu : choix) {
        const auto quantite = quantiteParCommande(alea, bpu->unite).enMilliemes() * std::int64_t{commandesParDevis};
        lignes.push_back({bpu->code, bpu->designation, bpu->unite, bpu->profil, Quantite::milliemes(quantite),
                          bpu->prixAu(jour).value(), Taux{}, tauxTvaReporte(bpu->tva, territoire)});
    }
    return lignes;
}

/// Two to four phases with their deliverables, one deliverable for each order.
void planifier(Alea &alea, const JalonsDossier &jalons, ContenuDevis &contenu)
{
    const auto phases = static_cast<std::size_t>(alea.entre(2, 4));
    for (std::size_t i = 0; i < commandesParDevis; ++i) {
        const auto phase = i * phases / commandesParDevis;
        const auto code = "P" + std::to_string(phase + 1);
        const auto debut = jalons.commandes.at(i);
        if (contenu.phases.size() <= phase)
            contenu.phases.push_back({code, std::string{intitulesPhases.at(phase)}, {}, debut, debut});
        contenu.phases.back().fin = std::max(*contenu.phases.back().fin, jalons.remises.at(i));
        contenu.livrables.push_back({"L" + std::to_string(i + 1),
                                     std::string{intitulesLivrables.at(i)},
                                     code,
                                     jalons.remises.at(i),
                                     {"1. Objet", "2. Constats", "3. Suites à donner"}});
    }
    contenu.calendrier.push_back(
        {"Réunion de lancement", "P1", jalons.commandes.front(), jalons.commandes.front(), {}});
    contenu.calendrier.push_back(
        {"Restitution", contenu.phases.back().code, jalons.remises.back(), jalons.remises.back(), {}});
}

/// One or two people with a CV, at the profile they meet when the work begins (CCTP 6.6.4).
void reunirEquipe(Alea &alea, const TerrainAccord &terrain, ContenuDevis &contenu)
{
    const auto nombre = std::min(terrain.intervenants.size(), static_cast<std::size_t>(alea.entre(1, 2)));
    const auto total = terrain.intervenants.size();
    if (nombre == 0)
        return;
    const auto depart = static_cast<std::size_t>(alea.entre(0, static_cast<std::int64_t>(total) - 1));
    const auto debut = *contenu.phases.front().debut;
    for (std::size_t i = 0; i < nombre; ++i) {
        const auto &intervenant = terrain.intervenants[(depart + i) % total];
        const auto profil = profilSelonTexte(intervenant, debut).value_or(terrain.parametres.profilIntervalle.valeur);
        contenu.equipe.push_back({intervenant.code, profil, i == 0 ? "Conduite de la mission" : "Réalisation", {}});
        contenu.equipe.back().cv = intervenant.cv;
    }
}

/// Days billed by the lines whose unit is a load.
std::int64_t chargeFacturee(const std::vector<LigneDevis> &lignes)
{
    std::int64_t milliemes = 0;
    for (const auto &ligne : lignes)
        milliemes += ligne.quantite.enMilliemes() * chargeMilliemes(ligne.unite) / Quantite::unite;
    return milliemes;
}

/// Spreads cost and load over the deliverables, to the centime and to the thousandth of a day (CCTP 6.6.5).
void repartir(Alea &alea, ContenuDevis &contenu)
{
    std::vector<std::int64_t> poids;
    for (std::size_t i = 0; i < contenu.livrables.size(); ++i)
        poids.push_back(alea.entre(2, 6));
    const auto couts = totaux(contenu.lignes).ht.repartir(poids);
    const auto jours = chargeFacturee(contenu.lignes);
    std::int64_t somme = 0;
    for (const auto p : poids)
        somme += p;
    auto reste = jours;
    for (std::size_t i = 0; i < poids.size(); ++i) {
        const bool dernier = i + 1 == poids.size() || somme == 0;
        const auto part = dernier ? reste : jours * poids[i] / somme;
        reste -= part;
        const auto &livrable = contenu.livrables[i];
        ChargeDevis charge{livrable.phase, livrable.code, {}, {}, Quantite::milliemes(part), couts[i]};
        if (!contenu.equipe.empty()) {
            const auto &membre = contenu.equipe[i % contenu.equipe.size()];
            charge.intervenant = membre.code;
            charge.profil = membre.profil;
        }
        contenu.charges.push_back(std::move(charge));
    }
}

ContenuDevis composerContenu(Alea &alea, const TerrainAccord &terrain, const Beneficiaire &beneficiaire,
                             const JalonsDossier &jalons, const std::string &objet)
{
    ContenuDevis contenu;
    contenu.objet = objet;
    contenu.contexte = beneficiaire.nom + " veut savoir où l’intelligence artificielle rend service, et à quel prix.";
    contenu.modalites = "Entretiens sur place, travaux à distance, point d’étape à chaque phase.";
    contenu.conditions = terrain.titulaire.conditions;
    contenu.date = jalons.emission;
    contenu.validite = std::max(jalons.emission.plusJours(terrain.parametres.validiteDevis.valeur), jalons.validation);
    contenu.lignes = tirerLignes(alea, terrain, jalons.emission, beneficiaire.territoire);
    contenu.mentionTva = mentionTvaImprimee(contenu, terrain.titulaire);
    planifier(alea, jalons, contenu);
    reunirEquipe(alea, terrain, contenu);
    repartir(alea, contenu);
    return contenu;
}

BonDeCommande composerCommande(Alea &alea, const DossierFictif &dossier, const TerrainAccord &terrain,
                               const Beneficiaire &beneficiaire, Date date)
{
    constexpr std::int64_t dernierEngagement = 9'999'999;
    const auto rang = dossier.commandes.size();
    BonDeCommande c;
    c.uuid = alea.uuid();
    c.accord = terrain.accord.id;
    c.lot = terrain.lot.numero;
    c.beneficiaire = beneficiaire.id;
    c.date = date;
    c.engagement = "EJ" + std::to_string(alea.entre(1'000'000, dernierEngagement));
    c.service = "SRV-" + std::to_string(alea.entre(10, 99));
    c.lieu = beneficiaire.adresse.commune;
    if (!beneficiaire.contacts.empty())
        c.contact = beneficiaire.contacts.front().nom;
    c.lignes = dossier.version.contenu.lignes;
    for (auto &ligne : c.lignes)
        ligne.quantite = Quantite::milliemes(ligne.quantite.enMilliemes() / std::int64_t{commandesParDevis});
    const auto &livrable = dossier.version.contenu.livrables.at(rang);
    c.livrables.push_back({livrable.code, livrable.intitule, livrable.remise, {}, {}, {}, {}});
    return c;
}

} // namespace

JalonsDossier jalonner(Alea &alea, const TerrainAccord &terrain, const Calendrier &calendrier)
{
    // In calendar days from the receipt of the need; about one step in six comes after its time limit.
    const auto emission = tirer(alea, 4, 16);
    const auto validation = emission + tirer(alea, 2, 16);
    std::array<std::int32_t, commandesParDevis> commandes{};
    commandes[0] = validation + tirer(alea, 3, 24);
    for (std::size_t i = 1; i < commandesParDevis; ++i)
        commandes.at(i) = commandes.at(i - 1) + tirer(alea, 7, 30);
    // The last order falls within the agreement; a case longer than what has passed of it is drawn together.
    const auto duree = commandes.back();
    const auto fenetre = terrain.fin.joursDepuis(terrain.debut);
    const auto serre = [&](std::int32_t jours) { return duree <= fenetre ? jours : jours * fenetre / duree; };
    const auto depart = terrain.debut.plusJours(tirer(alea, 0, std::max(0, fenetre - duree)));
    const Agenda agenda{terrain, calendrier};
    JalonsDossier jalons;
    jalons.reception = agenda.jour(depart);
    jalons.emission = agenda.jour(depart.plusJours(serre(emission)));
    jalons.validation = agenda.jour(depart.plusJours(serre(validation)));
    for (std::size_t i = 0; i < commandesParDevis; ++i) {
        jalons.commandes.at(i) = agenda.jour(depart.plusJours(serre(commandes.at(i))));
        jalons.remises.at(i) = calendrier.ouvreSuivant(jalons.commandes.at(i).plusJours(tirer(alea, 20, 60)));
    }
    return jalons;
}

DossierFictif composerDossier(Alea &alea, const TerrainAccord &terrain, const Beneficiaire &beneficiaire,
                              const JalonsDossier &jalons, std::size_t commandes, Date jour, const std::string &auteur)
{
    DossierFictif dossier;
    auto &demande = dossier.demande;
    demande.uuid = alea.uuid();
    demande.accord = terrain.accord.id;
    demande.lot = terrain.lot.numero;
    demande.beneficiaire = beneficiaire.id;
    demande.objet = std::string{alea.parmi(actions)} + " : " + "l’IA au service " + std::string{alea.parmi(themes)};
    demande.description = "Besoin exprimé par : " + std::string{alea.parmi(services)} + ".";
    demande.reception = jalons.reception;
    demande.canal = alea.parmi(canaux);
    if (!beneficiaire.contacts.empty())
        demande.contact = beneficiaire.contacts.front().nom;
    dossier.devis.uuid = alea.uuid();
    auto &version = dossier.version;
    version.uuid = alea.uuid();
    version.etat = transition(transition(EtatDevis::Brouillon, ActeDevis::Emettre).value(), ActeDevis::Valider).value();
    version.contenu = composerContenu(alea, terrain, beneficiaire, jalons, demande.objet);
    version.emission = jalons.emission;
    version.reponse = ReponseDevis{jalons.validation, demande.contact, "Responsable du numérique", {}, {}};
    for (std::size_t i = 0; i < commandes; ++i) {
        auto commande = composerCommande(alea, dossier, terrain, beneficiaire, jalons.commandes.at(i));
        executerFictivement(alea, commande, jour, auteur);
        dossier.commandes.push_back(std::move(commande));
    }
    return dossier;
}

} // namespace trame

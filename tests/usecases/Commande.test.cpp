// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Verification.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/usecases/accord/TableauDeBord.h"
#include "core/usecases/commande/Echeancier.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "tests/usecases/Affaire.h"

#include <algorithm>

using namespace trame;
using namespace trame::test;

namespace {

std::vector<Etape> etapes(Affaire &a, const char *jour)
{
    std::vector<Etape> etapes;
    for (const auto &echeance : Echeancier{a.session->base(), le(jour)}.aFaire())
        etapes.push_back(echeance.etape.etape);
    return etapes;
}

} // namespace

TEST_CASE("an order follows a validated devis, whole or in part", "[order-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    CHECK(a.commander().error().code == CodeErreur::RefuseParRegle);
    REQUIRE(a.valider().has_value());
    CHECK(a.commander(" ").error().code == CodeErreur::ChampManquant);

    auto beneficiaire = BeneficiaireRepository{a.session->base()}.charger(a.d.beneficiaire.id).value();
    beneficiaire.adresse = {"", "", "97110", "Pointe-à-Pitre"};
    REQUIRE(EnregistrerBeneficiaire{*a.session}.modifier(beneficiaire, CleSiret::Confirmee).has_value());
    SaisieCommande partie;
    partie.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(500), {}, {}, {}, {}}};
    partie.livrables = std::vector<std::string>{"L1"};
    partie.contact = "Service achats";
    const auto avant = a.actes();
    const auto essai =
        EnregistrerCommande{*a.session}.preparer({Affaire::numero, "BC-0", le("2026-12-10"), "", "", partie});
    REQUIRE(essai.has_value());
    CHECK(a.actes() == avant);
    const auto premiere = a.commander("BC-1", partie);
    REQUIRE(premiere.has_value());
    CHECK(totaux(premiere->dossier.commande.lignes).ht == 575'00_c);
    CHECK(premiere->dossier.commande.livrables.size() == 1);
    // Neither place nor contact was given: those of the body and of the need.
    CHECK(premiere->dossier.commande.lieu == "97110 Pointe-à-Pitre");
    CHECK(premiere->dossier.commande.contact == "Service achats");
    CHECK(contient(premiere->constats, "commande-ecart", Gravite::Information));

    CHECK(a.commander("BC-1").error().code == CodeErreur::DejaPresent);
    const auto reste = a.commander("BC-2");
    REQUIRE(reste.has_value());
    CHECK(totaux(reste->dossier.commande.lignes).ht == 4'395'00_c);
    REQUIRE(reste->dossier.commande.livrables.size() == 1);
    CHECK(reste->dossier.commande.livrables[0].code == "L2");
    // Nothing is left to order.
    const auto deTrop = a.commander("BC-3");
    REQUIRE(deTrop.error().code == CodeErreur::RefuseParRegle);
    CHECK(contient(deTrop.error().constats, "commande-ecart"));
    CHECK_FALSE(contient(deTrop.error().constats, "devis-lignes"));
    SaisieCommande inconnu;
    inconnu.livrables = std::vector<std::string>{"L9"};
    CHECK(a.commander("BC-4", inconnu).error().code == CodeErreur::Introuvable);
    CHECK(Verification::tout(a.session->base(), [](const auto &, auto, auto) {}).empty());
}

TEST_CASE("orders of one unit of a devis add up to it, whatever was cancelled in between", "[order-a]")
{
    Affaire a;
    {
        Transaction t{*a.session};
        a.d.bpu[0].prix[0].montant = 64'22_c;
        BpuRepository::enregistrer(t, a.d.bpu[0]);
        auto &contenu = a.d.version.contenu;
        contenu.lignes.resize(1);
        contenu.lignes[0].quantite = Quantite::milliemes(3000);
        contenu.lignes[0].prixUnitaire = 64'22_c;
        contenu.lignes[0].remise = Taux::pourDixMille(300);
        contenu.charges = {{"P1", "L1", "INT-01", Profil::Expert, Quantite::milliemes(1000), 60'00_c},
                           {"P2", "L2", "INT-02", Profil::Confirme, Quantite::milliemes(2000), 126'88_c}};
        DevisRepository::enregistrer(t, a.d.version);
        t.commit("essai", "devis");
    }
    REQUIRE(a.emettre().has_value());
    REQUIRE(a.valider().has_value());
    SaisieCommande une;
    une.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(1000), {}, {}, {}, {}}};
    une.livrables = std::vector<std::string>{};
    const auto enregistree = [&](const char *numero) {
        const auto bon = a.commander(numero, une);
        REQUIRE(bon.has_value());
        // Read from the file, by the row's totals and by its lines.
        const auto lue = CommandeRepository{a.session->base()}.charger(bon->dossier.commande.id).value();
        REQUIRE(lue.lignes.size() == 1);
        CHECK(lue.lignes == bon->dossier.commande.lignes);
        CHECK(totaux(lue.lignes).ht == netHt(lue.lignes[0]));
        const auto id = std::to_string(lue.id.valeur());
        const auto ht = a.session->base().entier("SELECT total_ht_centimes FROM bon_de_commande WHERE id = " + id);
        CHECK(totaux(lue.lignes).ht == Montant::centimes(ht));
        return lue;
    };
    CHECK(netHt(enregistree("BC-1").lignes[0]) == 62'29_c);
    const auto deuxieme = enregistree("BC-2");
    CHECK(netHt(deuxieme.lignes[0]) == 62'29_c);
    const auto troisieme = enregistree("BC-3");
    CHECK(netHt(troisieme.lignes[0]) == 62'30_c);
    CHECK(CommandeRepository{a.session->base()}.consomme(a.d.lot.id) == 186'88_c);
    const auto annuler = [&](const BonDeCommande &bon) {
        REQUIRE(AvancerCommande{*a.session}
                    .faire(bon.id, {ActeCommande::Annuler, le("2026-12-11"), "essai", "", {}})
                    .has_value());
    };
    // What a recorded order says stays, and the one in the place of a cancelled one is for what is left.
    annuler(deuxieme);
    CHECK(netHt(enregistree("BC-4").lignes[0]) == 62'29_c);
    annuler(troisieme);
    CHECK(netHt(enregistree("BC-5").lignes[0]) == 62'30_c);
    CHECK(netHt(CommandeRepository{a.session->base()}.charger(troisieme.id)->lignes[0]) == 62'30_c);
    CHECK(CommandeRepository{a.session->base()}.consomme(a.d.lot.id) == 186'88_c);
    CHECK(Verification::tout(a.session->base(), [](const auto &, auto, auto) {}).empty());
}

TEST_CASE("a line that the devis doesn't have comes from the BPU, and one of neither is refused", "[order-a][bpu-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    REQUIRE(a.valider().has_value());
    {
        Transaction t{*a.session};
        auto nouvelle = uneLigneBpu("L2-AUD-03", 700'00_c);
        nouvelle.accord = a.d.accord.id;
        nouvelle.designation = "Restitution";
        BpuRepository::enregistrer(t, nouvelle);
        t.commit("essai", "bordereau");
    }
    const auto commander = [&](const char *code) {
        SaisieCommande contenu;
        contenu.lignes = std::vector<SaisieLigneDevis>{{code, Quantite::milliemes(2000), {}, {}, {}, {}}};
        return a.commander(code, contenu);
    };
    const auto inconnue = commander("ZZZ");
    REQUIRE(inconnue.error().code == CodeErreur::RefuseParRegle);
    CHECK(contient(inconnue.error().constats, "bpu-ligne-inconnue"));
    const auto connue = commander("L2-AUD-03");
    REQUIRE(connue.has_value());
    CHECK(totaux(connue->dossier.commande.lignes).ht == 1'400'00_c);
    CHECK(connue->dossier.commande.lignes[0].designation == "Restitution");
    CHECK(contient(connue->constats, "commande-ecart", Gravite::Avertissement));
}

TEST_CASE("an order is carried out act after act, each with its day and its author", "[order-a]")
{
    Affaire a;
    const auto id = a.commandee();
    AvancerCommande avancer{*a.session};
    const auto faire = [&](ActeCommande acte, const char *jour, const char *motif = "", Montant refaction = {}) {
        return avancer.faire(id, {acte, le(jour), motif, "quelqu’un d’autre", refaction});
    };
    CHECK(faire(ActeCommande::Livrer, "2027-01-11").error().code == CodeErreur::TransitionInterdite);
    CHECK(faire(ActeCommande::Demarrer, "2026-12-09").error().code == CodeErreur::RefuseParRegle);
    REQUIRE(faire(ActeCommande::Demarrer, "2027-01-11").has_value());
    CHECK(avancer.decider(id, "L1", DecisionLivrable::Admis, le("2027-01-20")).error().code
          == CodeErreur::TransitionInterdite);
    CHECK(avancer.remettre(id, "L9", le("2027-01-15")).error().code == CodeErreur::Introuvable);
    CHECK(avancer.remettre(id, "L1", le("2026-12-01")).error().code == CodeErreur::RefuseParRegle);
    REQUIRE(avancer.remettre(id, "L1", le("2027-01-15")).has_value());
    CHECK(avancer.decider(id, "L1", DecisionLivrable::Admis, le("2027-01-14")).error().code
          == CodeErreur::RefuseParRegle);
    const auto sansMontant = avancer.decider(id, "L1", DecisionLivrable::AdmisAvecRefaction, le("2027-01-20"));
    REQUIRE(sansMontant.error().code == CodeErreur::RefuseParRegle);
    CHECK(bloquants(sansMontant.error().constats));
    REQUIRE(avancer.decider(id, "L1", DecisionLivrable::AdmisAvecRefaction, le("2027-01-20"), 100'00_c).has_value());
    CHECK(avancer.remettre(id, "L1", le("2027-01-21")).error().code == CodeErreur::TransitionInterdite);
    const auto incomplete = faire(ActeCommande::Livrer, "2027-02-12");
    REQUIRE(incomplete.error().code == CodeErreur::RefuseParRegle);
    CHECK(contient(incomplete.error().constats, "commande-livrable"));
    REQUIRE(avancer.remettre(id, "L2", le("2027-02-12")).has_value());
    REQUIRE(faire(ActeCommande::Livrer, "2027-02-12").has_value());
    // No more together than the order comes to, and no less for the order than for its deliverables.
    const auto ensemble = avancer.decider(id, "L2", DecisionLivrable::AdmisAvecRefaction, le("2027-02-15"), 4'870'01_c);
    REQUIRE(ensemble.error().code == CodeErreur::RefuseParRegle);
    CHECK(ensemble.error().constats.front()
          == regles::refactionsCumulees(Gravite::Bloquant, Section::Livrables, "L2", 4'970'01_c, 4'970'00_c));
    const auto moindre = faire(ActeCommande::Refacter, "2027-02-20", "volet manquant", 99'99_c);
    REQUIRE(moindre.error().code == CodeErreur::RefuseParRegle);
    CHECK(moindre.error().constats.front()
          == regles::refactionMoindre(Gravite::Bloquant, Section::Commande, "BC-1", 99'99_c, 100'00_c));
    CHECK(faire(ActeCommande::Refacter, "2027-02-20", "", 110'00_c).error().code == CodeErreur::MotifObligatoire);
    const auto admise = faire(ActeCommande::Refacter, "2027-02-20", "volet manquant", 110'00_c);
    REQUIRE(admise.has_value());
    CHECK(admise->refaction == 110'00_c);
    // Once the order's is decided, that is the limit.
    CHECK(avancer.decider(id, "L2", DecisionLivrable::AdmisAvecRefaction, le("2027-02-20"), 10'01_c).error().code
          == CodeErreur::RefuseParRegle);
    CHECK(avancer.decider(id, "L2", DecisionLivrable::AdmisAvecRefaction, le("2027-02-20"), 10'00_c).has_value());
    CHECK(admise->motif == "volet manquant");
    const auto rouverte = faire(ActeCommande::Rouvrir, "2027-02-21", "saisie par erreur");
    CHECK(rouverte->etat == EtatCommande::Livree);
    CHECK(rouverte->refaction == Montant{});
    REQUIRE(rouverte->evenements.size() == 4);
    CHECK(rouverte->evenements[0].auteur == moi.nom);
    CHECK(rouverte->evenements[3].motif == "saisie par erreur");
    // An act without a reason leaves the last one that was given.
    CHECK(faire(ActeCommande::Admettre, "2027-02-22").error().code == CodeErreur::ActeIncompatible);
    REQUIRE(faire(ActeCommande::Refacter, "2027-02-22", "volet manquant", 110'00_c).has_value());
    CHECK(faire(ActeCommande::Clore, "2027-02-23")->motif == "volet manquant");
}

TEST_CASE("what is due follows the case from the need to the last deliverable", "[cctp-6.6.6-a]")
{
    Affaire a;
    CHECK(etapes(a, "2026-11-24") == std::vector{Etape::Devis});
    REQUIRE(a.emettre().has_value());
    CHECK(etapes(a, "2026-11-25") == std::vector{Etape::Validation});
    // Once the validity is over nobody is waited for.
    CHECK(etapes(a, "2027-01-24").empty());
    REQUIRE(a.valider().has_value());
    CHECK(etapes(a, "2026-12-05") == std::vector{Etape::Commande});
    const auto id = a.commander()->dossier.commande.id;
    CHECK(etapes(a, "2026-12-11") == std::vector{Etape::Livrable, Etape::Execution, Etape::Livrable});
    const auto chaine = Echeancier{a.session->base(), le("2026-12-11")}.chaine(id);
    REQUIRE(chaine.size() == 6);
    CHECK(chaine[0].etat == EtatEtape::Faite);
    CHECK(chaine[2].reelle == le("2026-12-10"));
    const auto tenus = Echeancier{a.session->base(), le("2026-12-11")}.tenus(le("2026-01-01"));
    CHECK(tenus[0].faites == 1);
    CHECK(tenus[0].aTemps == 1);
    REQUIRE(AvancerCommande{*a.session}
                .faire(id, {ActeCommande::Annuler, le("2026-12-12"), "renoncement", {}, {}})
                .has_value());
    CHECK(etapes(a, "2026-12-13").empty());
}

TEST_CASE("the chain of a need goes on with its orders", "[cctp-6.6.6-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    REQUIRE(a.valider().has_value());
    const auto devis = DossierLoader{a.session->base()}.parNom(Affaire::numero)->devis;
    const auto commander = [&](const char *numero, const char *jour) {
        SaisieCommande partie;
        partie.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(500), {}, {}, {}, {}}};
        return EnregistrerCommande{*a.session}({Affaire::numero, numero, le(jour), "EJ-1", "SRV-1", partie})
            ->dossier.commande.id;
    };
    const auto premiere = commander("BC-1", "2026-12-10");
    Echeancier echeancier{a.session->base(), le("2026-12-15")};
    CHECK(echeancier.chaine(devis.demande) == echeancier.chaine(premiere));
    CHECK(echeancier.chaine(devis.id) == echeancier.chaine(premiere));
    // Up to the order the first one answers to the time limits; what is to be handed over is what both promise.
    const auto seconde = commander("BC-2", "2026-12-14");
    const auto ensemble = echeancier.chaine(devis.demande);
    CHECK(ensemble[2].reelle == le("2026-12-10"));
    CHECK(ensemble[2].etat == EtatEtape::Faite);
    const auto livrables = [](const std::vector<EtapeChaine> &chaine) {
        return std::count_if(chaine.begin(), chaine.end(), [](const auto &e) { return e.etape == Etape::Livrable; });
    };
    CHECK(livrables(ensemble) == livrables(echeancier.chaine(premiere)) + livrables(echeancier.chaine(seconde)));
    // An order that was cancelled counts for nothing beside another; alone it says that nothing is awaited.
    AvancerCommande avancer{*a.session};
    REQUIRE(avancer.faire(premiere, {ActeCommande::Annuler, le("2026-12-15"), "doublon", {}, {}}).has_value());
    CHECK(echeancier.chaine(devis.demande) == echeancier.chaine(seconde));
    REQUIRE(avancer.faire(seconde, {ActeCommande::Annuler, le("2026-12-15"), "renoncement", {}, {}}).has_value());
    CHECK(prochaineEtape(echeancier.chaine(devis.demande)) == nullptr);
}

TEST_CASE("an earlier devis of a need waits for nobody", "[cctp-6.6.6-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    const auto ancien = DossierLoader{a.session->base()}.parNom(Affaire::numero).value();
    REQUIRE(EnregistrerBrouillon{*a.session}.creer(ancien.demande.numero, ancien.version.contenu).has_value());
    Echeancier echeancier{a.session->base(), le("2026-11-25")};
    CHECK(prochaineEtape(echeancier.chaine(ancien.devis.id)) == nullptr);
    CHECK(echeancier.chaine(ancien.devis.id).front().reelle == le("2026-11-24"));
    CHECK(prochaineEtape(echeancier.chaine(ancien.demande.id))->etape == Etape::Devis);
}

TEST_CASE("the time limit of a need stands while its devis is being edited", "[cctp-6.6.6-a]")
{
    Affaire a;
    DossierLoader loader{a.session->base()};
    const auto lu = loader.parNom("BROUILLON-0000").value();
    auto version = lu.version;
    version.contenu.objet = "Un autre objet";
    const auto saisi = loader.autourDe(lu.demande, lu.devis, version).value();
    const auto retard = controlerDelais(saisi, le("2026-12-02"));
    REQUIRE(retard.size() == 1);
    CHECK(retard.front().regle->code == "etape-en-retard");
    CHECK(retard == controlerDelais(lu, le("2026-12-02")));
    CHECK(delaiCourt(saisi, le("2026-11-24")));
    // Nor do lines whose amounts can't be computed hide it.
    auto demesure = saisi;
    demesure.version.contenu.lignes.front().prixUnitaire = Montant::centimes(Montant::maximumSaisi);
    demesure.version.contenu.lignes.front().quantite = Quantite::milliemes(Quantite::maximumSaisi);
    CHECK(contient(controlerDevis(demesure, le("2026-12-02")), "etape-en-retard", Gravite::Avertissement));
    // Once ordered nothing is awaited of the devis, and nothing is said of it.
    static_cast<void>(a.commandee());
    const auto commande = loader.parNom(Affaire::numero).value();
    CHECK_FALSE(delaiCourt(commande, le("2026-12-11")));
    CHECK(controlerDelais(commande, le("2026-12-11")).empty());
}

TEST_CASE("an answer and an order behind their time limits are recorded with a warning", "[cctp-6.6.6-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    a.essai.clock.regler(le("2027-01-20"));
    const ReponseDevis tard{le("2026-12-09"), "H. Courtade", "Directrice", "", {}};
    RepondreDevis repondre{*a.session};
    // Issued on 24 November: to be validated by 8 December.
    const auto validee = repondre.valider(Affaire::numero, tard, {});
    REQUIRE(validee.has_value());
    CHECK(contient(validee->constats, "etape-en-retard", Gravite::Avertissement));
    CHECK(contient(validee->constats, "devis-bon-pour-accord", Gravite::Avertissement));
    const auto commander = [&](const char *numero, const char *jour) {
        SaisieCommande partie;
        partie.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(500), {}, {}, {}, {}}};
        return EnregistrerCommande{*a.session}({Affaire::numero, numero, le(jour), "EJ-1", "SRV-1", partie});
    };
    const auto premiere = commander("BC-1", "2027-01-04");
    REQUIRE(premiere.has_value());
    CHECK(contient(premiere->constats, "etape-en-retard", Gravite::Avertissement));
    // The next order of the same devis answers to no time limit.
    const auto suivante = commander("BC-2", "2027-01-18");
    REQUIRE(suivante.has_value());
    CHECK_FALSE(contient(suivante->constats, "etape-en-retard", Gravite::Avertissement));
}

TEST_CASE("the dashboard counts what is ordered against the maximum and the months", "[cctp-3-c]")
{
    Affaire a;
    static_cast<void>(a.commandee());
    TableauDeBord tableau{a.session->base(), le("2026-12-15")};
    const auto lots = tableau.lots();
    REQUIRE(lots.size() == 1);
    CHECK(lots[0].commande == 4'970'00_c);
    CHECK(lots[0].enCours == Montant{});
    CHECK(lots[0].consomme == Taux::pourDixMille(49));
    CHECK_FALSE(lots[0].alerte);
    const auto mois = tableau.douzeMois();
    REQUIRE(mois.size() == 12);
    CHECK(mois.front().annee == 2026);
    CHECK(mois.front().mois == 1);
    CHECK(mois.back().totalHt == 4'970'00_c);
    CHECK(mois.back().commandes == 1);
    CHECK(std::all_of(mois.begin(), mois.end() - 1, [](const auto &m) { return m.totalHt == Montant{}; }));
    CHECK(tableau.aFaire(7).empty());
    CHECK(tableau.aFaire(40).size() == 1);
    CHECK(tableau.aFaire(60).size() == 3);
}

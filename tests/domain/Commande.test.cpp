// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ChaineDelais.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "tests/support/Propriete.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

DossierDevis valide(std::vector<LigneDevis> lignes)
{
    auto dossier = unDossier();
    dossier.version.contenu.lignes = std::move(lignes);
    dossier.version.etat = EtatDevis::Valide;
    dossier.version.reponse = ReponseDevis{le("2026-12-04"), "C. Martel", "Directrice", "", {}};
    return dossier;
}

BonDeCommande commande(std::vector<LigneDevis> lignes)
{
    BonDeCommande c;
    c.numero = "BC-2026-114";
    c.date = le("2026-12-10");
    c.lignes = std::move(lignes);
    return c;
}

LigneDevis ligne(std::int64_t milliemes)
{
    auto l = unDossier().version.contenu.lignes[0];
    l.quantite = Quantite::milliemes(milliemes);
    return l;
}

} // namespace

TEST_CASE("the ceiling counts what is ordered and in progress, to the centime, for a devis and for an order",
          "[cctp-3-c]")
{
    // The sample is worth 4 970,00 €.
    auto dossier = unDossier();
    dossier.lot.montantMaximum.valeur = 100'000'00_c;
    dossier.consomme = 60'000'00_c;
    dossier.enCours = 35'030'00_c;
    CHECK(contient(controlerDevis(dossier, le("2026-11-24")), "lot-plafond", Gravite::Avertissement));
    CHECK_FALSE(contient(controlerDevis(dossier, le("2026-11-24")), "lot-plafond"));
    dossier.enCours += 1_c;
    CHECK(contient(controlerDevis(dossier, le("2026-11-24")), "lot-plafond"));

    auto commandable = valide(unDossier().version.contenu.lignes);
    commandable.lot.montantMaximum.valeur = 100'000'00_c;
    commandable.consomme = 95'030'00_c;
    const auto bon = commande(commandable.version.contenu.lignes);
    CHECK_FALSE(contient(controlerCommande(commandable, bon, {}), "lot-plafond"));
    commandable.consomme += 1_c;
    CHECK(contient(controlerCommande(commandable, bon, {}), "lot-plafond"));
}

TEST_CASE("the warning of the ceiling begins at the lot's own threshold, not a centime before", "[cctp-3-c]")
{
    Lot lot;
    lot.montantMaximum.valeur = 300'000'00_c;
    lot.seuilAlerte.valeur = Taux::pourDixMille(3333);
    CHECK(controlerPlafond(lot, 99'989'99_c, 0_c).empty());
    const auto constats = controlerPlafond(lot, 99'990'00_c, 0_c);
    REQUIRE(contient(constats, "lot-plafond", Gravite::Avertissement));
    CHECK(std::get<Taux>(constats[0].parametres.at(3)) == Taux::pourDixMille(3333));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("orders of parts of a devis add up to it and to nothing more", "[order-a]")
{
    trame::test::verifierPropriete("parts", [] {
        const auto total = *rc::gen::inRange(1, 100'000);
        const std::vector devis{ligne(total)};
        std::vector<LigneDevis> pris;
        std::int64_t reste = total;
        while (reste > 0) {
            const auto part = *rc::gen::inRange<std::int64_t>(1, reste + 1);
            const auto avant = resteACommander(devis, pris);
            RC_ASSERT(avant.size() == 1U && avant[0].quantite == Quantite::milliemes(reste));
            pris.push_back(ligne(part));
            reste -= part;
        }
        RC_ASSERT(resteACommander(devis, pris).empty());
    });
}
#endif

TEST_CASE("an order wants the quality, the agreement in force and quantities above zero", "[order-a][cctp-4.3-a]")
{
    const auto lignes = unDossier().version.contenu.lignes;
    auto dossier = valide(lignes);
    dossier.beneficiaire.conventions[0].fin = le("2026-12-09");
    CHECK(contient(controlerCommande(dossier, commande(lignes), {}), "beneficiaire-qualite"));
    dossier = valide(lignes);
    dossier.accord.dureeMois = 22; // Notified on 3 February 2025: to 3 December 2026.
    CHECK(contient(controlerCommande(dossier, commande(lignes), {}), "accord-en-vigueur"));
    dossier = valide(lignes);
    for (const auto quantite : {0, -1})
        CHECK(contient(controlerCommande(dossier, commande({ligne(quantite)}), {}), "devis-quantite"));
}

TEST_CASE("a line that the devis doesn't have is at the price of the BPU on the devis' date", "[order-a][bpu-a]")
{
    auto dossier = valide({ligne(2000)});
    auto autre = ligne(1000);
    autre.codeBpu = "L2-AUD-02";
    autre.prixUnitaire = 890'00_c;
    const auto constats = [&] { return controlerCommande(dossier, commande({autre}), {}); };
    CHECK(contient(constats(), "commande-ecart", Gravite::Avertissement));
    CHECK_FALSE(bloquants(constats()));
    autre.prixUnitaire = 0_c;
    CHECK(contient(constats(), "bpu-prix"));
    autre.prixUnitaire = 890'00_c;
    dossier.bpu[1].prix[0].du = le("2026-11-25");
    CHECK(contient(constats(), "bpu-prix"));
    autre.codeBpu = "ZZZ";
    CHECK(contient(constats(), "bpu-ligne-inconnue"));
}

TEST_CASE("a line wholly used up is said to be so, not to be out of the devis", "[order-a]")
{
    const auto dossier = valide(unDossier().version.contenu.lignes);
    const auto constats = controlerCommande(dossier, commande({ligne(1000)}), {ligne(2000)});
    REQUIRE(contient(constats, "commande-ecart", Gravite::Avertissement));
    CHECK(constats[0].est(regles::ligneEpuisee));
    CHECK_FALSE(bloquants(constats));
}

TEST_CASE("an order of a devis that is wholly ordered is told so, with the article of orders", "[order-a]")
{
    const auto dossier = valide({ligne(2000)});
    const auto constats = controlerCommande(dossier, commande({}), {ligne(2000)});
    REQUIRE(constats.size() == 1);
    CHECK(constats[0].regle->code == "commande-ecart");
    CHECK(constats[0].gravite == Gravite::Bloquant);
    CHECK(constats[0].est(regles::devisEpuise));
    // An order without lines, while some are left, is another fault.
    CHECK(contient(controlerCommande(dossier, commande({}), {ligne(1999)}), "devis-lignes"));
}

TEST_CASE("an order has no VAT rate beyond 100 %", "[order-a]")
{
    const auto dossier = valide({ligne(2000)});
    auto impossible = ligne(2000);
    impossible.tva = Taux::pourDixMille(10'001);
    CHECK(contient(controlerCommande(dossier, commande({impossible}), {}), "devis-tva"));
    CHECK_FALSE(contient(controlerCommande(dossier, commande({ligne(2000)}), {}), "devis-tva"));
}

TEST_CASE("an order after others is compared with what is left", "[order-a]")
{
    const auto dossier = valide({ligne(2000)});
    const auto ecarts = [&](std::int64_t quantite) {
        return contient(controlerCommande(dossier, commande({ligne(quantite)}), {ligne(1500)}), "commande-ecart",
                        Gravite::Avertissement);
    };
    CHECK_FALSE(ecarts(500));
    CHECK(ecarts(501));
}

#ifdef TRAME_PROPRIETES
TEST_CASE("each delay runs from the step before, done or due, whatever the dates", "[cctp-6.6.6-a]")
{
    const Calendrier calendrier{Territoire::Guadeloupe};
    trame::test::verifierPropriete("chain", [&] {
        const auto date = [] { return *Date::depuisRang(*rc::gen::inRange(45'000, 47'000)); };
        const auto peutEtre = [&] { return *rc::gen::arbitrary<bool>() ? std::optional{date()} : std::nullopt; };
        FaitsChaine faits;
        faits.besoin = date();
        faits.devis = peutEtre();
        faits.validation = peutEtre();
        faits.commande = peutEtre();
        const auto jour = date();
        const auto etapes = chaineDelais(faits, calendrier, {}, jour);
        RC_ASSERT(etapes.size() == 3U);
        auto depart = faits.besoin;
        auto initial = faits.besoin;
        const int delais[] = {10, 10, 15};
        for (std::size_t i = 0; i < 3; ++i) {
            const auto &e = etapes[i];
            initial = calendrier.plusJoursOuvres(initial, delais[i]);
            RC_ASSERT(e.echeanceInitiale == initial);
            RC_ASSERT(e.echeance == calendrier.plusJoursOuvres(depart, delais[i]));
            RC_ASSERT(e.ecart == calendrier.joursOuvresEntre(e.reelle.value_or(jour), e.echeance));
            const bool enRetard = e.etat == EtatEtape::EnRetard || e.etat == EtatEtape::FaiteEnRetard;
            RC_ASSERT(enRetard == (e.reelle.value_or(jour) > e.echeance));
            depart = e.reelle.value_or(e.echeance);
        }
    });
}
#endif

TEST_CASE("a closed chain expects nothing, and a step done on its due date is done in time", "[cctp-6.6.6-a]")
{
    const Calendrier calendrier{Territoire::Metropole};
    FaitsChaine faits;
    faits.besoin = le("2025-04-14");
    faits.devis = le("2025-04-29");
    faits.close = true;
    const auto etapes = chaineDelais(faits, calendrier, {}, le("2025-12-01"));
    CHECK(etapes[0].etat == EtatEtape::Faite);
    CHECK(etapes[0].ecart == 0);
    CHECK(etapes[1].etat == EtatEtape::SansObjet);
    CHECK(etapes[2].etat == EtatEtape::SansObjet);
    faits.devis = le("2025-04-30");
    CHECK(chaineDelais(faits, calendrier, {}, le("2025-12-01"))[0].etat == EtatEtape::FaiteEnRetard);
}

TEST_CASE("a line ordered twice in one order counts twice", "[order-a]")
{
    const auto dossier = valide({ligne(2000)});
    const auto constats = controlerCommande(dossier, commande({ligne(2000), ligne(2000)}), {});
    CHECK(contient(constats, "commande-ecart", Gravite::Avertissement));
}

TEST_CASE("two equal lines of a devis can be ordered as one", "[order-a]")
{
    const auto dossier = valide({ligne(2000), ligne(3000)});
    const auto constats = controlerCommande(dossier, commande({ligne(5000)}), {});
    CHECK_FALSE(contient(constats, "commande-ecart", Gravite::Avertissement));
}

TEST_CASE("the role shown in a devis names nobody", "[cctp-6.6.5-b]")
{
    auto dossier = unDossier();
    dossier.version.contenu.equipe[0].role = "Maëlle Lefèvre-Dubois, cheffe de projet";
    CHECK(contient(controlerDevis(dossier, le("2026-11-24")), "cv-identifiant"));
}

TEST_CASE("a price and a quantity each within bounds are refused by a finding, not by an exception", "[devis-a]")
{
    auto dossier = unDossier();
    dossier.version.contenu.lignes[0].prixUnitaire = Montant::centimes(Montant::maximumSaisi);
    dossier.version.contenu.lignes[0].quantite = Quantite::milliemes(Quantite::maximumSaisi);
    CHECK(contient(controlerDevis(dossier, le("2026-11-24")), "devis-quantite"));
}

namespace {

/// A line at 64,22 € less 3 %: three are 186,88 €, one is 62,29 €.
LigneDevis remisee(std::int64_t milliemes)
{
    auto l = ligne(milliemes);
    l.prixUnitaire = 64'22_c;
    l.remise = Taux::pourDixMille(300);
    return l;
}

std::vector<LigneDevis> arrondies(std::vector<LigneDevis> lignes, const std::vector<LigneDevis> &devis,
                                  const std::vector<LigneDevis> &deja)
{
    attribuerArrondis(lignes, devis, deja);
    return lignes;
}

} // namespace

TEST_CASE("the order that takes the last of a line takes what rounding left", "[order-a]")
{
    const std::vector devis{remisee(3000)};
    REQUIRE(totaux(devis).ht == 186'88_c);
    std::vector<LigneDevis> deja;
    for (const auto net : {62'29_c, 62'29_c, 62'30_c}) {
        const auto commande = arrondies({remisee(1000)}, devis, deja);
        CHECK(netHt(commande[0]) == net);
        deja.push_back(commande[0]);
    }
    CHECK(totaux(deja).ht == totaux(devis).ht);
    // What is left of it is worth the same, whether it is named or not.
    deja.pop_back();
    CHECK(totaux(resteACommander(devis, deja)).ht == 62'30_c);
    // The one that stands in the place of a cancelled first order has nothing more to take.
    const auto derniere = arrondies({remisee(1000)}, devis, deja)[0];
    CHECK(netHt(arrondies({remisee(1000)}, devis, {deja[1], derniere})[0]) == 62'29_c);
}

TEST_CASE("only the last of the devis takes what rounding left, at its own price", "[order-a]")
{
    const std::vector devis{remisee(3000)};
    const std::vector deja{remisee(1000), remisee(1000)};
    CHECK(arrondies({remisee(500)}, devis, deja)[0].arrondi == 0_c);
    CHECK(arrondies({remisee(1500)}, devis, deja)[0].arrondi == 0_c);
    CHECK(arrondies({remisee(1000)}, devis, {deja[0]})[0].arrondi == 0_c);
    auto autre = remisee(1000);
    autre.remise = Taux::pourDixMille(299);
    CHECK(arrondies({autre}, devis, deja)[0].arrondi == 0_c);
    CHECK(arrondies({ligne(1000)}, {}, {})[0].arrondi == 0_c);
    // Other quantities, and a last one in two lines of the order: 0.5 + 1.25 + (1 + 0.25).
    const auto parts = arrondies({remisee(1000), remisee(250)}, devis, {remisee(500), remisee(1250)});
    CHECK(totaux(parts).ht == 186'88_c - netHt(remisee(500)) - netHt(remisee(1250)));
    CHECK(parts[0].arrondi == 0_c);
    // Two lines of one price in the devis, taken by one line of an order.
    const std::vector deux{remisee(1000), remisee(1000), remisee(1000)};
    REQUIRE(totaux(deux).ht == 186'87_c);
    const auto dossier = valide(deux);
    const auto bon = commande(arrondies({remisee(3000)}, deux, {}));
    CHECK(totaux(bon.lignes).ht == 186'87_c);
    CHECK(controlerCommande(dossier, bon, {}).empty());
}

TEST_CASE("a line at another price, after the last of it, takes nothing of what rounding left", "[order-a]")
{
    auto autre = ligne(1000);
    autre.codeBpu = "L2-AUT-01";
    const auto commande = arrondies({remisee(1000), autre}, {remisee(3000), autre}, {remisee(1000), remisee(1000)});
    CHECK(commande[0].arrondi == 1_c);
    CHECK(commande[1].arrondi == 0_c);
}

TEST_CASE("what rounding left never makes a net negative, and what is left of it stays to be seen", "[order-a]")
{
    auto part = ligne(500);
    part.prixUnitaire = 1_c;
    auto entiere = part;
    entiere.quantite = Quantite::milliemes(2000);
    const std::vector devis{entiere};
    // Four halves of a centime are four centimes, two more than the devis.
    const auto derniere = arrondies({part}, devis, {part, part, part});
    CHECK(netHt(derniere[0]) == 0_c);
    CHECK(derniere[0].arrondi == -(1_c));
    const auto deux = arrondies({part, part}, devis, {part, part});
    CHECK(netHt(deux[0]) == 0_c);
    CHECK(netHt(deux[1]) == 0_c);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("orders of parts of a devis add up to its amount", "[order-a]")
{
    trame::test::verifierPropriete("amounts", [] {
        auto prix = ligne(1000);
        prix.prixUnitaire = Montant::centimes(*rc::gen::inRange<std::int64_t>(100'00, 2'000'00));
        prix.remise = Taux::pourDixMille(*rc::gen::inRange(0, 5000));
        const auto total = *rc::gen::inRange<std::int64_t>(1000, 50'000);
        prix.quantite = Quantite::milliemes(total);
        const std::vector devis{prix};
        std::vector<LigneDevis> pris;
        for (auto reste = total; reste > 0;) {
            const auto part = *rc::gen::inRange<std::int64_t>(std::min<std::int64_t>(reste, 500), reste + 1);
            prix.quantite = Quantite::milliemes(part);
            pris.push_back(arrondies({prix}, devis, pris)[0]);
            RC_ASSERT(netHt(pris.back()) >= Montant{});
            reste -= part;
        }
        RC_ASSERT(totaux(pris).ht == totaux(devis).ht);
    });
}
#endif

TEST_CASE("a difference with the devis is told where there is one", "[order-a]")
{
    const auto dossier = valide({remisee(3000)});
    const auto dits = [&](LigneDevis prise) {
        std::vector<std::string> quoi;
        for (const auto &constat : controlerCommande(dossier, commande({std::move(prise)}), {}))
            if (constat.regle->code == "commande-ecart")
                quoi.emplace_back(constat.regle->variante);
        return quoi;
    };
    CHECK(dits(remisee(3000)).empty());
    auto autreTva = remisee(3000);
    autreTva.tva = Taux::pourDixMille(550);
    CHECK(dits(autreTva) == std::vector<std::string>{"tva"});
    // One unit of it, not three, is compared with one of the devis.
    auto autrePrix = remisee(1000);
    autrePrix.remise = Taux{};
    CHECK(dits(autrePrix) == std::vector<std::string>{"montant", "partielle"});
    const auto constats = controlerCommande(dossier, commande({autrePrix}), {});
    REQUIRE(constats[0].regle->code == "commande-ecart");
    CHECK(std::get<Montant>(constats[0].parametres.at(1)) == 64'22_c);
    CHECK(std::get<Montant>(constats[0].parametres.at(2)) == 62'29_c);
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/TvaDevis.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

const Date aujourdhui = le("2026-11-24");

/// The findings of a conform draft after one change.
template <class Changement>
std::vector<Constat> constatsApres(Changement changement)
{
    auto dossier = unDossier();
    changement(dossier);
    return controlerDevis(dossier, aujourdhui);
}

} // namespace

TEST_CASE("a conform draft has no finding", "[cctp-6.6.5-a][devis-a][cctp-4.3-a]")
{
    CHECK(controlerDevis(unDossier(), aujourdhui).empty());
}

TEST_CASE("a breakdown one centime off can't be issued, by phase nor by deliverable", "[cctp-6.6.5-a]")
{
    for (const auto ecart : {1, -1}) {
        const auto constats =
            constatsApres([&](auto &d) { d.version.contenu.charges[0].cout += Montant::centimes(ecart); });
        CHECK(contient(constats, "devis-repartition-phases"));
        CHECK(contient(constats, "devis-repartition-livrables"));
        CHECK(std::get<Montant>(constats[0].parametres.at(2)) == Montant::centimes(ecart));
    }
    const auto sansLivrable = constatsApres([](auto &d) { d.version.contenu.charges[0].livrable.clear(); });
    CHECK_FALSE(contient(sansLivrable, "devis-repartition-phases"));
    CHECK(contient(sansLivrable, "devis-repartition-livrables"));
}

TEST_CASE("what the devis must carry is missed when it isn't there", "[cctp-6.6.5-a]")
{
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.calendrier.clear(); }), "devis-calendrier"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.phases[0].debut.reset(); }), "devis-calendrier"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.livrables[1].remise.reset(); }), "devis-calendrier"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.calendrier[0].fin = le("2027-01-11"); }),
                   "devis-calendrier"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.equipe[1].cv.reset(); }), "devis-cv"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.equipe.pop_back(); }), "devis-cv"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.livrables[0].plan.clear(); }), "devis-plan-livrable"));
    CHECK(contient(constatsApres([](auto &d) {
                       d.version.contenu.livrables[0].plan = {" ", ""};
                   }),
                   "devis-plan-livrable"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.lignes.clear(); }), "devis-lignes"));
    CHECK(contient(constatsApres([](auto &d) { d.intervenants.pop_back(); }), "devis-cv"));
}

TEST_CASE("the load that differs from the days billed is a warning", "[cctp-6.6.5-a]")
{
    const auto constats =
        constatsApres([](auto &d) { d.version.contenu.charges[0].jours = Quantite::milliemes(2500); });
    CHECK(contient(constats, "devis-charge-profils", Gravite::Avertissement));
    CHECK_FALSE(bloquants(constats));
}

TEST_CASE("a line comes from the BPU of the lot, at the price of the devis' day", "[bpu-a][devis-a]")
{
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.lignes[0].codeBpu = "L1-SAL-01"; }),
                   "bpu-ligne-inconnue"));
    CHECK(contient(constatsApres([](auto &d) { d.bpu[0].prix[0].montant += 1_c; }), "bpu-prix"));
    CHECK(contient(constatsApres([](auto &d) { d.bpu[0].prix[0].au = le("2026-11-23"); }), "bpu-prix"));
    CHECK_FALSE(contient(constatsApres([](auto &d) { d.bpu[0].prix[0].au = le("2026-11-24"); }), "bpu-prix"));
    CHECK(contient(constatsApres([](auto &d) {
                       d.bpu[0].prix.push_back({1'200'00_c, le("2026-11-24"), std::nullopt});
                   }),
                   "bpu-prix"));
    CHECK_FALSE(contient(constatsApres([](auto &d) {
                             d.bpu[0].prix.push_back({1'200'00_c, le("2026-11-25"), std::nullopt});
                         }),
                         "bpu-prix"));
}

TEST_CASE("quantities are above zero and discounts from nothing to the whole", "[devis-a]")
{
    const auto quantite = [](std::int64_t n) {
        return constatsApres([n](auto &d) { d.version.contenu.lignes[0].quantite = Quantite::milliemes(n); });
    };
    CHECK(contient(quantite(0), "devis-quantite"));
    CHECK(contient(quantite(-1000), "devis-quantite"));
    CHECK_FALSE(contient(quantite(1), "devis-quantite"));
    const auto remise = [](int n) {
        return constatsApres([n](auto &d) { d.version.contenu.lignes[0].remise = Taux::pourDixMille(n); });
    };
    CHECK(contient(remise(10'001), "devis-quantite"));
    CHECK(contient(remise(-1), "devis-quantite"));
    CHECK_FALSE(contient(remise(10'000), "devis-quantite"));
}

TEST_CASE("the VAT rate of another territory is a warning, an exemption with its mention isn't", "[devis-a]")
{
    CHECK(contient(constatsApres([](auto &d) { d.beneficiaire.territoire = Territoire::Guadeloupe; }), "devis-tva",
                   Gravite::Avertissement));
    CHECK(constatsApres([](auto &d) {
              for (auto &ligne : d.version.contenu.lignes)
                  ligne.tva = {};
              d.version.contenu.mentionTva = "Exonération, art. 261-4-4° a du CGI";
          }).empty());
}

TEST_CASE("what is printed of VAT is the devis' own mention, else the holder's where a line is exempt", "[bpu-a]")
{
    auto dossier = unDossier();
    auto &contenu = dossier.version.contenu;
    const auto imprimee = [&] { return mentionTvaImprimee(contenu, dossier.titulaire); };
    contenu.mentionTva.clear();
    dossier.titulaire.mentionTva = "Exonération, art. 261-4-4° a du CGI";
    CHECK(imprimee().empty()); // All of it bears VAT: to print an exemption would be false.
    contenu.lignes.back().tva = Taux::pourDixMille(550);
    CHECK(imprimee().empty());
    contenu.lignes.back().tva = Taux{};
    CHECK(imprimee() == dossier.titulaire.mentionTva);
    contenu.mentionTva = "Autoliquidation";
    CHECK(imprimee() == "Autoliquidation");
    contenu.lignes.back().tva = Taux::pourDixMille(2000);
    CHECK(imprimee() == "Autoliquidation");
}

TEST_CASE("the VAT rate that is expected is that of the price, and an exemption wants its mention", "[devis-a][bpu-a]")
{
    const auto dits = [](std::int32_t bordereau, std::int32_t ligne, const char *mention,
                         const char *duTitulaire = "") {
        std::vector<std::string> quoi;
        for (const auto &constat : constatsApres([&](auto &d) {
                 d.bpu[0].tva = Taux::pourDixMille(bordereau);
                 d.version.contenu.lignes[0].tva = Taux::pourDixMille(ligne);
                 d.version.contenu.mentionTva = mention;
                 d.titulaire.mentionTva = duTitulaire;
             })) {
            REQUIRE(constat.regle->code == "devis-tva");
            CHECK(constat.gravite == Gravite::Avertissement);
            CHECK(std::get<std::int64_t>(constat.parametres.at(0)) == 1);
            quoi.push_back(constat.section == Section::Conditions ? "mention" : "taux");
        }
        return quoi;
    };
    using Dits = std::vector<std::string>;
    CHECK(dits(550, 550, "").empty());
    CHECK(dits(550, 2000, "") == Dits{"taux"});
    CHECK(dits(2000, 550, "Exonération") == Dits{"taux"}); // A mention makes no wrong rate right.
    CHECK(dits(0, 0, "Exonération").empty());
    CHECK(dits(0, 0, "", "Exonération").empty()); // The holder's own is printed as well.
    CHECK(dits(0, 0, "") == Dits{"mention"});
    CHECK(dits(2000, 0, "") == Dits{"taux", "mention"});
    CHECK(dits(2000, 0, "Exonération").empty());
    CHECK(dits(0, 2000, "") == Dits{"taux"});
    // Nothing is exempt where French VAT doesn't apply.
    CHECK(constatsApres([](auto &d) {
              d.beneficiaire.territoire = Territoire::Mayotte;
              for (auto &ligne : d.version.contenu.lignes)
                  ligne.tva = {};
          }).empty());
}

TEST_CASE("a devis behind its time limit can be issued with a warning", "[cctp-6.6.6-a]")
{
    const auto apres = [](const char *besoin) {
        return constatsApres([&](auto &d) {
            d.faits.emplace();
            d.faits->besoin = le(besoin);
        });
    };
    CHECK(contient(apres("2026-10-20"), "etape-en-retard", Gravite::Avertissement));
    CHECK_FALSE(bloquants(apres("2026-10-20")));
    CHECK(contient(apres("2026-11-12"), "etape-proche", Gravite::Information));
    CHECK(apres("2026-11-20").empty());
    // A version that was replaced waits for nobody.
    CHECK(constatsApres([](auto &d) {
              d.faits.emplace();
              d.faits->besoin = le("2026-10-20");
              d.version.etat = EtatDevis::Remplace;
          }).empty());
}

TEST_CASE("an issued version is judged as it stood then, and by the time limits of today", "[cctp-6.6.6-a]")
{
    auto dossier = unDossier();
    dossier.version.etat = EtatDevis::Emis;
    dossier.version.emission = le("2026-11-24");
    dossier.faits.emplace();
    dossier.faits->besoin = le("2026-11-12");
    dossier.faits->devis = le("2026-11-24");
    CHECK(controlerVersion(dossier, le("2026-11-25")).empty());
    CHECK(contient(controlerVersion(dossier, le("2026-12-07")), "etape-proche", Gravite::Information));
    CHECK(contient(controlerVersion(dossier, le("2026-12-18")), "etape-en-retard", Gravite::Avertissement));
}

TEST_CASE("a VAT rate beyond 100 % or below zero is refused", "[devis-a]")
{
    const auto tva = [](int n) {
        return constatsApres([n](auto &d) { d.version.contenu.lignes[0].tva = Taux::pourDixMille(n); });
    };
    CHECK(contient(tva(10'001), "devis-tva"));
    CHECK(contient(tva(-1), "devis-tva"));
    CHECK_FALSE(contient(tva(10'000), "devis-tva"));
    CHECK(contient(tva(10'000), "devis-tva", Gravite::Avertissement));
}

TEST_CASE("a devis is open after its date, and the codes it names exist once", "[devis-a]")
{
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.validite = le("2026-11-23"); }), "devis-validite"));
    CHECK_FALSE(
        contient(constatsApres([](auto &d) { d.version.contenu.validite = le("2026-11-24"); }), "devis-validite"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.charges[0].phase = "P9"; }), "devis-reference"));
    CHECK(contient(constatsApres([](auto &d) { d.version.contenu.livrables[1].code = "L1"; }), "devis-reference"));
}

TEST_CASE("three years and two hundred days are neither Junior nor Confirmé", "[cctp-6.6.4-a][cctp-6.6.4-b]")
{
    const auto facture = [](Profil profil) {
        return constatsApres([profil](auto &d) {
            d.intervenants[1].debutIa = le("2023-07-02");
            d.version.contenu.equipe[1].profil = profil;
            d.version.contenu.charges[1].profil = profil;
        });
    };
    const auto confirme = facture(Profil::Confirme);
    REQUIRE(contient(confirme, "profil-intervalle"));
    const auto &constat = confirme.at(0);
    CHECK(std::get<std::string>(constat.parametres.at(0)) == "INT-02");
    CHECK(std::get<std::int64_t>(constat.parametres.at(1)) == 3);
    CHECK(std::get<std::int64_t>(constat.parametres.at(2)) == 200);
    const auto junior = facture(Profil::Junior);
    CHECK(contient(junior, "profil-intervalle", Gravite::Avertissement));
    CHECK_FALSE(bloquants(junior));
}

TEST_CASE("the profile is met on the first day of the service, from both sides of each limit", "[cctp-6.6.4-b]")
{
    // The second phase begins on 18 January 2027.
    const auto depuis = [](const char *debut, Profil profil) {
        return constatsApres([&](auto &d) {
            d.intervenants[1].debutIa = le(debut);
            d.version.contenu.equipe[1].profil = profil;
            d.version.contenu.charges[1].profil = profil;
        });
    };
    CHECK(depuis("2023-01-18", Profil::Confirme).empty());
    CHECK(contient(depuis("2023-01-19", Profil::Confirme), "profil-intervalle"));
    CHECK(contient(depuis("2024-01-18", Profil::Confirme), "profil-intervalle"));
    CHECK(contient(depuis("2024-01-19", Profil::Confirme), "profil-non-atteint"));
    CHECK(depuis("2024-01-19", Profil::Junior).empty());
    CHECK(contient(depuis("2015-01-01", Profil::Expert), "profil-competences"));
}

TEST_CASE("the quality of beneficiary comes from a convention in force, one's own or a groupement's", "[cctp-4.3-a]")
{
    const auto qualite = [](auto changement) { return contient(constatsApres(changement), "beneficiaire-qualite"); };
    CHECK(qualite([](auto &d) { d.beneficiaire.conventions.clear(); }));
    CHECK(qualite([](auto &d) { d.beneficiaire.conventions[0].fin = le("2026-11-23"); }));
    CHECK_FALSE(qualite([](auto &d) { d.beneficiaire.conventions[0].fin = le("2026-11-24"); }));
    CHECK(qualite([](auto &d) { d.beneficiaire.conventions[0].lots = {1, 3}; }));
    CHECK(qualite([](auto &d) { d.beneficiaire.conventions[0].date = le("2026-11-25"); }));
    const auto parGroupement = [](auto &d) {
        Beneficiaire groupement;
        groupement.groupement = true;
        groupement.membres = {d.beneficiaire.siret};
        groupement.conventions = d.beneficiaire.conventions;
        d.beneficiaire.conventions.clear();
        d.groupements = {groupement};
    };
    CHECK_FALSE(qualite(parGroupement));
    CHECK(qualite([&](auto &d) {
        parGroupement(d);
        d.groupements[0].membres.clear();
    }));
}

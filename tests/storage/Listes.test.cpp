// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/bpu/BpuListQuery.h"
#include "core/storage/commande/CommandeListQuery.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/storage/devis/DevisListQuery.h"
#include "core/storage/intervenant/IntervenantListQuery.h"
#include "core/storage/tiers/BeneficiaireListQuery.h"
#include "tests/storage/Classeur.h"

using namespace trame;
using namespace trame::test;

namespace {

const Date jour = Date::de(2026, 11, 24).value();

/// Two more needs, one of another beneficiary, without a devis.
void ajouterDemandes(Classeur &c)
{
    auto autre = c.d.beneficiaire;
    autre.id = {};
    autre.uuid.clear();
    autre.siret = Siret::lire("92443595100018").value();
    autre.nom = "Éhpad d’Île-aux-Moines";
    autre.conventions = {{"CONV-9", le("2025-03-10"), le("2026-01-31"), {}}};
    Transaction t{*c.session};
    BeneficiaireRepository::enregistrer(t, autre);
    for (int i = 2; i <= 3; ++i) {
        Demande d = c.d.demande;
        d.id = {};
        d.uuid.clear();
        d.numero = "BES-L2-2026-000" + std::to_string(i);
        d.reception = le("2026-11-20");
        d.objet = i == 2 ? "Développement d’un assistant" : "Étude d’opportunité";
        if (i == 3)
            d.beneficiaire = autre.id;
        DemandeRepository::enregistrer(t, d);
    }
    t.commit("essai", "demandes");
}

} // namespace

TEST_CASE("the needs are listed with the state that their devis give them", "[cctp-6.6.6-a]")
{
    Classeur c;
    ajouterDemandes(c);
    const DemandeListQuery liste{c.session->base(), jour};
    using Colonne = DemandeListQuery::Colonne;
    CHECK(liste.cles({}, Colonne::Reception, Sens::Croissant) == std::vector<std::int64_t>{1, 2, 3});
    CHECK(liste.cles({}, Colonne::Reception, Sens::Decroissant) == std::vector<std::int64_t>{3, 2, 1});
    CHECK(liste.cles({}, Colonne::Reception, Sens::Croissant, {1, 1}) == std::vector<std::int64_t>{2});
    for (const auto colonne : {Colonne::Numero, Colonne::Lot, Colonne::Beneficiaire, Colonne::Objet, Colonne::Etat,
                               Colonne::Devis, Colonne::TotalHt})
        CHECK(liste.cles({}, colonne, Sens::Croissant).size() == 3);
    CHECK(liste.nombre({{}, 2, {}}) == 3);
    CHECK(liste.nombre({{}, 3, {}}) == 0);
    CHECK(liste.cles({{}, {}, "brouillon"}, Colonne::Reception, Sens::Croissant) == std::vector<std::int64_t>{1});
    CHECK(liste.nombre({{}, {}, "a-repondre"}) == 2);
    const auto premiere = liste.ligne(1).value();
    CHECK(premiere.etat == EtatDemande::Brouillon);
    CHECK(premiere.nomDevis == "BROUILLON-0000");
    CHECK(premiere.totalHt == 4'970'00_c);
    CHECK_FALSE(liste.ligne(2)->totalHt.has_value());
    CHECK_FALSE(liste.ligne(99).has_value());
}

TEST_CASE("a search finds the beginnings of words whatever their accents", "[bpu-a]")
{
    Classeur c;
    ajouterDemandes(c);
    const DemandeListQuery liste{c.session->base(), jour};
    const auto nombre = [&](const char *mots) { return liste.nombre({mots, {}, {}}); };
    CHECK(nombre("developpe") == 1);
    CHECK(nombre("DÉVELOPPEMENT assis") == 1);
    CHECK(nombre("ehpad moines etude") == 1);
    CHECK(nombre("veloppement") == 0);
    CHECK(nombre("BES-L2-2026") == 2);
    CHECK(nombre("92443595100018") == 1);
    CHECK(nombre("   ") == 3);
    for (const auto *hostile : {"\"", "'; DROP TABLE demande; --", "* OR 1", "NEAR(", "a\" OR \"b", "%", "()", "^"})
        CHECK(nombre(hostile) == 0);
    CHECK(Recherche::chercher(c.session->base(), "moines", 5).size() == 2);
    // The name of a beneficiary that changes is found at once, in its needs too.
    Transaction t{*c.session};
    auto b = BeneficiaireRepository{c.session->base()}.parSiret(Siret::lire("92443595100018").value()).value();
    b.nom = "Résidence du Port";
    BeneficiaireRepository::enregistrer(t, b);
    t.commit("essai", "nom");
    CHECK(nombre("ehpad") == 0);
    CHECK(nombre("residence") == 1);
}

TEST_CASE("the devis are listed by their last version, expired ones as such", "[devis-a]")
{
    Classeur c;
    CHECK(DevisListQuery{c.session->base(), jour}.ligne(1)->etat == EtatDevis::Brouillon);
    {
        Transaction t{*c.session};
        c.d.version.etat = EtatDevis::Emis;
        DevisRepository::enregistrer(t, c.d.version);
        auto seconde = c.d.version;
        seconde.id = {};
        seconde.uuid.clear();
        seconde.numero = 2;
        DevisRepository::enregistrer(t, seconde);
        t.commit("essai", "versions");
    }
    const DevisListQuery pendant{c.session->base(), le("2027-01-23")};
    const DevisListQuery apres{c.session->base(), le("2027-01-24")};
    CHECK(pendant.cles({}, DevisListQuery::Colonne::Date, Sens::Decroissant) == std::vector<std::int64_t>{2});
    CHECK(pendant.ligne(2)->etat == EtatDevis::Emis);
    CHECK(apres.ligne(2)->etat == EtatDevis::Expire);
    CHECK(apres.nombre({{}, {}, "expire"}) == 1);
    CHECK(apres.nombre({{}, {}, "emis"}) == 0);
    CHECK(pendant.ligne(2)->totalTtc == 5'964'00_c);
}

TEST_CASE("the other lists answer to each of their columns", "[order-a][cctp-4.2-a]")
{
    Classeur c;
    ajouterDemandes(c);
    auto &base = c.session->base();
    const CommandeListQuery commandes{base};
    for (int i = 0; i <= static_cast<int>(CommandeListQuery::Colonne::TotalHt); ++i)
        CHECK(commandes.cles({}, static_cast<CommandeListQuery::Colonne>(i), Sens::Croissant).empty());
    const BeneficiaireListQuery beneficiaires{base, jour};
    for (int i = 0; i <= static_cast<int>(BeneficiaireListQuery::Colonne::Qualite); ++i)
        CHECK(beneficiaires.cles({}, static_cast<BeneficiaireListQuery::Colonne>(i), Sens::Croissant).size() == 2);
    CHECK(beneficiaires.nombre({{}, {}, "convention"}) == 1);
    CHECK(beneficiaires.ligne(2)->qualite == QualiteBeneficiaire::Aucune);
    const BpuListQuery bpu{base, jour};
    for (int i = 0; i <= static_cast<int>(BpuListQuery::Colonne::Prix); ++i)
        CHECK(bpu.cles({{}, 2, {}}, static_cast<BpuListQuery::Colonne>(i), Sens::Croissant).size() == 2);
    CHECK(bpu.ligne(1)->prix == 1'150'00_c);
    CHECK_FALSE(BpuListQuery(base, le("2020-01-01")).ligne(1)->prix.has_value());
    const IntervenantListQuery intervenants{base};
    for (int i = 0; i <= static_cast<int>(IntervenantListQuery::Colonne::Cv); ++i)
        CHECK(intervenants.cles({}, static_cast<IntervenantListQuery::Colonne>(i), Sens::Croissant).size() == 2);
    CHECK(intervenants.nombre({{}, {}, "sans-cv"}) == 0);
    CHECK(intervenants.nombre({"lefevre", {}, {}}) == 2);
}

TEST_CASE("needs and devis are narrowed to one beneficiary by its SIRET", "[liste]")
{
    Classeur c;
    ajouterDemandes(c);
    const DemandeListQuery demandes{c.session->base(), jour};
    const DevisListQuery devis{c.session->base(), jour};
    using Colonne = DemandeListQuery::Colonne;
    const FiltreListe autre{{}, {}, {}, Siret::lire("92443595100018").value()};
    CHECK(demandes.cles(autre, Colonne::Numero, Sens::Croissant) == std::vector<std::int64_t>{3});
    CHECK(demandes.nombre(autre) == 1);
    CHECK(devis.nombre(autre) == 0);
    const FiltreListe sien{{}, {}, {}, c.d.beneficiaire.siret};
    CHECK(demandes.cles(sien, Colonne::Numero, Sens::Croissant) == std::vector<std::int64_t>{1, 2});
    CHECK(devis.nombre(sien) == 1);
    SECTION("with the other filters")
    {
        CHECK(demandes.nombre({"assistant", 2, "a-repondre", c.d.beneficiaire.siret}) == 1);
        CHECK(demandes.nombre({"assistant", 3, {}, c.d.beneficiaire.siret}) == 0);
    }
    SECTION("and one that isn't in the file has none")
    {
        const auto inconnu = Siret::lire("00000404400012").value();
        CHECK(demandes.nombre({{}, {}, {}, inconnu}) == 0);
        CHECK(CommandeListQuery{c.session->base()}.nombre({{}, {}, {}, inconnu}) == 0);
    }
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/Experience.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/domain/tiers/ReglesBeneficiaire.h"
#include "tests/support/Propriete.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

const Date jour = le("2026-11-24");

Intervenant depuis(const char *debut, bool specialise = false)
{
    auto intervenant = unIntervenant("INT-07", debut);
    if (specialise)
        intervenant.competencesSpecialisees = {"architecte"};
    return intervenant;
}

std::vector<Constat> facture(const Intervenant &intervenant, Profil profil, Profil intervalle = Profil::Junior)
{
    return controlerProfil(intervenant, profil, jour, intervalle);
}

/// A groupement with that one member and that convention.
Beneficiaire unGroupement(const Siret &membre, const Convention &convention)
{
    Beneficiaire groupement;
    groupement.groupement = true;
    groupement.membres = {membre};
    groupement.conventions = {convention};
    return groupement;
}

} // namespace

TEST_CASE("the profile the text gives changes on the day of the third and of the fourth year", "[cctp-6.6.4-a]")
{
    CHECK(profilSelonTexte(depuis("2023-11-25"), jour) == Profil::Junior); // 3 years less a day
    CHECK(profilSelonTexte(depuis("2023-11-24"), jour) == std::nullopt);   // 3 years
    CHECK(profilSelonTexte(depuis("2023-05-08"), jour) == std::nullopt);   // 3 years and 200 days
    CHECK(profilSelonTexte(depuis("2022-11-25"), jour) == std::nullopt);   // 4 years less a day
    CHECK(profilSelonTexte(depuis("2022-11-24"), jour) == Profil::Confirme);
    CHECK(profilSelonTexte(depuis("2022-11-24", true), jour) == Profil::Expert);
    // Skills alone make no Expert before four years.
    CHECK(profilSelonTexte(depuis("2022-11-25", true), jour) == std::nullopt);
    CHECK(profilSelonTexte(depuis("2023-11-25", true), jour) == Profil::Junior);
}

TEST_CASE("who began on 29 February has the anniversary on 28 February of a common year", "[cctp-6.6.4-a]")
{
    const auto bissextile = depuis("2020-02-29");
    CHECK(profilSelonTexte(bissextile, le("2023-02-27")) == Profil::Junior);
    CHECK(profilSelonTexte(bissextile, le("2023-02-28")) == std::nullopt);
    CHECK(profilSelonTexte(bissextile, le("2024-02-28")) == std::nullopt);
    CHECK(profilSelonTexte(bissextile, le("2024-02-29")) == Profil::Confirme);
}

#ifdef TRAME_PROPRIETES
TEST_CASE("experience never goes back from one day to the next", "[cctp-6.6.4-a]")
{
    trame::test::verifierPropriete("experience", [] {
        const auto debut = *Date::depuisRang(*rc::gen::inRange(40'000, 45'000));
        const auto date = debut.plusJours(*rc::gen::inRange(0, 8'000));
        const auto avant = experienceAu(debut, date);
        const auto apres = experienceAu(debut, date.plusJours(1));
        RC_ASSERT(avant.jours >= 0 && avant.jours <= 365);
        RC_ASSERT(debut.plusMois(12 * avant.annees).plusJours(avant.jours) == date);
        const bool memeAnnee = apres.annees == avant.annees && apres.jours == avant.jours + 1;
        RC_ASSERT(memeAnnee || (apres.annees == avant.annees + 1 && apres.jours == 0));
    });
}
#endif

TEST_CASE("a person may be billed below the profile, never above it", "[cctp-6.6.4-b]")
{
    const auto expert = depuis("2015-01-01", true);
    for (const auto profil : {Profil::Junior, Profil::Confirme, Profil::Expert})
        CHECK(facture(expert, profil).empty());
    const auto junior = depuis("2025-01-01", true);
    CHECK(facture(junior, Profil::Junior).empty());
    CHECK(contient(facture(junior, Profil::Confirme), "profil-non-atteint"));
    CHECK(contient(facture(junior, Profil::Expert), "profil-non-atteint"));
    const auto confirme = depuis("2015-01-01");
    CHECK(facture(confirme, Profil::Confirme).empty());
    CHECK(contient(facture(confirme, Profil::Expert), "profil-competences"));
}

TEST_CASE("between three and four years the setting decides, and the finding always says so", "[cctp-6.6.4-a]")
{
    const auto entreDeux = depuis("2023-05-08", true);
    for (const auto intervalle : {Profil::Junior, Profil::Confirme, Profil::Expert})
        for (const auto profil : {Profil::Junior, Profil::Confirme, Profil::Expert}) {
            const auto gravite = profil <= intervalle ? Gravite::Avertissement : Gravite::Bloquant;
            const auto constats = facture(entreDeux, profil, intervalle);
            REQUIRE(constats.size() == 1);
            CHECK(contient(constats, "profil-intervalle", gravite));
        }
}

TEST_CASE("a member has the quality through a groupement whose convention is in force for the lot", "[cctp-4.3-a]")
{
    Beneficiaire membre;
    membre.siret = Siret::lire("73282932000074").value();
    const auto autre = Siret::lire("92443595100018").value();
    const auto qualite = [&](const Siret &inscrit, const Convention &convention, int lot) {
        const std::vector groupements{unGroupement(inscrit, convention)};
        return controlerQualite(membre, groupements, lot, jour).empty();
    };
    const Convention convention{"G-1", le("2025-01-01"), jour, {2, 4}};
    CHECK(qualite(membre.siret, convention, 2));
    CHECK(qualite(membre.siret, convention, 4));
    CHECK_FALSE(qualite(membre.siret, convention, 3));
    CHECK_FALSE(qualite(autre, convention, 2));
    auto terminee = convention;
    terminee.fin = jour.plusJours(-1);
    CHECK_FALSE(qualite(membre.siret, terminee, 2));
    auto future = convention;
    future.date = jour.plusJours(1);
    CHECK_FALSE(qualite(membre.siret, future, 2));
    // A body that lists others without being a groupement gives them nothing.
    auto simple = unGroupement(membre.siret, convention);
    simple.groupement = false;
    const std::vector simples{simple};
    CHECK(contient(controlerQualite(membre, simples, 2, jour), "beneficiaire-qualite"));
}

TEST_CASE("a wrong key is a warning that names the SIRET", "[cctp-4.2-a]")
{
    const auto faux = Siret::lire("73282932000079").value();
    const auto constats = controlerCle(faux, Section::Beneficiaire);
    REQUIRE(constats.size() == 1);
    CHECK(constats[0].gravite == Gravite::Avertissement);
    CHECK(constats[0].cle == faux.chiffres());
    CHECK(controlerCle(Siret::lire("35600000049837").value(), Section::Beneficiaire).empty());
}

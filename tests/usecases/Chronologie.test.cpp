// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/CreerDemande.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/ReviserDevis.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "tests/usecases/Affaire.h"

using namespace trame;
using namespace trame::test;

namespace {

/// Whether a refusal came from the order of dates, in that variant.
template <class T>
bool refuse(const Result<T> &fait, const char *variante)
{
    if (fait || fait.error().code != CodeErreur::RefuseParRegle)
        return false;
    for (const auto &constat : fait.error().constats)
        if (constat.regle->code == "chronologie" && constat.regle->variante == variante)
            return true;
    return false;
}

/// Another devis of the case, written on that day: its reference.
std::string brouillonDu(Affaire &a, const char *jour)
{
    a.essai.clock.regler(le(jour));
    auto contenu = a.d.version.contenu;
    contenu.date = le(jour);
    contenu.validite = le("2027-03-31");
    const auto cree = EnregistrerBrouillon{*a.session}.creer("BES-L2-2025-0001", contenu);
    REQUIRE(cree.has_value());
    return cree->devis.reference;
}

std::int64_t numeros(Affaire &a)
{
    return a.session->base().entier("SELECT coalesce(sum(dernier), 0) FROM compteur WHERE prefixe LIKE 'D-%'");
}

} // namespace

TEST_CASE("a clock that went back takes no number, of this year or of last", "[devis-a]")
{
    Affaire a;
    const auto premier = brouillonDu(a, "2026-12-30");
    const auto second = brouillonDu(a, "2026-12-30");
    const auto troisieme = brouillonDu(a, "2026-12-30");
    a.essai.clock.regler(le("2027-01-02"));
    REQUIRE(a.emettre(premier)->devis.numero == "D-L2-2027-0001");
    // Last year's: the devis' own date allows it, the series doesn't.
    a.essai.clock.regler(le("2026-12-31"));
    const auto avant = a.actes();
    CHECK(refuse(a.emettre(second), "serie"));
    a.essai.clock.regler(le("2027-01-01"));
    CHECK(refuse(a.emettre(second), "serie"));
    a.essai.clock.regler(le("2026-12-29"));
    CHECK(refuse(a.emettre(second), "emission-devis"));
    CHECK(numeros(a) == 1);
    CHECK(a.actes() == avant);
    // The same day is in order, and so is a later one.
    a.essai.clock.regler(le("2027-01-02"));
    CHECK(a.emettre(second)->devis.numero == "D-L2-2027-0002");
    a.essai.clock.regler(le("2027-01-04"));
    CHECK(a.emettre(troisieme)->devis.numero == "D-L2-2027-0003");
}

TEST_CASE("a devis that is older than its need isn't issued", "[cctp-6.6.6-a]")
{
    Affaire a;
    // The need came in on 12 November.
    const auto devis = brouillonDu(a, "2026-11-11");
    CHECK(refuse(a.emettre(devis), "devis-demande"));
    a.essai.clock.regler(le("2026-11-24"));
    CHECK(refuse(a.emettre(devis), "devis-demande"));
    CHECK(a.session->base().entier("SELECT count(*) FROM version_devis WHERE emission IS NOT NULL") == 0);
    CHECK(numeros(a) == 0);
}

TEST_CASE("a devis isn't revised before the day it was issued", "[devis-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    a.essai.clock.regler(le("2026-11-23"));
    const auto revise = ReviserDevis{*a.session}(Affaire::numero);
    REQUIRE_FALSE(revise.has_value());
    CHECK(revise.error().code == CodeErreur::HorlogeReculee);
    CHECK(revise.error().parametres
          == std::vector<Valeur>{le("2026-11-23"), le("2026-11-24"), std::string{Affaire::numero}});
    CHECK(a.session->base().entier("SELECT count(*) FROM version_devis") == 1);
}

TEST_CASE("an order isn't received before its date", "[order-a]")
{
    Affaire a;
    REQUIRE(a.emettre().has_value());
    REQUIRE(a.valider().has_value());
    SaisieCommande contenu;
    contenu.reception = le("2026-12-09");
    CHECK(refuse(a.commander("BC-1", contenu), "reception"));
    CHECK(a.session->base().entier("SELECT count(*) FROM bon_de_commande") == 0);
    contenu.reception = le("2026-12-14");
    const auto commande = a.commander("BC-1", contenu);
    REQUIRE(commande.has_value());
    const auto id = commande->dossier.commande.id;
    AvancerCommande avancer{*a.session};
    CHECK(avancer.remettre(id, "L1", le("2026-12-13")).error().code == CodeErreur::RefuseParRegle);
    CHECK(avancer.remettre(id, "L1", le("2026-12-14")).has_value());
}

TEST_CASE("a need isn't received tomorrow, nor a devis refused", "[cctp-6.6.6-a][devis-b]")
{
    Affaire a;
    CreerDemande::Saisie saisie;
    saisie.lot = 2;
    saisie.beneficiaire = a.d.beneficiaire.siret;
    saisie.objet = "Audit";
    saisie.reception = le("2026-11-25");
    CHECK(refuse(CreerDemande{*a.session}(saisie), "demande-avenir"));
    saisie.reception = le("2026-11-24");
    CHECK(CreerDemande{*a.session}(saisie).has_value());
    REQUIRE(a.emettre().has_value());
    RepondreDevis repondre{*a.session};
    CHECK(refuse(repondre.refuser(Affaire::numero, {le("2026-11-23"), "", "", "cher", {}}), "refus"));
    CHECK(refuse(repondre.refuser(Affaire::numero, {le("2026-11-25"), "", "", "cher", {}}), "refus-avenir"));
    CHECK(repondre.refuser(Affaire::numero, {le("2026-11-24"), "", "", "cher", {}}).has_value());
}

TEST_CASE("nobody works in AI before being born", "[cctp-6.6.4-a]")
{
    Affaire a;
    auto intervenant = unIntervenant("INT-09", "1990-05-01");
    intervenant.naissance = le("1990-05-02");
    EnregistrerIntervenant enregistrer{*a.session};
    CHECK(refuse(enregistrer.ajouter(a.d.titulaire.siret, intervenant), "intervenant"));
    intervenant.naissance = le("1970-05-02");
    CHECK(enregistrer.ajouter(a.d.titulaire.siret, intervenant).has_value());
}

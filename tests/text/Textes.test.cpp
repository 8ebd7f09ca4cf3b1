// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ReglesChaine.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/intervenant/ReglesProfil.h"
#include "core/text/ConstatText.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/LibellesJournal.h"
#include "tests/support/UnDossier.h"

#include <catch2/catch.hpp>

using namespace trame;
using namespace trame::test;

namespace {

const Langage francais{Langue::Francais};
const Langage anglais{Langue::Anglais};

} // namespace

TEST_CASE("amounts, dates and quantities are written as their readers expect", "[devis-a]")
{
    const Format fr{francais};
    const Format en{anglais};
    CHECK(fr.montant(1'150'00_c) == QStringLiteral("1\u202f150,00\u00a0€"));
    CHECK(fr.montant(Montant::centimes(-5)) == QStringLiteral("-0,05\u00a0€"));
    CHECK(fr.montant(1'234'567'89_c) == QStringLiteral("1\u202f234\u202f567,89\u00a0€"));
    CHECK(fr.montant(Montant::centimes(std::numeric_limits<std::int64_t>::min())).startsWith(QStringLiteral("-92")));
    CHECK(en.montant(1'150'00_c) == QStringLiteral("€1,150.00"));
    CHECK(fr.date(le("2026-06-01")) == QStringLiteral("01/06/2026"));
    CHECK(fr.dateLongue(le("2026-06-01")) == QStringLiteral("1er juin 2026"));
    CHECK(fr.quantite(Quantite::milliemes(12'500)) == QStringLiteral("12,5"));
    CHECK(fr.quantite(Quantite::milliemes(-1'005)) == QStringLiteral("-1,005"));
    CHECK(en.quantite(Quantite::milliemes(1'000'000)) == QStringLiteral("1,000"));
    CHECK(fr.taux(Taux::pourDixMille(550)) == QStringLiteral("5,5\u00a0%"));
    CHECK(fr.taux(Taux::pourDixMille(2000)) == QStringLiteral("20\u00a0%"));
    CHECK(fr.siret(Siret::lire("92443595100018").value()) == QStringLiteral("924\u00a0435\u00a0951\u00a000018"));
}

TEST_CASE("every error has a sentence of its own, and never reads past its parameters")
{
    const ErrorText texte{francais};
    for (int i = 0; i <= static_cast<int>(CodeErreur::Interrompu); ++i) {
        const auto code = static_cast<CodeErreur>(i);
        const auto sans = texte(Erreur{code, {}, {}});
        const auto avec = texte(Erreur{code, {std::string{"%1 %2"}, std::string{"%3"}, std::int64_t{3}}, {}});
        INFO(i);
        CHECK(sans.size() > 10);
        CHECK_FALSE(sans.contains(QLatin1Char{'%'}));
        CHECK(avec.contains(QLatin1Char{'.'}));
    }
    CHECK(texte(Erreur{CodeErreur::FichierVerrouille,
                       {std::string{"Camille"}, std::string{"POSTE-12"}, std::string{"09:14"}},
                       {}})
              .contains(QStringLiteral("par Camille sur POSTE-12 depuis 09:14")));
    CHECK(texte(Erreur{CodeErreur::FichierAbsent, {std::string{"a%1b.trame"}}, {}})
              .contains(QStringLiteral("a%1b.trame")));
    // Codes are told in the words of the screen.
    CHECK(texte(Erreur{CodeErreur::TransitionInterdite, {std::string{"réviser"}, std::string{"valide"}}, {}})
              .contains(QStringLiteral("« Validé »")));
    CHECK(texte(Erreur{CodeErreur::ArchiveInvalide, {std::string{"a.zip"}, std::string{"zip"}, std::string{}}, {}})
              .contains(QStringLiteral("ce n’est pas un ZIP")));
    CHECK(ConstatText{francais}(regles::profilIntervalle(Gravite::Avertissement, Section::Equipe, "INT-09", "INT-09", 3,
                                                         252, le("2027-01-15"), "confirme"))
              .detail.contains(QStringLiteral("Confirmé")));
    CHECK(
        ConstatText{francais}(regles::tvaInhabituelle(Gravite::Avertissement, Section::Lignes, "1", 1,
                                                      Taux::pourDixMille(550), Taux::pourDixMille(2000), "la-reunion"))
            .detail.contains(QStringLiteral("dans ce territoire (La Réunion)")));
}

TEST_CASE("what a file or a command got wrong is told with what it takes")
{
    const auto dit = [](CodeErreur code, std::vector<Valeur> parametres) {
        return ErrorText{francais}(Erreur{code, std::move(parametres), {}});
    };
    const std::string ou{"lots[0].numero"};
    CHECK(dit(CodeErreur::ChampInvalide,
              {ou, std::string{"0"}, std::string{"limites"}, std::int64_t{1}, std::int64_t{99}})
          == QStringLiteral(
              "Le champ « lots[0].numero » ne convient pas : il faut un nombre de 1 à 99 (lu : « 0 »). Rien "
              "n’a été enregistré."));
    CHECK(dit(CodeErreur::ChampInvalide, {std::string{"$"}, std::string{"[…]"}, std::string{"objet"}})
              .contains(QStringLiteral("« le document entier » ne convient pas : il faut un objet")));
    CHECK(dit(CodeErreur::ChampInvalide, {std::string{"conventions"}, std::string{"C-1"},
                                          std::string{"fin-avant-debut"}, le("2025-03-10"), le("2025-03-09")})
              .contains(QStringLiteral("la convention finirait le 09/03/2025, avant le 10/03/2025 où elle commence "
                                       "(lu : « C-1 »)")));
    CHECK(dit(CodeErreur::ChampInvalide,
              {std::string{"numero"}, std::string{"AUTRE"}, std::string{"porte"}, std::string{"D-L2-2026-0001"}})
              .contains(QStringLiteral("le devis D-L2-2026-0001 a été émis sous l’ancien")));
    CHECK(dit(CodeErreur::MontantInvalide, {std::string{"x"}, ou})
              .endsWith(QStringLiteral("(champ « lots[0].numero »)")));
    CHECK(dit(CodeErreur::TerritoireInconnu, {std::string{"corse"}})
              .contains(QStringLiteral("metropole, alsace-moselle")));
    CHECK(
        dit(CodeErreur::NombreHorsBornes, {std::string{"abc"}, std::string{"--lot"}, std::int64_t{1}, std::int64_t{99}})
        == QStringLiteral("« abc » ne convient pas à --lot : il faut un nombre entier de 1 à 99."));
    CHECK(dit(CodeErreur::DejaPresent, {std::string{"beneficiaire"}, std::string{"1"}})
              .contains(QStringLiteral("bénéficiaire « 1 »")));
    CHECK(dit(CodeErreur::FichierEndommage, {std::string{"a.trame"}, std::string{"taille"}})
              .contains(QStringLiteral("(il est plus court qu’il ne le dit)")));
}

TEST_CASE("what is counted is written as it is counted, in each language", "[devis-a]")
{
    const Libelles fr{francais};
    const Libelles en{anglais};
    const auto q = [](std::int64_t milliemes) { return Quantite::milliemes(milliemes); };
    CHECK(fr.quantite(q(0), Unite::Jour) == QStringLiteral("0\u00a0jour"));
    CHECK(fr.quantite(q(1'000), Unite::DemiJournee) == QStringLiteral("1\u00a0demi-journée"));
    CHECK(fr.quantite(q(1'500), Unite::Jour) == QStringLiteral("1,5\u00a0jour"));
    CHECK(fr.quantite(q(2'000), Unite::Jour) == QStringLiteral("2\u00a0jours"));
    CHECK(fr.quantite(q(1'234'500), Unite::Session) == QStringLiteral("1\u202f234,5\u00a0sessions"));
    CHECK(fr.quantite(q(3'000), Unite::Mois) == QStringLiteral("3\u00a0mois"));
    CHECK(en.quantite(q(0), Unite::Jour) == QStringLiteral("0\u00a0days"));
    CHECK(en.quantite(q(1'000), Unite::Jour) == QStringLiteral("1\u00a0day"));
    CHECK(en.quantite(q(1'500), Unite::Jour) == QStringLiteral("1.5\u00a0days"));
    CHECK(en.quantite(q(500), Unite::Mois) == QStringLiteral("0.5\u00a0months"));
    for (const auto code : codes<Unite>()) {
        CHECK_FALSE(fr.quantite(q(2'000), *deCode<Unite>(code)).contains(QLatin1Char{'('}));
        CHECK_FALSE(en.quantite(q(2'000), *deCode<Unite>(code)).contains(QLatin1Char{'('}));
    }
}

TEST_CASE("the journal's words are those of people, and what isn't known reads as it is", "[journal]")
{
    CHECK(LibellesJournal{francais}.acte("emettre-devis") == QStringLiteral("Devis émis"));
    CHECK(LibellesJournal{anglais}.acte("emettre-devis") == QStringLiteral("Devis issued"));
    CHECK(LibellesJournal{francais}.acte("acte-de-demain") == QStringLiteral("acte-de-demain"));
    CHECK(LibellesJournal{francais}.objet("prix_bpu") == QStringLiteral("prix du bordereau"));
    CHECK(LibellesJournal{francais}.objet("table_de_demain") == QStringLiteral("table_de_demain"));
    CHECK(LibellesJournal::instant("hier") == QStringLiteral("hier"));
    CHECK(LibellesJournal::instant("2026-11-24T12:00:00Z").startsWith(QStringLiteral("24/11/2026 ")));
}

TEST_CASE("findings say the figures and the article", "[cctp-6.6.5-a][cctp-6.6.4-a]")
{
    const ConstatText texte{francais};
    auto dossier = unDossier();
    dossier.version.contenu.charges[0].cout -= 1_c;
    const auto repartition = texte(controlerRepartition(dossier.version.contenu).at(0));
    CHECK(repartition.source == QStringLiteral("CCTP 6.6.5"));
    CHECK(repartition.detail
          == QStringLiteral("Phases : 4\u202f969,99\u00a0€ — lignes : 4\u202f970,00\u00a0€. Écart : -0,01\u00a0€."));

    dossier.intervenants[1].debutIa = le("2023-07-02");
    const auto profil = texte(controlerEquipe(dossier).at(0));
    CHECK(profil.source == QStringLiteral("CCTP 6.6.4"));
    CHECK(profil.detail.contains(QStringLiteral("3 ans et 200 jours")));
    CHECK(profil.detail.contains(QStringLiteral("ni Junior ni Confirmé")));

    const auto retard = [&](const regles::RegleEtape &regle) {
        return texte(regle(Gravite::Avertissement, Section::Echeancier, {}, le("2026-11-03"), 14));
    };
    CHECK(retard(regles::devisEnRetard).source == QStringLiteral("CCTP 6.6.6"));
    CHECK(retard(regles::devisEnRetard).detail
          == QStringLiteral("Le devis était dû le 03/11/2026, en retard de 14 jours ouvrés ; c’est au titulaire de "
                            "l’émettre."));
    CHECK(retard(regles::validationEnRetard).detail.contains(QStringLiteral("c’est au bénéficiaire")));
    CHECK(texte(regles::livrableEnRetard(Gravite::Avertissement, Section::Echeancier, "L1", le("2026-11-03"), 14, "L1"))
              .detail.startsWith(QStringLiteral("Le livrable L1")));
    CHECK(retard(regles::executionEnRetard).detail.startsWith(QStringLiteral("L’exécution devait finir")));

    auto enorme = unDossier();
    enorme.version.contenu.lignes[0].prixUnitaire = Montant::centimes(Montant::maximumSaisi);
    const auto constats = controlerDevis(enorme, le("2026-11-24"));
    CHECK(texte(constats.back()).titre == QStringLiteral("Montant trop grand"));

    dossier.version.contenu.phases[0].fin.reset();
    CHECK(texte(controlerCalendrier(dossier.version.contenu).at(0)).detail.contains(QStringLiteral("P1")));
    dossier.version.contenu.charges[0].phase = "P9";
    CHECK(texte(controlerCoherence(dossier.version.contenu).at(0)).detail.contains(QStringLiteral("phase P9")));
}

TEST_CASE("labels carry their accents")
{
    const Libelles libelles{francais};
    CHECK(libelles.profil(Profil::Confirme) == QStringLiteral("Confirmé"));
    CHECK(libelles.etat(EtatDevis::Remplace) == QStringLiteral("Remplacé"));
    CHECK(libelles.etat(EtatCommande::AdmiseAvecRefaction) == QStringLiteral("Admise avec réfaction"));
    CHECK(libelles.territoire(Territoire::NouvelleCaledonie) == QStringLiteral("Nouvelle-Calédonie"));
    CHECK(libelles.ferie(Ferie::AutonomieInterne) == QStringLiteral("Fête de l’autonomie"));
    CHECK(libelles.unite(Unite::Unite) == QStringLiteral("unité"));
    CHECK(libelles.etat(EtatEtape::SansObjet) == QStringLiteral("Sans objet"));
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/EcritureConnue.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/bpu/BpuListQuery.h"
#include "core/storage/commande/ChaineQuery.h"
#include "core/storage/commande/CommandeListQuery.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/storage/devis/DevisListQuery.h"
#include "core/storage/intervenant/IntervenantListQuery.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/storage/tiers/BeneficiaireListQuery.h"
#include "tests/storage/Classeur.h"

#include <functional>
#include <sqlite3.h>

using namespace trame;
using namespace trame::test;

namespace {

const Date jour = Date::de(2026, 11, 24).value();

/// The sample's devis ordered on that day.
BonDeCommande commander(Classeur &c, const char *date)
{
    BonDeCommande commande;
    commande.devis = c.d.version.id;
    commande.accord = c.d.accord.id;
    commande.lot = 2;
    commande.beneficiaire = c.d.beneficiaire.id;
    commande.numero = "BC-2026-114";
    commande.date = le(date);
    commande.engagement = "EJ-7";
    commande.service = "SRV-3";
    commande.lignes = c.d.version.contenu.lignes;
    Transaction t{*c.session};
    CommandeRepository::enregistrer(t, commande, c.d.lot.id);
    t.commit("essai", commande.numero);
    return commande;
}

CodeErreur codeDe(const std::function<void()> &acte)
{
    try {
        acte();
    } catch (const StorageError &e) {
        return e.erreur().code;
    }
    return CodeErreur::Interrompu;
}

} // namespace

TEST_CASE("a row of the list of orders has every field of the order", "[order-a]")
{
    Classeur c;
    const auto commande = commander(c, "2026-12-10");
    const auto ligne = CommandeListQuery{c.session->base()}.ligne(commande.id.valeur());
    REQUIRE(ligne.has_value());
    CHECK(ligne->id == commande.id);
    CHECK(ligne->numero == "BC-2026-114");
    CHECK(ligne->date == le("2026-12-10"));
    CHECK(ligne->siret == c.d.beneficiaire.siret);
    CHECK(ligne->beneficiaire == c.d.beneficiaire.nom);
    CHECK(ligne->lot == 2);
    CHECK(ligne->etat == EtatCommande::Recue);
    CHECK(ligne->devis == "BROUILLON-0000");
    CHECK(ligne->objet == c.d.version.contenu.objet);
    CHECK(ligne->engagement == "EJ-7");
    CHECK(ligne->service == "SRV-3");
    CHECK(ligne->totalHt == 4'970'00_c);
    CHECK(ligne->totalTva == 994'00_c);
    CHECK(ligne->totalTtc == 5'964'00_c);
    const auto duDevis = CommandeListQuery{c.session->base()}.duDevis(c.d.devis.id);
    REQUIRE(duDevis.size() == 1);
    CHECK(duDevis[0].id == commande.id);
    CHECK(CommandeListQuery{c.session->base()}.duDevis(DevisId{c.d.devis.id.valeur() + 1}).empty());
}

TEST_CASE("what rounding left of an order's line is told from a line that is called so", "[order-a]")
{
    Classeur c;
    auto &lignes = c.d.version.contenu.lignes;
    lignes.resize(1);
    lignes[0].arrondi = Montant::centimes(-1);
    auto homonyme = lignes[0];
    homonyme.designation = "arrondi";
    homonyme.arrondi = {};
    lignes.push_back(homonyme);
    const auto commande = commander(c, "2026-12-10");
    const auto relue = CommandeRepository{c.session->base()}.charger(commande.id);
    REQUIRE(relue.has_value());
    CHECK(relue->lignes == lignes);
}

TEST_CASE("a row of the lists of prices, people and devis has every field", "[bpu-a][devis-a]")
{
    Classeur c;
    auto &base = c.session->base();
    const auto prix = BpuListQuery{base, jour}.ligne(c.d.bpu[1].id.valeur());
    REQUIRE(prix.has_value());
    CHECK(prix->ligne.id == c.d.bpu[1].id);
    CHECK(prix->ligne.code == "L2-AUD-02");
    CHECK(prix->ligne.designation == "Audit");
    CHECK(prix->ligne.unite == Unite::Jour);
    CHECK(prix->ligne.profil == Profil::Expert);
    CHECK(prix->ligne.tva == Taux::pourDixMille(2000));
    CHECK(prix->lot == 2);
    CHECK(prix->titulaire == c.d.titulaire.nom);
    CHECK(prix->prix == 890'00_c);
    const auto personne = IntervenantListQuery{base}.ligne(c.d.intervenants[0].id.valeur());
    REQUIRE(personne.has_value());
    CHECK(personne->intervenant.id == c.d.intervenants[0].id);
    CHECK(personne->intervenant.code == "INT-01");
    CHECK(personne->intervenant.nom == c.d.intervenants[0].nom);
    CHECK(personne->intervenant.prenom == c.d.intervenants[0].prenom);
    CHECK(personne->intervenant.debutIa == c.d.intervenants[0].debutIa);
    CHECK(personne->titulaire == c.d.titulaire.nom);
    const auto devis = DevisListQuery{base, jour}.ligne(c.d.version.id.valeur());
    REQUIRE(devis.has_value());
    CHECK(devis->version == c.d.version.id);
    CHECK(devis->numero.empty());
    CHECK(devis->reference == "BROUILLON-0000");
    CHECK(devis->numeroVersion == 1);
    CHECK(devis->etat == EtatDevis::Brouillon);
    CHECK(devis->demande == c.d.demande.numero);
    CHECK(devis->siret == c.d.beneficiaire.siret);
    CHECK(devis->beneficiaire == c.d.beneficiaire.nom);
    CHECK(devis->lot == 2);
    CHECK(devis->objet == c.d.version.contenu.objet);
    CHECK_FALSE(devis->emission.has_value());
    CHECK(devis->totalHt == 4'970'00_c);
    CHECK(devis->totalTva == 994'00_c);
    CHECK(devis->totalTtc == 5'964'00_c);
    const auto &contenu = c.d.version.contenu;
    REQUIRE(contenu.validite != contenu.date);
    CHECK(devis->date == contenu.date);
    CHECK(devis->validite == contenu.validite);
}

TEST_CASE("a row of the list of needs has every field, and those of its last devis", "[liste][use-a]")
{
    Classeur c;
    const auto demande = DemandeListQuery{c.session->base(), jour}.ligne(c.d.demande.id.valeur());
    REQUIRE(demande.has_value());
    CHECK(demande->id == c.d.demande.id);
    CHECK(demande->numero == "BES-L2-2025-0001");
    CHECK(demande->lot == 2);
    CHECK(demande->titulaire == c.d.titulaire.nom);
    CHECK(demande->siret == c.d.beneficiaire.siret);
    CHECK(demande->beneficiaire == c.d.beneficiaire.nom);
    CHECK(demande->objet == "Audit");
    CHECK(demande->reception == le("2026-11-12"));
    CHECK(demande->etat == EtatDemande::Brouillon);
    CHECK(demande->devis == c.d.devis.id);
    CHECK(demande->nomDevis == "BROUILLON-0000");
    CHECK(demande->versionDevis == 1);
    CHECK(demande->totalHt == 4'970'00_c);
}

TEST_CASE("what another window took out of a list is no row of it any more", "[liste][bpu-a][devis-a][order-a]")
{
    Classeur c;
    auto &base = c.session->base();
    constexpr std::int64_t absente = 1'000'000;
    CHECK_FALSE(DemandeListQuery(base, jour).ligne(absente).has_value());
    CHECK_FALSE(DevisListQuery(base, jour).ligne(absente).has_value());
    CHECK_FALSE(CommandeListQuery{base}.ligne(absente).has_value());
    CHECK_FALSE(BpuListQuery(base, jour).ligne(absente).has_value());
    CHECK_FALSE(IntervenantListQuery{base}.ligne(absente).has_value());
    CHECK_FALSE(BeneficiaireListQuery(base, jour).ligne(absente).has_value());
}

TEST_CASE("a person and what a body wants of each order come back whole", "[cctp-4.2-a][cctp-6.6.4-a]")
{
    Classeur c;
    const auto personne = IntervenantRepository{c.session->base()}.charger(c.d.intervenants[1].id);
    REQUIRE(personne.has_value());
    CHECK(personne->uuid == c.d.intervenants[1].uuid);
    CHECK_FALSE(personne->uuid.empty());
    for (const bool engagement : {true, false}) {
        auto b = BeneficiaireRepository{c.session->base()}.charger(c.d.beneficiaire.id).value();
        b.engagementObligatoire = engagement;
        b.serviceObligatoire = !engagement;
        Transaction t{*c.session};
        BeneficiaireRepository::enregistrer(t, b);
        t.commit("essai", "chorus");
        const auto relu = BeneficiaireRepository{c.session->base()}.charger(c.d.beneficiaire.id);
        CHECK(relu->engagementObligatoire == engagement);
        CHECK(relu->serviceObligatoire != engagement);
    }
}

TEST_CASE("members and contacts and conventions of a group come back with it alone", "[cctp-4.2-b]")
{
    Classeur c;
    auto &base = c.session->base();
    auto b = BeneficiaireRepository{base}.charger(c.d.beneficiaire.id).value();
    b.groupement = true;
    b.membres = {Siret::lire("92443595100018").value(), c.d.titulaire.siret};
    b.contacts = {{"Maëlle Lefèvre", "DSI", "m.lefevre@valmont.example", "01 02 03 04 05"}};
    b.conventions = {{"CONV-1", le("2025-03-01"), std::nullopt, {2}},
                     {"CONV-2", le("2025-04-01"), le("2027-04-01"), {1, 4}}};
    auto autre = b;
    autre.id = {};
    autre.uuid.clear();
    autre.siret = Siret::lire("13002526500013").value();
    autre.membres = {b.siret};
    autre.contacts.clear();
    autre.conventions.clear();
    Transaction t{*c.session};
    BeneficiaireRepository::enregistrer(t, b);
    BeneficiaireRepository::enregistrer(t, autre);
    t.commit("essai", b.nom);
    const auto relu = BeneficiaireRepository{base}.parSiret(b.siret);
    REQUIRE(relu.has_value());
    CHECK(relu->membres == b.membres);
    CHECK(relu->contacts == b.contacts);
    CHECK(relu->conventions == b.conventions);
    const auto reluAutre = BeneficiaireRepository{base}.charger(autre.id);
    CHECK(reluAutre->membres == autre.membres);
    CHECK(reluAutre->contacts.empty());
    CHECK(reluAutre->conventions.empty());
    const auto groupements = BeneficiaireRepository{base}.groupementsDe(c.d.titulaire.siret);
    REQUIRE(groupements.size() == 1);
    CHECK(groupements[0].id == b.id);
    CHECK(groupements[0].membres == b.membres);
}

TEST_CASE("an agreement is engaged until the last of its devis and of its orders", "[cctp-2-a][ccp-r2162-5]")
{
    Classeur c;
    {
        Transaction t{*c.session};
        c.d.version.etat = EtatDevis::Valide;
        c.d.version.emission = le("2026-11-24");
        DevisRepository::enregistrer(t, c.d.version);
        t.commit("essai", "emission");
    }
    AccordRepository accords{c.session->base()};
    CHECK(accords.engagement(c.d.accord.id).dernier == le("2026-11-24"));
    static_cast<void>(commander(c, "2026-12-10"));
    CHECK(accords.engagement(c.d.accord.id).dernier == le("2026-12-10"));
    CHECK(accords.engagement(c.d.accord.id).premier == le("2026-11-24"));
}

TEST_CASE("a body's local days off and its Good Friday are read with its chain", "[cctp-6.6.6-a]")
{
    for (const bool locaux : {true, false}) {
        Classeur c;
        auto b = BeneficiaireRepository{c.session->base()}.charger(c.d.beneficiaire.id).value();
        b.territoire = Territoire::PolynesieFrancaise;
        b.feries = {!locaux, locaux};
        Transaction t{*c.session};
        BeneficiaireRepository::enregistrer(t, b);
        t.commit("essai", "territoire");
        const auto chaine = ChaineQuery{c.session->base(), jour}.deDemande(c.d.demande.id);
        REQUIRE(chaine.has_value());
        CHECK(chaine->territoire == Territoire::PolynesieFrancaise);
        CHECK(chaine->feries.joursLocaux == locaux);
        CHECK(chaine->feries.vendrediSaint != locaux);
    }
}

TEST_CASE("nothing more is expected of a need whose devis was refused, until there is another one", "[cctp-6.6.6-a]")
{
    Classeur c;
    const auto close = [&] { return ChaineQuery{c.session->base(), jour}.deDemande(c.d.demande.id)->faits.close; };
    CHECK_FALSE(close());
    c.d.version.etat = EtatDevis::Refuse;
    Transaction t{*c.session};
    DevisRepository::enregistrer(t, c.d.version);
    t.commit("essai", "refus");
    CHECK(close());
}

TEST_CASE("a number that older files spell twice is found as it is given, then as it is kept", "[order-a]")
{
    Essai essai;
    const auto session = essai.creer();
    for (const auto *prefixe : {"BC-1 ", "BC-1", " BC-2"})
        ecrireCompteur(*session, prefixe, 1);
    const auto connue = [&](const char *texte) {
        return ecritureConnue(session->base(), "compteur", "prefixe", texte);
    };
    CHECK(connue("BC-1 ") == "BC-1 ");
    CHECK(connue("BC-1") == "BC-1");
    CHECK(connue("  BC-1") == "BC-1");
    CHECK(connue("BC-2") == " BC-2");
    CHECK(connue(" BC-3 ") == "BC-3");
    CHECK(connue("  ").empty());
}

TEST_CASE("a statement that can't be made a second time while it runs is told", "[ref-b]")
{
    Essai essai;
    const auto session = essai.creer();
    constexpr const char *sql = "SELECT prefixe FROM compteur";
    Query premier{session->base(), sql};
    static_cast<void>(ecrireCompteur(*session, "P", 1));
    REQUIRE(premier.next());
    const auto avant = sqlite3_limit(session->base().handle(), SQLITE_LIMIT_SQL_LENGTH, 4);
    CHECK_THROWS_AS((Query{session->base(), sql}), StorageError);
    sqlite3_limit(session->base().handle(), SQLITE_LIMIT_SQL_LENGTH, avant);
    CHECK(premier.texte(0) == "P");
}

TEST_CASE("a value that isn't one of its kind and a piece that changed are told as damage", "[ref-a][ref-b]")
{
    Classeur c;
    PieceId piece;
    {
        Transaction t{*c.session};
        piece = PieceRepository::ajouter(t, "note.txt", "text/plain", "contenu");
        t.commit("essai", "piece");
    }
    auto &base = c.session->base();
    REQUIRE(PieceRepository{base}.charger(piece)->contenu == "contenu");
    base.executer("UPDATE piece SET contenu = CAST('contenv' AS BLOB)");
    CHECK(codeDe([&] { static_cast<void>(PieceRepository{base}.charger(piece)); }) == CodeErreur::FichierEndommage);
    base.executer("UPDATE beneficiaire SET siret = '1100020110004X'");
    CHECK(codeDe([&] { static_cast<void>(BeneficiaireRepository{base}.charger(c.d.beneficiaire.id)); })
          == CodeErreur::FichierEndommage);
}

TEST_CASE("the same statement can run within itself", "[ref-b]")
{
    Classeur c;
    const char *sql = "SELECT code FROM ligne_bpu WHERE id >= ? ORDER BY id";
    Query dehors{c.session->base(), sql};
    dehors.lier(std::int64_t{1});
    int tours = 0;
    while (dehors.next()) {
        Query dedans{c.session->base(), sql};
        int lues = 0;
        for (dedans.lier(std::int64_t{1}); dedans.next();)
            ++lues;
        CHECK(lues == 2);
        ++tours;
    }
    CHECK(tours == 2);
}

TEST_CASE("each kind of SQLite's errors has its own code, extended or not", "[ref-b]")
{
    // The values of sqlite3.h, which are part of its interface.
    CHECK(codeErreurSqlite(13) == CodeErreur::DisquePlein);
    CHECK(codeErreurSqlite(11) == CodeErreur::FichierEndommage);
    CHECK(codeErreurSqlite(11 | (1 << 8)) == CodeErreur::FichierEndommage);
    CHECK(codeErreurSqlite(26) == CodeErreur::FichierEtranger);
    CHECK(codeErreurSqlite(8) == CodeErreur::FichierLectureSeule);
    CHECK(codeErreurSqlite(14) == CodeErreur::AccesRefuse);
    CHECK(codeErreurSqlite(1) == CodeErreur::StockageDefaillant);
}

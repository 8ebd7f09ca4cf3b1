// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/Query.h"
#include "core/storage/Verification.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/usecases/devis/DossierLoader.h"
#include "core/usecases/generation/Alea.h"
#include "core/usecases/generation/GenererCommandes.h"
#include "tests/storage/Classeur.h"

#include <set>

using namespace trame;
using namespace trame::test;

namespace {

/// The sample's agreement with a schedule long enough to draw from.
class ClasseurLong : public Classeur
{
public:
    ClasseurLong()
    {
        // The sample's need took its number without asking.
        ecrireCompteur(*session, "BES-L2-2025", 1);
        constexpr int lignes = 24;
        Transaction t{*session};
        for (int i = 10; i < 10 + lignes; ++i) {
            const auto code = "L2-CON-" + std::to_string(i);
            auto ligne = uneLigneBpu(code.c_str(), Montant::centimes(100'37 * i));
            ligne.designation = "Conseil " + std::to_string(i);
            ligne.unite = i % 3 == 0 ? Unite::Forfait : Unite::Jour;
            ligne.prix.front().au = le("2026-02-02");
            ligne.prix.push_back({Montant::centimes(103'11 * i), le("2026-02-03"), std::nullopt});
            ligne.accord = d.accord.id;
            BpuRepository::enregistrer(t, ligne);
        }
        t.commit("essai", "bpu");
    }

    Result<GenererCommandes::Bilan> generer(std::int64_t commandes, std::uint64_t graine)
    {
        return GenererCommandes{*session}(commandes, graine);
    }

    [[nodiscard]] std::int64_t entier(const std::string &sql) const { return session->base().entier(sql); }

    /// The seals of all generated rows: they hold all that the rows hold.
    [[nodiscard]] std::vector<std::string> sceaux() const
    {
        std::vector<std::string> resultat;
        for (const auto *table :
             {"demande WHERE id > 1", "devis WHERE id > 1", "version_devis WHERE id > 1", "bon_de_commande",
              "devis_ligne WHERE version_devis_id > 1", "devis_phase WHERE version_devis_id > 1",
              "devis_livrable WHERE version_devis_id > 1", "devis_charge WHERE version_devis_id > 1",
              "devis_membre WHERE version_devis_id > 1", "devis_intervention WHERE version_devis_id > 1",
              "commande_ligne", "commande_livrable", "commande_evenement", "beneficiaire WHERE id > 1",
              "beneficiaire_contact WHERE beneficiaire_id > 1", "beneficiaire_convention WHERE beneficiaire_id > 1",
              "compteur", "lot"}) {
            Query q{session->base(), "SELECT hex(sceau) FROM " + std::string{table}};
            while (q.next())
                resultat.push_back(q.texte(0));
        }
        return resultat;
    }
};

/// All dossiers of issued devis.
std::vector<DossierDevis> dossiers(Classeur &c)
{
    std::vector<DossierDevis> resultat;
    std::vector<std::int64_t> versions;
    {
        Query q{c.session->base(), "SELECT id FROM version_devis WHERE etat = 'valide' ORDER BY id"};
        while (q.next())
            versions.push_back(q.entier(0));
    }
    for (const auto id : versions)
        resultat.push_back(DossierLoader{c.session->base()}.parVersion(VersionDevisId{id}).value());
    return resultat;
}

} // namespace

TEST_CASE("the numbers of a stream depend on its seed alone, on every machine")
{
    Alea alea{42, 7};
    const std::vector<std::uint64_t> tires{alea.suivant(), alea.suivant()};
    Alea meme{42, 7};
    CHECK(tires == std::vector<std::uint64_t>{meme.suivant(), meme.suivant()});
    Alea autre{42, 8};
    CHECK(autre.suivant() != tires.front());
    const auto uuid = meme.uuid();
    CHECK(uuid.size() == 36);
    CHECK(uuid[14] == '4');
    CHECK(std::string{"89ab"}.find(uuid[19]) != std::string::npos);
    std::set<std::int64_t> vus;
    for (int i = 0; i < 1000; ++i)
        vus.insert(alea.entre(-1, 2));
    CHECK(vus == std::set<std::int64_t>{-1, 0, 1, 2});
}

TEST_CASE("the same seed gives the same rows, another seed other rows")
{
    ClasseurLong a;
    ClasseurLong b;
    ClasseurLong c;
    REQUIRE(a.generer(50, 7).has_value());
    REQUIRE(b.generer(50, 7).has_value());
    REQUIRE(c.generer(50, 8).has_value());
    CHECK(a.sceaux() == b.sceaux());
    CHECK(a.sceaux() != c.sceaux());
}

TEST_CASE("what was asked for is there, told as it goes, and can be had again on the same file")
{
    ClasseurLong c;
    std::vector<std::int64_t> suivi;
    const auto bilan = GenererCommandes{*c.session, [&](auto faites, auto toutes) {
                                            CHECK(toutes == 50);
                                            suivi.push_back(faites);
                                        }}(50, 1);
    REQUIRE(bilan.has_value());
    CHECK(suivi == std::vector<std::int64_t>{50});
    CHECK(bilan->commandes == 50);
    CHECK(bilan->devis == 13);
    CHECK(bilan->beneficiaires == 10);
    CHECK(c.entier("SELECT count(*) FROM bon_de_commande") == 50);
    CHECK(c.entier("SELECT count(*) FROM commande_ligne") == bilan->lignesCommande);
    CHECK(c.entier("SELECT count(*) FROM devis_ligne WHERE version_devis_id > 1") == bilan->lignesDevis);
    CHECK(bilan->lignesDevis >= 8 * bilan->devis);
    CHECK(bilan->lignesDevis <= 17 * bilan->devis);
    REQUIRE(c.generer(50, 1).has_value());
    CHECK(c.entier("SELECT count(*) FROM bon_de_commande") == 100);
    // No gap in the numbers (devis-a): as many as the counters say.
    CHECK(c.entier("SELECT sum(dernier) FROM compteur WHERE prefixe LIKE 'D-L2-%'") == 26);
    CHECK(c.entier("SELECT count(*) FROM devis WHERE numero IS NOT NULL") == 26);
}

TEST_CASE("a generated file is sound, and every devis in it meets the rules", "[cctp-6.6.5-a][order-a]")
{
    ClasseurLong c;
    REQUIRE(c.generer(120, 3).has_value());
    CHECK(Verification::tout(c.session->base(), [](auto &&...) {}).empty());
    CommandeRepository commandes{c.session->base()};
    for (auto &dossier : dossiers(c)) {
        const auto &contenu = dossier.version.contenu;
        INFO(dossier.devis.numero);
        CHECK(controlerRepartition(contenu).empty());
        // As it stood on the day of its issue, nothing was in its way.
        dossier.consomme = {};
        dossier.enCours = {};
        CHECK_FALSE(bloquants(controlerDevis(dossier, *dossier.version.emission)));
        CHECK(dossier.demande.reception <= *dossier.version.emission);
        CHECK(*dossier.version.emission <= dossier.version.reponse->date);
        CHECK(dossier.demande.reception >= dossier.accord.dateNotification);
        Quantite commandee;
        for (const auto id : commandes.deVersion(dossier.version.id)) {
            const auto commande = commandes.charger(id).value();
            commandee += commande.lignes.front().quantite;
            CHECK_FALSE(bloquants(controlerCommande(dossier, commande, {})));
            CHECK(dossier.version.reponse->date <= commande.date);
            auto dernier = commande.date;
            for (const auto &evenement : commande.evenements) {
                CHECK(dernier <= evenement.date);
                dernier = evenement.date;
            }
            CHECK(dernier <= c.essai.clock.aujourdhui());
        }
        CHECK(commandee <= contenu.lignes.front().quantite);
        // A quarter of each line for each order.
        CHECK(c.entier("SELECT count(*) FROM bon_de_commande c JOIN commande_ligne l ON l.bon_de_commande_id = c.id "
                       "JOIN devis_ligne d ON d.version_devis_id = c.version_devis_id AND d.rang = l.rang "
                       "WHERE d.quantite_milliemes <> 4 * l.quantite_milliemes OR d.code_bpu <> l.code_bpu")
              == 0);
    }
}

TEST_CASE("what is ordered in a generated file stays under the maximum of its lot", "[cctp-3-a]")
{
    ClasseurLong c;
    REQUIRE(c.generer(400, 5).has_value());
    const auto lot = AccordRepository{c.session->base()}.lot(2).value();
    CHECK(lot.montantMaximum.source == "génération");
    const auto consomme = CommandeRepository{c.session->base()}.consomme(lot.id);
    CHECK(consomme > Montant{});
    CHECK(partDuMaximum(lot, consomme) < Taux::pourDixMille(9000));
    CHECK(c.entier("SELECT count(DISTINCT etat) FROM bon_de_commande") >= 6);
    CHECK(c.entier("SELECT count(*) FROM bon_de_commande WHERE etat IN ('recue', 'en-cours', 'livree') "
                   "AND date < '2026-08-24'")
          == 0);
}

TEST_CASE("nothing is generated without an agreement to draw from, nor without a number that makes sense")
{
    Essai essai;
    const auto session = essai.creer();
    CHECK(GenererCommandes{*session}(10, 1).error().code == CodeErreur::AccordIncomplet);
    CHECK(GenererCommandes{*session}(0, 1).error().code == CodeErreur::ChampInvalide);
    CHECK(GenererCommandes{*session}(GenererCommandes::maximum + 1, 1).error().code == CodeErreur::ChampInvalide);
}

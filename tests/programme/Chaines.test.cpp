// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/SystemClock.h"
#include "app/demonstration/Demonstration.h"
#include "core/storage/Session.h"
#include "core/usecases/commande/Echeancier.h"

#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch.hpp>

using namespace trame;

namespace {

using Chaine = std::vector<EtapeChaine>;

/// What is still to be done of a chain.
Chaine ouvertes(const Chaine &chaine)
{
    Chaine restent;
    std::copy_if(chaine.begin(), chaine.end(), std::back_inserter(restent), ouverte);
    return restent;
}

bool contient(const Chaine &chaine, const EtapeChaine &etape)
{
    return std::find(chaine.begin(), chaine.end(), etape) != chaine.end();
}

std::vector<std::int64_t> cles(Database &base, const std::string &requete, std::int64_t de)
{
    std::vector<std::int64_t> cles;
    Query q{base, requete};
    q.lier(de);
    while (q.next())
        cles.push_back(q.entier(0));
    return cles;
}

/// The demonstration as it is read on its day.
struct DossierOuvert {
    QTemporaryDir dossier;
    std::string chemin = dossier.filePath(QStringLiteral("demo.trame")).toStdString();
    Date jour = *Date::depuisIso("2026-11-24");
    SystemClock clock{jour};
    std::unique_ptr<Session> session;

    DossierOuvert()
    {
        REQUIRE(Demonstration::creer(chemin, {}));
        session = Session::ouvrir(chemin, Database::Mode::Ecriture, {"essai", "essai", "essai"}, clock).value();
    }
    Database &base() { return session->base(); }
};

} // namespace

// The page Demandes shows the chain by the need, the header of a devis the one by the devis, Commandes, the page of an
// order and `commande montrer` the one by the order; Échéances, the dashboard and `echeances` what is to be done of
// all.
TEST_CASE("every page and command tells the same chain of every need of the demonstration", "[cctp-6.6.6-a]")
{
    DossierOuvert demo;
    Echeancier echeancier{demo.base(), demo.jour};
    const auto aFaire = echeancier.aFaire();
    int commandees = 0;
    for (const auto need : cles(demo.base(), "SELECT id FROM demande WHERE id > ? ORDER BY id", 0)) {
        INFO("need " << need);
        const auto chaine = echeancier.chaine(DemandeId{need});
        REQUIRE(chaine.size() >= 3);
        const auto devis = cles(demo.base(), "SELECT max(id) FROM devis WHERE demande_id = ?", need).front();
        if (devis != 0)
            CHECK(echeancier.chaine(DevisId{devis}) == chaine);
        const auto commandes =
            cles(demo.base(),
                 "SELECT c.id FROM bon_de_commande c JOIN version_devis v ON v.id = c.version_devis_id WHERE "
                 "v.devis_id = ? ORDER BY c.etat = 'annulee', c.id",
                 devis);
        Chaine dues;
        for (const auto &echeance : aFaire)
            if (echeance.demande == DemandeId{need})
                dues.push_back(echeance.etape);
        if (commandes.empty()) {
            const auto *prochaine = prochaineEtape(chaine);
            CHECK(dues == (prochaine == nullptr ? Chaine{} : Chaine{*prochaine}));
            continue;
        }
        ++commandees;
        const auto premiere = echeancier.chaine(BonDeCommandeId{commandes.front()});
        CHECK(std::equal(premiere.begin(), premiere.begin() + 3, chaine.begin()));
        if (commandes.size() == 1)
            CHECK(premiere == chaine);
        // A later order of a part isn't late: the first one kept the time limit, or didn't.
        for (const auto commande : cles(demo.base(),
                                        "SELECT c.id FROM bon_de_commande c JOIN version_devis v ON v.id = "
                                        "c.version_devis_id WHERE c.etat <> 'annulee' AND v.devis_id = ?",
                                        devis)) {
            const auto suite = echeancier.chaine(BonDeCommandeId{commande});
            CHECK(std::equal(suite.begin(), suite.begin() + 3, chaine.begin()));
        }
        for (const auto &etape : ouvertes(chaine)) {
            CHECK(etape.etape > Etape::Commande);
            CHECK(contient(dues, etape));
        }
        for (const auto &etape : dues)
            CHECK(contient(chaine, etape));
    }
    CHECK(commandees > 10);
}

TEST_CASE("an order that came in time isn't told late by its need", "[cctp-6.6.6-a]")
{
    DossierOuvert demo;
    Query q{demo.base(), "SELECT id FROM demande WHERE numero = 'BES-L2-2026-0006'"};
    REQUIRE(q.next());
    const auto chaine = Echeancier{demo.base(), demo.jour}.chaine(DemandeId{q.entier(0)});
    REQUIRE(chaine.size() > 3);
    CHECK(chaine[2].etape == Etape::Commande);
    CHECK(chaine[2].etat == EtatEtape::Faite);
    CHECK(chaine[2].ecart == 4);
}

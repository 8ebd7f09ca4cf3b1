// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/IdentifiantNet.h"
#include "core/storage/Query.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/accord/DefinirAccord.h"
#include "core/usecases/accord/ModifierAccord.h"
#include "core/usecases/bpu/ImporterBpu.h"
#include "core/usecases/commande/CommandeLoader.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/intervenant/EnregistrerIntervenant.h"
#include "core/usecases/tiers/EnregistrerBeneficiaire.h"
#include "core/usecases/tiers/EnregistrerTitulaire.h"
#include "tests/usecases/Affaire.h"

#include <array>

using namespace trame;
using namespace trame::test;

namespace {

/// As a spreadsheet or a PDF leaves it.
std::string sale(const std::string &identifiant)
{
    return "\u00a0" + identifiant + " \u202f\t";
}

struct Colonne {
    const char *table;
    const char *colonne;
};

/// Every column of the file that holds an identifier which people type.
constexpr std::array colonnes{
    Colonne{"consultation", "numero"},
    Colonne{"accord_cadre", "numero"},
    Colonne{"accord_cadre", "prefixe_devis"},
    Colonne{"beneficiaire", "siret"},
    Colonne{"beneficiaire", "numero_local"},
    Colonne{"beneficiaire_convention", "reference"},
    Colonne{"titulaire", "siret"},
    Colonne{"intervenant", "code"},
    Colonne{"ligne_bpu", "code"},
    Colonne{"devis", "numero"},
    Colonne{"devis_ligne", "code_bpu"},
    Colonne{"devis_phase", "code"},
    Colonne{"devis_livrable", "code"},
    Colonne{"devis_livrable", "phase"},
    Colonne{"devis_charge", "phase"},
    Colonne{"devis_charge", "livrable"},
    Colonne{"devis_charge", "intervenant"},
    Colonne{"devis_membre", "code"},
    Colonne{"devis_intervention", "phase"},
    Colonne{"bon_de_commande", "numero"},
    Colonne{"bon_de_commande", "engagement"},
    Colonne{"bon_de_commande", "service"},
    Colonne{"commande_ligne", "code_bpu"},
    Colonne{"commande_livrable", "code"},
};

/// The columns that hold something that isn't net; those that hold nothing at all too.
std::vector<std::string> malTenues(Database &base)
{
    std::vector<std::string> fautes;
    for (const auto &[table, colonne] : colonnes) {
        bool vue = false;
        Query q{base, std::string{"SELECT "} + colonne + " FROM " + table + " WHERE " + colonne + " <> ''"};
        while (q.next()) {
            vue = true;
            if (identifiantNet(q.vue(0)) != q.vue(0))
                fautes.push_back(std::string{table} + "." + colonne + " «" + q.texte(0) + "»");
        }
        if (!vue)
            fautes.push_back(std::string{table} + "." + colonne + " : rien");
    }
    return fautes;
}

void fonder(Affaire &a)
{
    auto consultation = a.d.consultation;
    consultation.numero = sale("2024_AOO_IA");
    REQUIRE(DefinirAccord{*a.session}(consultation, {a.d.lot}, {}).has_value());
    auto accord = Lectures{*a.session}.accords(2).front();
    accord.numero = sale("2024_AOO_IA_L2_A");
    accord.prefixeDevis = sale("D-L2");
    REQUIRE(ModifierAccord{*a.session}(accord).has_value());
    auto titulaire = a.d.titulaire;
    titulaire.siret = Siret::lire("356 000 000 00048\t").value();
    titulaire.id = {};
    titulaire.uuid.clear();
    titulaire.logo = {};
    accord.id = {};
    accord.numero = sale("2024_AOO_IA_L2_B");
    accord.prefixeDevis = sale("D-L2B");
    REQUIRE(EnregistrerTitulaire{*a.session}.ajouter(titulaire, {accord}, {}, CleSiret::Confirmee).has_value());
    auto beneficiaire = BeneficiaireRepository{a.session->base()}.charger(a.d.beneficiaire.id).value();
    beneficiaire.numeroLocal = sale("T 12");
    beneficiaire.conventions[0].reference = sale("CONV-1");
    REQUIRE(EnregistrerBeneficiaire{*a.session}.modifier(beneficiaire, CleSiret::Confirmee).has_value());
    auto intervenant = unIntervenant("INT-03", "2018-09-01");
    intervenant.code = sale("INT-03");
    REQUIRE(EnregistrerIntervenant{*a.session}.ajouter(a.d.titulaire.siret, intervenant).has_value());
    auto ligne = uneLigneBpu("L2-AUD-03", 700'00_c);
    ligne.code = sale("L2-AUD-03");
    REQUIRE(ImporterBpu{*a.session}(2, a.d.titulaire.siret, {ligne}).has_value());
}

ContenuDevis contenuSale(const Affaire &a)
{
    auto c = a.d.version.contenu;
    for (auto &l : c.lignes)
        l.codeBpu = sale(l.codeBpu);
    for (auto &p : c.phases)
        p.code = sale(p.code);
    for (auto &l : c.livrables) {
        l.code = sale(l.code);
        l.phase = sale(l.phase);
    }
    for (auto &charge : c.charges) {
        charge.phase = sale(charge.phase);
        charge.livrable = sale(charge.livrable);
        charge.intervenant = sale(charge.intervenant);
    }
    for (auto &m : c.equipe)
        m.code = sale(m.code);
    for (auto &i : c.calendrier)
        i.phase = sale(i.phase);
    return c;
}

} // namespace

TEST_CASE("whoever calls, every identifier is kept net and is found however it is typed", "[order-a][devis-a]")
{
    Affaire a;
    fonder(a);
    REQUIRE(EnregistrerBrouillon{*a.session}.modifier(sale("BROUILLON-0000"), contenuSale(a)).has_value());
    REQUIRE(a.emettre(sale("BROUILLON-0000"))->devis.numero == Affaire::numero);
    REQUIRE(a.valider(sale(Affaire::numero)).has_value());
    SaisieCommande contenu;
    contenu.lignes = std::vector<SaisieLigneDevis>{{sale("L2-AUD-01"), Quantite::milliemes(500), {}, {}, {}, {}},
                                                   {sale("L2-AUD-03"), Quantite::milliemes(500), {}, {}, {}, {}}};
    contenu.livrables = std::vector<std::string>{sale("L1")};
    const auto commande = EnregistrerCommande{*a.session}(
        {sale(Affaire::numero), sale("BC  1"), le("2026-12-10"), sale("EJ-1"), sale("SRV-1"), contenu});
    REQUIRE(commande.has_value());
    CHECK(malTenues(a.session->base()) == std::vector<std::string>{});
    CHECK(CommandeLoader{a.session->base()}.parNumero("BC\u00a01\t").has_value());
    const auto id = commande->dossier.commande.id;
    CHECK(AvancerCommande{*a.session}.remettre(id, sale("L1"), le("2027-01-15")).has_value());
    CHECK(Lectures{*a.session}.demande(sale("BES-L2-2025-0001")).has_value());
}

TEST_CASE("an order whose number differs by a space is the same order", "[order-a]")
{
    Affaire a;
    static_cast<void>(a.commandee());
    for (const auto *numero : {"BC-1", "BC-1 ", "\tBC-1", "BC-1\u00a0", "BC\u200b-1"}) {
        SaisieCommande contenu;
        contenu.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(500), {}, {}, {}, {}}};
        CHECK(a.commander(numero, contenu).error().code == CodeErreur::DejaPresent);
    }
    CHECK(a.commander("\u202f\t").error().code == CodeErreur::ChampManquant);
    CHECK(a.session->base().entier("SELECT count(*) FROM bon_de_commande") == 1);
}

TEST_CASE("what an older file spells with spaces is still found, and isn't made twice", "[order-a][bpu-b]")
{
    Affaire a;
    const auto id = a.commandee();
    {
        Transaction t{*a.session};
        auto commande = CommandeRepository{a.session->base()}.charger(id).value();
        commande.numero = "BC-1 ";
        CommandeRepository::enregistrer(t, commande, a.d.lot.id);
        a.d.bpu[0].code = "L2-AUD-01\u00a0";
        BpuRepository::enregistrer(t, a.d.bpu[0]);
        t.commit("essai", "ancien");
    }
    CHECK(CommandeLoader{a.session->base()}.parNumero("BC-1").has_value());
    CHECK(CommandeLoader{a.session->base()}.parNumero("BC-1 ").has_value());
    CHECK(a.commander("BC-1").error().code != CodeErreur::ChampManquant);
    CHECK(a.session->base().entier("SELECT count(*) FROM bon_de_commande") == 1);
    const auto bilan = ImporterBpu{*a.session}(2, {}, {uneLigneBpu("L2-AUD-01", 1'150'00_c)});
    REQUIRE(bilan.has_value());
    CHECK(bilan->ajoutees == 0);
    CHECK(BpuRepository{a.session->base()}.parCode(a.d.accord.id, "L2-AUD-01").has_value());
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ActesCroises.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "core/usecases/devis/EnregistrerBrouillon.h"
#include "core/usecases/devis/ReviserDevis.h"
#include "tests/support/UnDossier.h"
#include "tests/usecases/Affaire.h"

#include <array>

using namespace trame;
using namespace trame::test;

namespace {

constexpr const char *besoin = "BES-L2-2025-0001";

/// How far the case has gone before the act is tried.
enum class Scene {
    Brouillon,
    Emis,
    Expire,
    Refuse,
    Valide,
    Commandee,
    Annulee,
    ClasseeBrouillon,
    ClasseeEmis,
    ClasseeRefuse
};

/// Permis; Contredit: another object stands in the way; Interdit: its own state does.
enum class Sort { Permis, Contredit, Interdit };

SaisieCommande uneLigne()
{
    SaisieCommande contenu;
    contenu.lignes = std::vector<SaisieLigneDevis>{{"L2-AUD-01", Quantite::milliemes(500), {}, {}, {}, {}}};
    contenu.livrables = std::vector<std::string>{"L1"};
    return contenu;
}

/// A case in its scene, and each act that can be tried of it.
class Cas : public Affaire
{
public:
    explicit Cas(Scene scene)
    {
        const bool classee = scene >= Scene::ClasseeBrouillon;
        if (scene != Scene::Brouillon && scene != Scene::ClasseeBrouillon)
            REQUIRE(emettre().has_value());
        if (scene == Scene::Expire)
            essai.clock.regler(le("2027-01-24"));
        if (scene == Scene::Refuse || scene == Scene::ClasseeRefuse)
            REQUIRE(refuser().has_value());
        if (scene >= Scene::Valide && !classee)
            REQUIRE(Affaire::valider().has_value());
        if (scene == Scene::Commandee || scene == Scene::Annulee) {
            const auto commande = Affaire::commander("BC-0", uneLigne());
            REQUIRE(commande.has_value());
            if (scene == Scene::Annulee)
                REQUIRE(AvancerCommande{*session}
                            .faire(commande->dossier.commande.id,
                                   {ActeCommande::Annuler, le("2026-12-11"), "renoncement", {}, {}})
                            .has_value());
        }
        if (classee)
            REQUIRE(ClasserDemande{*session}.sansSuite(besoin, "projet abandonné").has_value());
    }

    [[nodiscard]] std::string nom() const
    {
        return session->base().entier("SELECT count(*) FROM devis WHERE numero IS NOT NULL") > 0 ? numero
                                                                                                 : "BROUILLON-0000";
    }
    [[nodiscard]] ReponseDevis reponse() const { return {essai.clock.aujourdhui(), "N", "Q", "trop cher", {}}; }
    Result<DossierDevis> refuser() { return RepondreDevis{*session}.refuser(nom(), reponse()); }

    [[nodiscard]] Result<void> faire(std::size_t acte)
    {
        const auto sans = [](const auto &fait) {
            return fait ? Result<void>{} : Result<void>{tl::unexpected{fait.error()}};
        };
        switch (acte) {
        case 0:
            return sans(EnregistrerBrouillon{*session}.creer(besoin, d.version.contenu));
        case 1:
            return sans(emettre(nom()));
        case 2:
            return sans(ReviserDevis{*session}(nom()));
        case 3:
            return sans(RepondreDevis{*session}.valider(nom(), reponse(), {}));
        case 4:
            return sans(refuser());
        case 5:
            return sans(RepondreDevis{*session}.annuler(nom(), "erreur"));
        case 6:
            return sans(EnregistrerCommande{*session}({nom(), "BC-1", le("2026-12-10"), "EJ", "S", uneLigne()}));
        case 7:
            return sans(ClasserDemande{*session}.sansSuite(besoin, "projet abandonné"));
        default:
            return sans(ClasserDemande{*session}.rouvrir(besoin));
        }
    }
};

constexpr auto P = Sort::Permis;
constexpr auto C = Sort::Contredit;
constexpr auto I = Sort::Interdit;

struct Rangee {
    const char *acte;
    /// By scene, in the order of the enumeration.
    std::array<Sort, 10> sorts;
};

/// Draft, issued, expired, refused, validated, ordered, order cancelled; then, of a need filed without follow-up:
/// draft, issued, refused.
constexpr std::array tableDesActes{
    Rangee{"creer-devis", {P, P, P, P, P, P, P, C, C, C}}, Rangee{"emettre", {P, I, I, I, I, I, I, C, I, I}},
    Rangee{"reviser", {I, P, P, P, I, I, I, I, C, C}},     Rangee{"valider", {I, P, I, I, I, I, I, C, C, C}},
    Rangee{"refuser", {I, P, P, I, I, I, I, I, P, I}},     Rangee{"annuler-reponse", {I, I, I, P, P, C, P, I, I, C}},
    Rangee{"commander", {I, I, I, I, P, P, P, C, C, C}},   Rangee{"sans-suite", {P, P, P, P, C, C, C, I, I, I}},
    Rangee{"rouvrir", {I, I, I, I, I, I, I, P, P, P}},
};

} // namespace

TEST_CASE("each act on a need, its devis and its order is allowed or refused as the others stand", "[cctp-6.6.6-a]")
{
    for (std::size_t acte = 0; acte < tableDesActes.size(); ++acte)
        for (std::size_t scene = 0; scene < tableDesActes.at(acte).sorts.size(); ++scene) {
            INFO(tableDesActes.at(acte).acte << ", scene " << scene);
            Cas cas{static_cast<Scene>(scene)};
            const auto avant = cas.actes();
            const auto fait = cas.faire(acte);
            const auto attendu = tableDesActes.at(acte).sorts.at(scene);
            CHECK(fait.has_value() == (attendu == P));
            // What was refused left nothing behind, not even a number.
            CHECK(cas.actes() == avant + (fait ? 1 : 0));
            if (!fait)
                CHECK((fait.error().code == CodeErreur::ActeIncompatible) == (attendu == C));
        }
}

TEST_CASE("a need whose first devis is ordered isn't filed because its last one is a draft", "[cctp-6.6.6-a]")
{
    Cas cas{Scene::Commandee};
    REQUIRE(EnregistrerBrouillon{*cas.session}.creer(besoin, cas.d.version.contenu).has_value());
    const auto fait = ClasserDemande{*cas.session}.sansSuite(besoin, "projet abandonné");
    REQUIRE_FALSE(fait.has_value());
    CHECK(fait.error().parametres
          == std::vector<Valeur>{std::string{"sans-suite"}, std::string{"commande"}, std::string{"BC-0"},
                                 std::string{"recue"}});
    CHECK(cas.session->base().entier("SELECT count(*) FROM demande WHERE sans_suite <> ''") == 0);
}

TEST_CASE("a need with a validated devis is told when another one is validated", "[cctp-6.6.6-a]")
{
    Affaire a;
    const auto second = EnregistrerBrouillon{*a.session}.creer(besoin, a.d.version.contenu);
    REQUIRE(second.has_value());
    const auto emis = a.emettre();
    const auto emisAussi = a.emettre(second->devis.reference);
    REQUIRE(emis.has_value());
    REQUIRE(emisAussi.has_value());
    const auto premiere = a.valider(emis->devis.numero);
    REQUIRE(premiere.has_value());
    CHECK_FALSE(contient(premiere->constats, "devis-autre-valide", Gravite::Avertissement));
    const auto seconde = a.valider(emisAussi->devis.numero);
    REQUIRE(seconde.has_value());
    const auto &numero = emis->devis.numero;
    CHECK(seconde->constats.back()
          == regles::autreDevisValide(Gravite::Avertissement, Section::Demande, numero, numero));
}

TEST_CASE("what was filed goes on from where it stood once it is opened again", "[cctp-6.6.6-a]")
{
    Cas cas{Scene::ClasseeEmis};
    CHECK(cas.valider().error().code == CodeErreur::ActeIncompatible);
    REQUIRE(ClasserDemande{*cas.session}.rouvrir(besoin).has_value());
    REQUIRE(cas.valider().has_value());
    REQUIRE(cas.commander().has_value());
    CHECK(cas.session->base().entier("SELECT count(*) FROM bon_de_commande") == 1);
}

TEST_CASE("an order and its deliverables never say the contrary of each other", "[order-a]")
{
    Affaire a;
    const auto id = a.commandee();
    AvancerCommande avancer{*a.session};
    const auto faire = [&](ActeCommande acte, const char *jour) {
        return avancer.faire(id, {acte, le(jour), "motif", "", acte == ActeCommande::Refacter ? 10'00_c : Montant{}});
    };
    const auto contredit = [](const auto &fait) {
        return !fait.has_value() && fait.error().code == CodeErreur::ActeIncompatible;
    };
    REQUIRE(faire(ActeCommande::Demarrer, "2027-01-11").has_value());
    REQUIRE(avancer.remettre(id, "L1", le("2027-01-15")).has_value());
    REQUIRE(avancer.remettre(id, "L2", le("2027-02-12")).has_value());
    REQUIRE(avancer.decider(id, "L1", DecisionLivrable::Admis, le("2027-01-20")).has_value());
    REQUIRE(avancer.decider(id, "L2", DecisionLivrable::Ajourne, le("2027-02-15")).has_value());
    CHECK(contredit(faire(ActeCommande::Annuler, "2027-02-16")));
    CHECK(contredit(faire(ActeCommande::Livrer, "2027-02-16")));
    // Handed over again, not before it was found wanting.
    CHECK(avancer.remettre(id, "L2", le("2027-02-14")).error().code == CodeErreur::RefuseParRegle);
    REQUIRE(avancer.remettre(id, "L2", le("2027-02-20")).has_value());
    CHECK(faire(ActeCommande::Livrer, "2027-02-19").error().code == CodeErreur::RefuseParRegle);
    REQUIRE(faire(ActeCommande::Livrer, "2027-02-20").has_value());
    REQUIRE(avancer.decider(id, "L2", DecisionLivrable::Rejete, le("2027-02-22")).has_value());
    CHECK(contredit(faire(ActeCommande::Admettre, "2027-02-23")));
    REQUIRE(faire(ActeCommande::Rejeter, "2027-02-23").has_value());
    CHECK(contredit(avancer.decider(id, "L2", DecisionLivrable::Admis, le("2027-02-24"))));
    // What was rejected for good is its own obstacle.
    CHECK(avancer.remettre(id, "L2", le("2027-02-24")).error().code == CodeErreur::TransitionInterdite);
    CHECK(a.session->base().entier("SELECT count(*) FROM commande_livrable WHERE decision = 'rejete'") == 1);
}

TEST_CASE("nothing is handed over or decided of a cancelled order", "[order-a]")
{
    Affaire a;
    const auto id = a.commandee();
    AvancerCommande avancer{*a.session};
    REQUIRE(avancer.remettre(id, "L1", le("2027-01-15")).has_value());
    REQUIRE(avancer.faire(id, {ActeCommande::Annuler, le("2027-01-16"), "renoncement", {}, {}}).has_value());
    const auto avant = a.actes();
    CHECK(avancer.remettre(id, "L2", le("2027-01-17")).error().code == CodeErreur::ActeIncompatible);
    CHECK(avancer.decider(id, "L1", DecisionLivrable::Admis, le("2027-01-17")).error().code
          == CodeErreur::ActeIncompatible);
    CHECK(a.actes() == avant);
    CHECK(a.session->base().entier("SELECT count(*) FROM commande_livrable WHERE decision <> 'aucune'") == 0);
}

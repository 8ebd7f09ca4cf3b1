// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/Lectures.h"
#include "core/usecases/commande/AvancerCommande.h"
#include "tests/ui/FakeShell.h"
#include "tests/ui/Mnemonics.h"
#include "tests/ui/UnEspace.h"
#include "ui/accord/AccordPage.h"
#include "ui/beneficiaire/BeneficiairesPage.h"
#include "ui/bpu/BordereauPage.h"
#include "ui/commande/CommandeDetailPage.h"
#include "ui/commande/CommandesPage.h"
#include "ui/demande/DemandesPage.h"
#include "ui/devis/DevisEditorPage.h"
#include "ui/echeance/EcheancesPage.h"
#include "ui/intervenant/EquipePage.h"
#include "ui/journal/JournalPage.h"
#include "ui/shell/ShellMenus.h"
#include "ui/tableau/TableauDeBordPage.h"

#include <QTableView>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

/// The menus of the window and what pages are given, in one language.
struct PagesInside {
    explicit PagesInside(Langue langue)
        : screen{langue}
    {
        banc.desk.onDevis = banc.desk.onSignedDevis = [](const DossierDevis &) -> Result<DocumentPdf> {
            return DocumentPdf{"%PDF", "00", 1};
        };
        banc.desk.onPrintable = [](const DossierDevis &) -> Result<DevisImprimable> {
            return echec(CodeErreur::LectureImpossible, {std::string{}, std::string{}});
        };
        banc.desk.onSignedPrintable = [](const DossierDevis &) -> Result<std::optional<DevisImprimable>> {
            return echec(CodeErreur::LectureImpossible, {std::string{}, std::string{}});
        };
    }

    /// Shows a page as wide as it stands in the window, and looks at each of its parts.
    template <class P>
    void look(const char *name, P &page, const QString &objet = {})
    {
        if (!objet.isEmpty())
            page.present(objet);
        page.resize(width, 640);
        page.show();
        page.activate();
        // What acts on a row comes with it.
        for (auto *list : page.template findChildren<QTableView *>())
            list->selectRow(0);
        checkEachTab(name, page, &bar);
    }

    ScreenIn screen;
    FakeShell shell;
    QMenuBar bar;
    ShellMenus menus{bar, shell.services(), nullptr};
    UnEspace banc;
    Espace espace{*banc.classeur.session,
                  screen.langage(),
                  banc.settings,
                  banc.dialogs,
                  banc.worker,
                  banc.desk,
                  Acces::Ecriture,
                  [] {}};
    int width = 1110;
};

} // namespace

TEST_CASE("no two things in sight of the window answer to one key", "[mnemoniques]")
{
    PagesInside b{GENERATE(Langue::Francais, Langue::Anglais)};
    // Where the room lacks, buttons go into a menu.
    b.width = GENERATE(1110, 680);
    for (const auto *menu : b.bar.findChildren<QMenu *>()) {
        Mnemonics inside;
        inside.addMenu(menu->actions());
        CHECK(inside.clashes() == QString{});
    }
    SECTION("pages of an agreement that lives")
    {
        b.banc.commander("BC-1");
        TableauDeBordPage tableau{b.espace};
        b.look("tableau", tableau);
        DemandesPage demandes{b.espace};
        b.look("demandes", demandes);
        CommandesPage commandes{b.espace};
        b.look("commandes", commandes);
        EcheancesPage echeances{b.espace};
        b.look("échéances", echeances);
        AccordPage accord{b.espace};
        b.look("accord", accord);
        BordereauPage bordereau{b.espace};
        b.look("bordereau", bordereau);
        BeneficiairesPage beneficiaires{b.espace};
        b.look("bénéficiaires", beneficiaires);
        EquipePage equipe{b.espace};
        b.look("équipe", equipe);
        JournalPage journal{b.espace, [] {}, [] { return EtatVerification{}; }};
        b.look("journal", journal);
    }
    SECTION("the editor, from the draft to the answer")
    {
        DevisEditorPage editor{b.espace};
        b.look("draft", editor, QStringLiteral("BROUILLON-0000"));
        b.look("new devis", editor, QStringLiteral("nouveau/BES-L2-2025-0001"));
        const auto issued = QString::fromStdString(b.banc.emettre());
        b.look("issued", editor, issued);
        REQUIRE(
            RepondreDevis{*b.banc.classeur.session}
                .valider(issued.toStdString(), {b.banc.classeur.essai.clock.aujourdhui(), "B. Noël", "DSI", "", {}}, {})
                .has_value());
        b.look("validated", editor, issued);
    }
    SECTION("an order, in each state")
    {
        const auto id = b.banc.commander("BC-1");
        const auto day = b.banc.classeur.essai.clock.aujourdhui();
        CommandeDetailPage page{b.espace};
        b.look("recorded", page, QString::number(id.valeur()));
        for (const auto acte :
             {ActeCommande::Demarrer, ActeCommande::Livrer, ActeCommande::Admettre, ActeCommande::Clore}) {
            const EvenementCommande fait{acte, day, {}, {}, {}};
            if (AvancerCommande{*b.banc.classeur.session}.faire(id, fait))
                b.look("advanced", page, QString::number(id.valeur()));
        }
        CHECK(Lectures{*b.banc.classeur.session}.lots().size() == 1);
    }
}

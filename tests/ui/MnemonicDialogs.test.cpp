// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/Lectures.h"
#include "core/usecases/devis/DossierLoader.h"
#include "tests/ui/Mnemonics.h"
#include "tests/ui/UnEspace.h"
#include "ui/accord/AccordDialog.h"
#include "ui/accord/ConsultationDialog.h"
#include "ui/accord/LotDialog.h"
#include "ui/accord/ParametresDialog.h"
#include "ui/accord/TitulaireDialog.h"
#include "ui/accueil/PremierAccordAssistant.h"
#include "ui/beneficiaire/BeneficiaireDialog.h"
#include "ui/bpu/ImportBpuDialog.h"
#include "ui/commande/ActeDialog.h"
#include "ui/commande/ChoixDevisDialog.h"
#include "ui/commande/CommandeDialog.h"
#include "ui/demande/DemandeDialog.h"
#include "ui/devis/RefuserDialog.h"
#include "ui/devis/ValiderDialog.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/IntervenantEditor.h"
#include "ui/shell/AboutDialog.h"
#include "ui/shell/PreferencesDialog.h"

#include <QListWidget>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

/// What dialogs are given, in one language.
struct DialogsInside {
    explicit DialogsInside(Langue langue)
        : screen{langue}
    {
    }

    ScreenIn screen;
    UnEspace banc;
    Espace espace{*banc.classeur.session,
                  screen.langage(),
                  banc.settings,
                  banc.dialogs,
                  banc.worker,
                  banc.desk,
                  Acces::Ecriture,
                  [] {}};

    [[nodiscard]] DossierDevis devis(const std::string &nom) const
    {
        return DossierLoader{banc.classeur.session->base()}.parNom(nom).value();
    }
    [[nodiscard]] DonneesAccord donnees() const
    {
        Lectures lectures{*banc.classeur.session};
        return {lectures.consultation(), lectures.lots(), lectures.parametres(), {}, lectures.titulaires()};
    }
};

template <class Dialog>
void look(const char *name, Dialog &&dialog)
{
    dialog.show();
    checkEachTab(name, dialog);
}

} // namespace

TEST_CASE("no two things in sight of a dialog about the agreement answer to one key", "[mnemoniques]")
{
    DialogsInside b{GENERATE(Langue::Francais, Langue::Anglais)};
    const auto donnees = b.donnees();
    const auto &titulaire = donnees.titulaires.front();
    look("agreement", ConsultationDialog{b.espace, donnees});
    look("lot", LotDialog{b.espace, donnees, 2});
    look("agreement of a lot", AccordDialog{b.espace, b.banc.classeur.d.accord, QStringLiteral("Valcyrne")});
    look("parameters", ParametresDialog{b.espace, donnees});
    look("holder", TitulaireDialog{b.espace, donnees, titulaire, {}});
    look("new holder", TitulaireDialog{b.espace, donnees, {}, {}});
    look("beneficiary", BeneficiaireDialog{b.espace, b.banc.classeur.d.beneficiaire});
    look("price schedule", ImportBpuDialog{b.espace});
    look("new person", IntervenantEditor{b.espace, {}});
    look("person", IntervenantEditor{b.espace, b.banc.classeur.d.intervenants.front()});
    look("CV", CvEditor{b.espace, b.banc.classeur.d.intervenants.front(), Edition::Permise});
}

TEST_CASE("no two things in sight of a dialog of the activity answer to one key", "[mnemoniques]")
{
    DialogsInside b{GENERATE(Langue::Francais, Langue::Anglais)};
    look("need", DemandeDialog{b.espace});
    const auto issued = b.banc.emettre();
    look("refusal", RefuserDialog{b.espace, b.devis(issued)});
    look("bon pour accord", ValiderDialog{b.espace, b.devis(issued)});
    const ReponseDevis answer{b.banc.classeur.essai.clock.aujourdhui(), "B. Noël", "DSI", "", {}};
    REQUIRE(RepondreDevis{*b.banc.classeur.session}.valider(issued, answer, {}).has_value());
    look("choice of a devis", ChoixDevisDialog{b.espace});
    look("order", CommandeDialog{b.espace, CommandeDialog::resteDe(b.espace, issued).value()});
    look("act", ActeDialog{b.espace, {}, {}, QStringLiteral("Act"), ActeVeut::MotifEtMontant, {}});
}

TEST_CASE("no two things in sight of a dialog of the window answer to one key", "[mnemoniques]")
{
    DialogsInside b{GENERATE(Langue::Francais, Langue::Anglais)};
    look("preferences", PreferencesDialog{{}, QStringLiteral("23/11/2026"), b.banc.dialogs});
    look("about", AboutDialog{{}});
    PremierAccordAssistant assistant{
        {b.screen.langage(), b.banc.dialogs, b.banc.classeur.essai.clock.aujourdhui(), b.banc.folder.path(), {}, {}}};
    assistant.show();
    auto *steps = assistant.findChild<QListWidget *>();
    REQUIRE(steps != nullptr);
    for (int step = 0; step < steps->count(); ++step) {
        steps->setCurrentRow(step);
        checkMnemonics("first agreement", assistant);
    }
}

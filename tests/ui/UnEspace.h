// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/BonDeCommandeDocument.h"
#include "core/usecases/commande/EnregistrerCommande.h"
#include "core/usecases/devis/EmettreDevis.h"
#include "core/usecases/devis/RepondreDevis.h"
#include "tests/storage/Classeur.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/FilePrinter.h"
#include "tests/ui/ScriptedDesk.h"
#include "tests/ui/Texts.h"
#include "ui/common/Worker.h"
#include "ui/workspace/Espace.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

// Helpers of other tests have the same names: each test file has its own.
namespace trame::test {
namespace {

/// What a page is given, on a real file: the sample's agreement, need and draft, on 24 November 2026. Notes what leaves
/// through the desk.
struct UnEspace {
    QTemporaryDir folder;
    Classeur classeur;
    Langage langage;
    QSettings settings{folder.filePath(QStringLiteral("trame.ini")), QSettings::IniFormat};
    ScriptedDialogs dialogs;
    ui::Worker worker;
    ScriptedDesk desk;
    int written = 0; ///< How often an act was recorded.
    FilePrinter printer;
    QStringList csv;      ///< The lines of the last list that was exported.
    QStringList opened;   ///< Documents shown.
    QStringList exported; ///< Documents written.
    ui::Espace espace{*classeur.session,    langage, settings, dialogs, worker, desk, ui::Acces::Ecriture,
                      [this] { ++written; }};

    UnEspace()
    {
        desk.onOrder = [](const DossierCommande &) -> Result<DocumentPdf> { return DocumentPdf{"%PDF", "00", 1}; };
        desk.onShowPdf = [this](const DocumentPdf &, const QString &nom) -> Result<void> {
            opened << nom;
            return {};
        };
        desk.onOrderPages = [](const DossierCommande &c) -> Result<PagesPeintes> {
            const auto &d = c.dossier;
            return composerBonDeCommande({d.consultation,
                                          d.lot,
                                          d.accord,
                                          d.titulaire,
                                          d.beneficiaire,
                                          c.commande,
                                          d.version.contenu.objet,
                                          d.devis.nom(),
                                          1,
                                          {},
                                          {},
                                          "2026-11-24T12:00:00Z"});
        };
        desk.onPrint = [this](const PagesPeintes &pages, const QString &titre, QWidget *) {
            return printer(pages, titre);
        };
        desk.onWritePdf = [this](const DocumentPdf &, const QString &chemin) -> Result<void> {
            exported << chemin;
            return {};
        };
        desk.onWriteCsv = [this](const QString &, const QStringList &titres, int lignes,
                                 const std::function<QStringList(int)> &ligne) -> Result<void> {
            csv = {titres.join(QLatin1Char{';'})};
            for (int i = 0; i < lignes; ++i)
                csv << ligne(i).join(QLatin1Char{';'});
            return {};
        };
    }

    /// Issues the draft.
    std::string emettre()
    {
        EmettreDevis emettre{*classeur.session,
                             [](const DossierDevis &) -> Result<std::string> { return std::string{"%PDF-1.4"}; }};
        const auto emis = emettre("BROUILLON-0000");
        REQUIRE(emis.has_value());
        return emis->devis.numero;
    }
    /// Issues the draft, and has it validated on the same day.
    std::string valider()
    {
        auto devis = emettre();
        const ReponseDevis reponse{classeur.essai.clock.aujourdhui(), "B. Noël", "DSI", "", {}};
        REQUIRE(RepondreDevis{*classeur.session}.valider(devis, reponse, {}).has_value());
        return devis;
    }
    /// An order of all of it.
    BonDeCommandeId commander(const std::string &numero)
    {
        EnregistrerCommande::Saisie saisie;
        saisie.devis = valider();
        saisie.numero = numero;
        saisie.date = classeur.essai.clock.aujourdhui();
        const auto faite = EnregistrerCommande{*classeur.session}(saisie);
        REQUIRE(faite.has_value());
        return faite->dossier.commande.id;
    }
};

/// Shows a page as the window does.
template <class Page>
void show(Page &page)
{
    page.resize(1100, 640);
    page.show();
    page.activate();
    QApplication::processEvents();
}

/// A control that is in sight, by what a screen reader calls it.
template <class Control>
Control *control(const QWidget &root, const char *name)
{
    for (auto *found : root.findChildren<Control *>())
        if (found->accessibleName() == QString::fromUtf8(name) && !found->isHidden())
            return found;
    return nullptr;
}

inline void press(const QWidget &root, const char *name)
{
    auto *button = control<QAbstractButton>(root, name);
    INFO(name);
    REQUIRE(button != nullptr);
    REQUIRE(button->isEnabled());
    button->click();
}

/// The action of a menu, without the mark of its mnemonic and its «…».
inline QAction *menuAction(const QWidget &root, const char *name)
{
    for (auto *action : root.findChildren<QAction *>())
        if (action->text().remove(QLatin1Char{'&'}).remove(QChar{0x2026}) == QString::fromUtf8(name))
            return action;
    return nullptr;
}

/// Does something with the dialog that is about to open, as a person would.
template <class Act>
void whenOpen(Act act)
{
    QTimer::singleShot(0, [act] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        REQUIRE(dialog != nullptr);
        act(*dialog);
        if (dialog->isVisible()) {
            // Past the question about changes, which would keep it open.
            dialog->done(QDialog::Rejected);
            FAIL_CHECK("the dialog is still open");
        }
    });
}

/// Whether a text stands in a label that is in sight.
inline bool reads(const QWidget &root, const char *text)
{
    // What was just made is shown by the loop.
    QApplication::processEvents();
    for (const auto *label : root.findChildren<QLabel *>())
        if (label->isVisibleTo(&root) && label->text().contains(QString::fromUtf8(text)))
            return true;
    return false;
}

} // namespace
} // namespace trame::test

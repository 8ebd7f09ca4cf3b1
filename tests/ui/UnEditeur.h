// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/devis/DossierLoader.h"
#include "tests/storage/Classeur.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/FilePrinter.h"
#include "tests/ui/ScriptedDesk.h"
#include "tests/ui/Texts.h"
#include "ui/common/Worker.h"
#include "ui/devis/DevisEditorPage.h"
#include "ui/workspace/Espace.h"
#include "ui/workspace/UnsavedStore.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

// Helpers of other tests have the same names: each test file has its own.
namespace trame::test {
namespace {

/// The devis editor on a real file, with documents that are made up.
struct UnEditeur {
    explicit UnEditeur(ui::Acces acces = ui::Acces::Ecriture)
        : espace{*c.session, langage, settings, dialogs, worker, desk, acces, [this] { ++writes; }, &unsaved},
          page{espace}
    {
        setUpDesk();
        QObject::connect(&page, &ui::Page::targetWanted, [this](const QString &target) { targets << target; });
        QObject::connect(&page, &ui::Page::alerted, [this](const QString &text) { alerts << text; });
        page.resize(1110, 700);
        page.show();
        page.activateWindow();
        QApplication::processEvents();
    }
    ~UnEditeur() { CHECK(dialogs.unanswered.isEmpty()); }
    UnEditeur(const UnEditeur &) = delete;
    UnEditeur &operator=(const UnEditeur &) = delete;

    void setUpDesk()
    {
        desk.onRender = [](const DossierDevis &d) -> Result<std::string> { return "%PDF-1.4 " + d.devis.numero; };
        desk.onDevis = [](const DossierDevis &d) -> Result<DocumentPdf> {
            return DocumentPdf{"%PDF-1.4 " + QByteArray::fromStdString(d.devis.nom()), "abcd", 1};
        };
        desk.onSignedDevis = [](const DossierDevis &) -> Result<DocumentPdf> {
            return DocumentPdf{"%PDF-1.4 s", "ef", 1};
        };
        desk.onPrintable = [](const DossierDevis &d) -> Result<DevisImprimable> {
            return DevisImprimable{d.consultation,
                                   d.lot,
                                   d.accord,
                                   d.titulaire,
                                   {},
                                   d.beneficiaire,
                                   d.demande,
                                   d.devis.nom(),
                                   d.version,
                                   "2026-11-24T09:00:00Z",
                                   {},
                                   {}};
        };
        desk.onSignedPrintable = [this](const DossierDevis &d) -> Result<std::optional<DevisImprimable>> {
            ++signedComposed;
            if (signedElsewhere)
                return std::optional<DevisImprimable>{};
            auto pages = desk.onPrintable(d).value();
            pages.signature = d.version.reponse;
            return std::optional{std::move(pages)};
        };
        desk.onPrint = [this](const PagesPeintes &pages, const QString &title, QWidget *) {
            return printer(pages, title);
        };
        desk.onWritePdf = [this](const DocumentPdf &document, const QString &path) -> Result<void> {
            documents << QStringLiteral("write ") + path;
            lastWritten = document.octets;
            return {};
        };
        desk.onDraftEmail = [this](const QString &to, const QString &subject, const QString &, const DocumentPdf &,
                                   const QString &name) -> Result<void> {
            documents << QStringLiteral("mail ") + to + QLatin1Char{' '} + subject + QLatin1Char{' '} + name;
            return {};
        };
        desk.onShowPdf = [this](const DocumentPdf &, const QString &name) -> Result<void> {
            documents << QStringLiteral("show ") + name;
            return {};
        };
    }

    /// A button by what it is called, or null when there is none in sight.
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        // Buttons that were just made are shown by the loop.
        QApplication::processEvents();
        for (auto *button : page.findChildren<QPushButton *>())
            if (button->accessibleName() == name && button->isVisible())
                return button;
        return nullptr;
    }
    void press(const QString &name)
    {
        auto *found = button(name);
        INFO(name.toStdString());
        REQUIRE(found != nullptr);
        REQUIRE(found->isEnabled());
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// An act behind «Plus».
    [[nodiscard]] QAction *more(const QString &name) const
    {
        auto *plus = button(QStringLiteral("Plus d’actes"));
        for (auto *action : plus == nullptr ? QList<QAction *>{} : plus->menu()->actions())
            if (action->text().remove(QLatin1Char{'&'}) == name)
                return action;
        return nullptr;
    }
    /// Brings a part of the devis to the front.
    void showTab(const char *name)
    {
        for (auto *bar : page.findChildren<QTabBar *>())
            for (int i = 0; i < bar->count(); ++i)
                if (bar->tabText(i).remove(QLatin1Char{'&'}) == QString::fromUtf8(name)) {
                    bar->setCurrentIndex(i);
                    return;
                }
        FAIL("no tab " << name);
    }
    /// The draft as the file has it.
    [[nodiscard]] DossierDevis stored(const std::string &nom = "BROUILLON-0000")
    {
        return DossierLoader{c.session->base()}.parNom(nom).value();
    }

    Classeur c;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("trame.ini")), QSettings::IniFormat};
    ui::UnsavedStore unsaved{folder.filePath(QStringLiteral("saisies"))};
    ScriptedDialogs dialogs;
    Langage langage;
    ui::Worker worker;
    FilePrinter printer;
    QStringList documents;        ///< What left the editor, in order.
    QByteArray lastWritten;       ///< What the last PDF that was saved holds.
    int signedComposed = 0;       ///< How often the pages of a signed devis were asked for.
    bool signedElsewhere = false; ///< The signed devis came back as a PDF.
    ScriptedDesk desk;
    int writes = 0;
    QStringList targets;
    QStringList alerts;
    ui::Espace espace;
    ui::DevisEditorPage page;
};

/// Does something with the dialog that is about to open, as a person would.
inline void whenDialogOpens(const std::function<void(QDialog &)> &act)
{
    auto *watch = new QTimer{QApplication::instance()};
    QObject::connect(watch, &QTimer::timeout, [act, watch] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr)
            return;
        watch->stop();
        watch->deleteLater();
        act(*dialog);
    });
    watch->start(1);
}

/// The control of a kind that is called so.
template <class Control>
Control *named(const QWidget &root, const char *name)
{
    for (auto *control : root.findChildren<Control *>())
        if (control->accessibleName() == QString::fromUtf8(name))
            return control;
    FAIL("no control " << name);
    return nullptr;
}

} // namespace
} // namespace trame::test

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/ScriptedDialogs.h"
#include "ui/common/Theme.h"
#include "ui/common/Worker.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Page.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace trame::test {

/// A page that notes what is asked of it.
class FakePage : public ui::Page
{
public:
    FakePage(QString title, ui::Dialogs &dialogs, QWidget *parent)
        : Page{dialogs, parent},
          m_title{std::move(title)}
    {
    }

    QString title() const override { return m_title; }
    void activate() override { ++activated; }
    void refresh() override { ++refreshed; }
    void present(const QString &objet) override { shown = objet; }
    bool isModified() const override { return changed; }
    bool save() override
    {
        changed = !canSave;
        return canSave;
    }
    void discard() override { changed = false; }
    bool supports(ui::PageCommand command) const override { return command == ui::PageCommand::Find; }
    void run(ui::PageCommand) override { ++searched; }

    bool changed = false;
    bool canSave = true;
    int activated = 0;
    int refreshed = 0;
    int searched = 0;
    QString shown;

private:
    QString m_title;
};

/// The window with two pages and an editor, and nothing behind it.
struct FakeShell {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("trame.ini")), QSettings::IniFormat};
    ScriptedDialogs dialogs;
    ui::Theme theme{*qApp};
    ui::Worker worker;
    QStringList asked; ///< What the window asked of the application.
    ui::MainWindow window{services()};

    ui::ShellServices services()
    {
        return {.settings = settings,
                .dialogs = dialogs,
                .theme = theme,
                .worker = worker,
                .openDemo = [this] { asked << QStringLiteral("demo"); },
                .newFile = [this] { asked << QStringLiteral("new"); },
                .openFile = [this](const QString &path) { asked << path; },
                .closeFile = [this] { asked << QStringLiteral("close"); },
                .find =
                    [](const QString &text) {
                        return QVector<ui::Hit>{
                            {text + QStringLiteral("-1"), QStringLiteral("Devis"), QStringLiteral("editeur/1")},
                            {text + QStringLiteral("-2"), QStringLiteral("Devis"), QStringLiteral("editeur/2")}};
                    },
                .languageChanged = [this] { asked << QStringLiteral("language"); },
                .fileEntries = {},
                .toolEntries = {{QStringLiteral("Importer"), {}, [] {}, true}},
                .about = {QStringLiteral("0.1.0"), QStringLiteral("6.4"), QStringLiteral("3.40")},
                .today = QStringLiteral("23/11/2026"),
                .manualFolder = QStringLiteral(":/manuel")};
    }

    ui::PageEntry entry(const char *id, const char *section, const char *title, const char *parent = "")
    {
        const auto name = QString::fromUtf8(title);
        return {QString::fromUtf8(id), QString::fromUtf8(section), name,
                [this, name](QWidget *owner) {
                    return new FakePage{name, dialogs, owner};
                },
                QString::fromUtf8(parent)};
    }

    void open(bool readOnly = false)
    {
        window.showFile({entry("bord", "", "Tableau de bord"), entry("devis", "ACTIVITÉ", "Demandes et devis"),
                         entry("editeur", "", "Devis", "devis")},
                        {.path = folder.filePath(QStringLiteral("accord.trame")),
                         .writer = QStringLiteral("Écriture : vous"),
                         .saved = QStringLiteral("Enregistré à 14:32"),
                         .verified = QStringLiteral("Intégrité vérifiée"),
                         .verifiedTone = ui::Tone::Good,
                         .readOnly = readOnly,
                         .banner = QStringLiteral("Lecture seule"),
                         .bannerButton = QStringLiteral("&Actualiser"),
                         .bannerAct = [this] { asked << QStringLiteral("banner"); }});
        window.show();
        QApplication::processEvents();
    }

    FakePage &page() { return dynamic_cast<FakePage &>(*window.page()); }
};

} // namespace trame::test

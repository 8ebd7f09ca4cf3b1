// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/PdfExporter.h"
#include "core/text/Langage.h"
#include "core/usecases/devis/DossierLoader.h"
#include "tests/storage/Classeur.h"
#include "tests/support/ScriptedDialogs.h"
#include "tests/ui/ScriptedDesk.h"
#include "tests/ui/WhenOpen.h"
#include "ui/common/Worker.h"
#include "ui/devis/DevisSection.h"
#include "ui/entries/EntryList.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/workspace/Espace.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

// Helpers of other tests have the same names: each test file has its own.
namespace trame::test {
namespace {

/// A file with the sample's draft, and what its pages are given.
struct Planning {
    Classeur classeur;
    QTemporaryDir folder;
    QSettings settings{folder.filePath(QStringLiteral("trame.ini")), QSettings::IniFormat};
    Langage langage;
    ScriptedDialogs dialogs;
    ui::Worker worker;
    ScriptedDesk desk;
    int written = 0;
    ui::Espace espace{*classeur.session,    langage, settings, dialogs, worker, desk, ui::Acces::Ecriture,
                      [this] { ++written; }};

    /// The draft as it stands in the file.
    [[nodiscard]] DossierDevis dossier()
    {
        return DossierLoader{classeur.session->base()}.parNom("BROUILLON-0000").value();
    }
};

/// A section with the part of the editor that matters to it: what it hands back is shown to it again.
template <class Section>
struct InEditor {
    explicit InEditor(Planning &planning, ui::Edition wanted = ui::Edition::Permise)
        : dossier{planning.dossier()},
          edition{wanted},
          section{planning.espace}
    {
        QObject::connect(&section, &ui::DevisSection::changed, &section,
                         [this](const ContenuDevis &contenu, const QString &acte) {
                             const auto copy = contenu;
                             dossier.version.contenu = copy;
                             acts << acte;
                             section.present(dossier, edition);
                         });
        section.resize(780, 500);
        section.show();
        refresh();
    }
    void refresh()
    {
        section.present(dossier, edition);
        QApplication::processEvents();
    }
    ContenuDevis &contenu() { return dossier.version.contenu; }

    DossierDevis dossier;
    ui::Edition edition;
    QStringList acts;
    Section section;
};

inline QPushButton *button(const QWidget &parent, const QString &name)
{
    for (auto *found : parent.findChildren<QPushButton *>())
        if (found->accessibleName() == name)
            return found;
    FAIL("no button " << name.toStdString());
    return nullptr;
}

/// The text field of that name, or that begins so.
inline QPlainTextEdit *notes(const QWidget &parent, const QString &name)
{
    for (auto *found : parent.findChildren<QPlainTextEdit *>())
        if (found->accessibleName().startsWith(name))
            return found;
    FAIL("no field " << name.toStdString());
    return nullptr;
}

/// The list of that title.
inline ui::EntryTable &table(const QWidget &parent, const QString &title)
{
    for (auto *found : parent.findChildren<ui::EntryTable *>())
        if (found->accessibleName() == title)
            return *found;
    FAIL("no list " << title.toStdString());
    std::abort();
}

/// What is to be done at once, and the fields that were closed, are.
inline void settle()
{
    QApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

/// Types a text with its accents, which QTest::keyClicks() can't.
inline void write(QWidget &field, const QString &text)
{
    for (const auto letter : text)
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString{letter}, Qt::NoModifier);
}

/// Types into a cell as a person would: Enter opens it, and Enter takes what was typed.
inline void type(ui::EntryTable &table, int row, int column, const QString &text)
{
    table.select(row, column);
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return);
    auto *editor = table.viewport()->findChild<QLineEdit *>();
    REQUIRE(editor != nullptr);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    write(*editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    settle();
}

/// Chooses in a cell by what is read there.
inline void choose(ui::EntryTable &table, int row, int column, const QString &label)
{
    table.select(row, column);
    QTest::keyClick(&table, Qt::Key_Return);
    auto *editor = table.viewport()->findChild<QComboBox *>();
    REQUIRE(editor != nullptr);
    const auto place = editor->findText(label);
    REQUIRE(place >= 0);
    editor->setCurrentIndex(place);
    Q_EMIT editor->activated(place);
    settle();
}

inline QString cell(const ui::EntryTable &table, int row, int column)
{
    return table.list().index(row, column).data().toString();
}

/// Every control that takes the focus says its name.
inline void checkNames(const QWidget &root)
{
    for (const auto *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
    for (const auto *label : root.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

} // namespace
} // namespace trame::test

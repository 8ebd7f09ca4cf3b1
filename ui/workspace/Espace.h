// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/DevisImprimable.h"
#include "core/documents/DocumentPdf.h"
#include "core/documents/PagesPeintes.h"
#include "core/domain/base/Result.h"
#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/devis/DossierDevis.h"
#include "core/domain/devis/SaisieDevis.h"
#include "core/text/Langage.h"
#include "core/usecases/commande/CommandeLoader.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QSettings;
class QWidget;

namespace trame {
class Session;
}

namespace trame::ui {

class Dialogs;
class UnsavedStore;
class Worker;

/// Whether the open file may be written.
enum class Acces { Lecture, Ecriture };

/// What of the program the pages need that stands in other layers: documents, files that come in or go out. Given by
/// the composition root.
struct Bureau {
    /// The document of a devis as it stands now: what EmettreDevis freezes.
    std::function<Result<std::string>(const DossierDevis &)> rendreDevis;
    /// The frozen document, or the devis as it stands.
    std::function<Result<DocumentPdf>(const DossierDevis &)> devis;
    std::function<Result<DocumentPdf>(const DossierDevis &)> devisSigne;
    std::function<Result<DocumentPdf>(const DossierCommande &)> commande;
    /// What the document of a devis shows, with its attachments: the preview paints it and the printer prints it.
    std::function<Result<DevisImprimable>(const DossierDevis &)> imprimable;
    /// The same with the «bon pour accord»; nothing where the signed devis came back as a PDF.
    std::function<Result<std::optional<DevisImprimable>>(const DossierDevis &)> imprimableSigne;
    std::function<Result<PagesPeintes>(const DossierCommande &)> pagesCommande;
    /// Shows the preview of these pages and prints them from it; false where there is no printer to speak of.
    std::function<bool(const PagesPeintes &, const QString &titre, QWidget *parent)> imprimer;
    /// Writes a document to a file, all or nothing.
    std::function<Result<void>(const DocumentPdf &, const QString &chemin)> ecrirePdf;
    /// Writes a document into a folder under its name, or the next one that is free: never over a file. The path.
    std::function<Result<QString>(const DocumentPdf &, const QString &dossier, const QString &nom)> deposerPdf;
    /// Writes a list as CSV; `ligne` gives the cells of a row.
    std::function<Result<void>(const QString &chemin, const QStringList &titres, int lignes,
                               const std::function<QStringList(int)> &ligne)>
        ecrireCsv;
    /// Reads a price schedule; each error is a cell that can't be taken: CsvInvalide {line, column, text, code of the
    /// reason}.
    std::function<tl::expected<std::vector<LigneBpu>, std::vector<Erreur>>(const QString &chemin)> lireBpu;
    /// What is typed of a devis as JSON, and back; ChampInvalide for a text that no JSON of ours has.
    std::function<QJsonObject(const ContenuDevis &)> contenuEnJson;
    std::function<Result<SaisieDevis>(const QJsonObject &)> contenuDeJson;
    /// Opens a draft e-mail with a document attached in the person's own program.
    std::function<Result<void>(const QString &destinataire, const QString &objet, const QString &texte,
                               const DocumentPdf &document, const QString &nom)>
        preparerCourriel;
    /// Shows a document in the person's own PDF viewer.
    std::function<Result<void>(const DocumentPdf &, const QString &nom)> montrerPdf;
};

/// What every page of an open file is given. What is named by reference outlives the pages.
struct Espace {
    Session &session;
    const Langage &langage;
    QSettings &settings;
    Dialogs &dialogs;
    Worker &worker;
    const Bureau &bureau;
    Acces acces = Acces::Lecture;
    /// Called after each act that was recorded: the status bar and the badges follow.
    std::function<void()> apresEcriture = {};
    /// Where what is typed is kept until it is saved; none in a trial that keeps nothing.
    const UnsavedStore *unsaved = nullptr;

    [[nodiscard]] bool ecriture() const { return acces == Acces::Ecriture; }
};

} // namespace trame::ui

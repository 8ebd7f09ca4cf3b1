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
#include "core/usecases/commande/CommandeLoader.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace trame::ui {

/// What of the program the pages of an open file need that stands in other layers: documents, and files that come in or
/// go out. Given by the composition root.
class Desk
{
public:
    Desk() = default;
    virtual ~Desk() = default;
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    /// The document of a devis as it stands now: what EmettreDevis freezes.
    [[nodiscard]] virtual Result<std::string> render(const DossierDevis &dossier) const = 0;
    /// The frozen document, or the devis as it stands.
    [[nodiscard]] virtual Result<DocumentPdf> devis(const DossierDevis &dossier) const = 0;
    [[nodiscard]] virtual Result<DocumentPdf> signedDevis(const DossierDevis &dossier) const = 0;
    [[nodiscard]] virtual Result<DocumentPdf> order(const DossierCommande &dossier) const = 0;
    /// What the document of a devis shows, with its attachments: the preview paints it and the printer prints it.
    [[nodiscard]] virtual Result<DevisImprimable> printable(const DossierDevis &dossier) const = 0;
    /// The same with the «bon pour accord»; nothing where the signed devis came back as a PDF.
    [[nodiscard]] virtual Result<std::optional<DevisImprimable>> signedPrintable(const DossierDevis &dossier) const = 0;
    [[nodiscard]] virtual Result<PagesPeintes> orderPages(const DossierCommande &dossier) const = 0;

    /// Shows the preview of these pages and prints them from it; false where there is no printer to speak of.
    virtual bool print(const PagesPeintes &pages, const QString &title, QWidget *parent) const = 0;
    /// Shows a document in the person's own PDF viewer.
    virtual Result<void> showPdf(const DocumentPdf &document, const QString &name) const = 0;
    /// Opens a draft e-mail with a document attached in the person's own program.
    virtual Result<void> draftEmail(const QString &to, const QString &subject, const QString &body,
                                    const DocumentPdf &document, const QString &name) const = 0;

    /// Writes a document to a file, all or nothing.
    virtual Result<void> writePdf(const DocumentPdf &document, const QString &path) const = 0;
    /// Writes a document into a folder under its name, or the next one that is free: never over a file. The path.
    virtual Result<QString> addPdf(const DocumentPdf &document, const QString &folder, const QString &name) const = 0;
    /// Writes a list as CSV; `row` gives the cells of each.
    virtual Result<void> writeCsv(const QString &path, const QStringList &titles, int rows,
                                  const std::function<QStringList(int)> &row) const = 0;
    /// Reads a price schedule; each error is a cell that can't be taken: CsvInvalide {line, column, text, code of the
    /// reason}.
    [[nodiscard]] virtual tl::expected<std::vector<LigneBpu>, std::vector<Erreur>>
    readBpu(const QString &path) const = 0;

    /// What is typed of a devis as JSON, and back; ChampInvalide for a text that no JSON of ours has.
    [[nodiscard]] virtual QJsonObject toJson(const ContenuDevis &contenu) const = 0;
    [[nodiscard]] virtual Result<SaisieDevis> fromJson(const QJsonObject &json) const = 0;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/impression/Impression.h"
#include "core/files/OutputFile.h"
#include "core/files/PrivateFolder.h"
#include "core/storage/Session.h"
#include "ui/workspace/Desk.h"

namespace trame {

/// Reads a price schedule from a CSV file; each error is a cell that can't be taken.
[[nodiscard]] tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> lireBordereau(const QString &chemin);

/// The desk of an open file: makes its documents, reads and writes the files that come in and go out. Documents that
/// are shown or sent stand in a folder that goes with the program; without one that is an error.
class FileDesk : public ui::Desk
{
public:
    /// Both outlive the desk.
    FileDesk(Session &session, const PrivateFolder *folder)
        : m_session{session},
          m_folder{folder}
    {
    }

    [[nodiscard]] Result<std::string> render(const DossierDevis &dossier) const override;
    [[nodiscard]] Result<DocumentPdf> devis(const DossierDevis &dossier) const override;
    [[nodiscard]] Result<DocumentPdf> signedDevis(const DossierDevis &dossier) const override;
    [[nodiscard]] Result<DocumentPdf> order(const DossierCommande &dossier) const override;
    [[nodiscard]] Result<DevisImprimable> printable(const DossierDevis &dossier) const override;
    [[nodiscard]] Result<std::optional<DevisImprimable>> signedPrintable(const DossierDevis &dossier) const override;
    [[nodiscard]] Result<PagesPeintes> orderPages(const DossierCommande &dossier) const override;
    bool print(const PagesPeintes &pages, const QString &title, QWidget *parent) const override;
    Result<void> showPdf(const DocumentPdf &document, const QString &name) const override;
    Result<void> draftEmail(const QString &to, const QString &subject, const QString &body, const DocumentPdf &document,
                            const QString &name) const override;
    Result<void> writePdf(const DocumentPdf &document, const QString &path) const override;
    Result<QString> addPdf(const DocumentPdf &document, const QString &folder, const QString &name) const override;
    Result<void> writeCsv(const QString &path, const QStringList &titles, int rows,
                          const std::function<QStringList(int)> &row) const override;
    [[nodiscard]] tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> readBpu(const QString &path) const override;
    [[nodiscard]] QJsonObject toJson(const ContenuDevis &contenu) const override;
    [[nodiscard]] Result<SaisieDevis> fromJson(const QJsonObject &json) const override;

private:
    [[nodiscard]] Impression printing() const;
    [[nodiscard]] Destination destination(const QString &path) const;
    [[nodiscard]] Result<void> present(const QString &name, const QByteArray &bytes) const;

    Session &m_session;
    const PrivateFolder *m_folder;
};

} // namespace trame

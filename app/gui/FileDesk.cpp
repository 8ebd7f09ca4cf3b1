// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/FileDesk.h"

#include "core/documents/PdfExporter.h"
#include "core/exchange/Courriel.h"
#include "core/exchange/csv/BpuCsv.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/json/DevisJson.h"
#include "core/files/InputFile.h"
#include "ui/workspace/PagesPrinter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUrl>

namespace trame {

namespace {

/// A name that any file system takes.
QString nomDeFichier(QString nom)
{
    for (auto &caractere : nom)
        if (!caractere.isLetterOrNumber() && !QStringLiteral("-_. ").contains(caractere))
            caractere = QLatin1Char{'-'};
    return nom.isEmpty() ? QStringLiteral("document") : nom;
}

Result<void> ouvrirAvecLeSysteme(const QString &chemin)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(chemin)))
        return echec(CodeErreur::LectureImpossible, {chemin.toStdString(), std::string{}});
    return {};
}

} // namespace

tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> lireBordereau(const QString &chemin)
{
    const auto octets = readInput(chemin, csvLimit);
    if (!octets)
        return tl::unexpected{std::vector{octets.error()}};
    auto lignes = BpuCsv::lire(*octets);
    if (lignes)
        return *std::move(lignes);
    std::vector<Erreur> erreurs;
    for (const auto &faute : lignes.error())
        erreurs.push_back(faute.erreur());
    return tl::unexpected{std::move(erreurs)};
}

Impression FileDesk::printing() const
{
    return {m_session.base(), m_session.clock().maintenant()};
}

/// What the window saves: the system's dialog has asked whether a file that is there goes.
Destination FileDesk::destination(const QString &path) const
{
    return {path, Existing::Replaced, QString::fromStdString(m_session.chemin())};
}

Result<std::string> FileDesk::render(const DossierDevis &dossier) const
{
    return printing().composer(dossier).map([](const DocumentPdf &pdf) { return pdf.octets.toStdString(); });
}

Result<DocumentPdf> FileDesk::devis(const DossierDevis &dossier) const
{
    return printing().devis(dossier);
}

Result<DocumentPdf> FileDesk::signedDevis(const DossierDevis &dossier) const
{
    return printing().devisSigne(dossier);
}

Result<DocumentPdf> FileDesk::order(const DossierCommande &dossier) const
{
    return printing().commande(dossier);
}

Result<DevisImprimable> FileDesk::printable(const DossierDevis &dossier) const
{
    return printing().imprimable(dossier);
}

Result<std::optional<DevisImprimable>> FileDesk::signedPrintable(const DossierDevis &dossier) const
{
    return printing().imprimableSigne(dossier);
}

Result<PagesPeintes> FileDesk::orderPages(const DossierCommande &dossier) const
{
    return Impression::pagesCommande(dossier);
}

bool FileDesk::print(const PagesPeintes &pages, const QString &title, QWidget *parent) const
{
    return ui::PagesPrinter::preview(pages, title, parent);
}

/// Hands a document to the program that the system has for its kind.
Result<void> FileDesk::present(const QString &name, const QByteArray &bytes) const
{
    if (m_folder == nullptr)
        return echec(CodeErreur::EcritureImpossible, {QDir::tempPath().toStdString(), std::string{}});
    const auto path = m_folder->filePath(nomDeFichier(name));
    if (auto written = writeOutput({path, Existing::Replaced, {}}, bytes); !written)
        return written;
    return ouvrirAvecLeSysteme(path);
}

Result<void> FileDesk::showPdf(const DocumentPdf &document, const QString &name) const
{
    return present(name, document.octets);
}

Result<void> FileDesk::draftEmail(const QString &to, const QString &subject, const QString &body,
                                  const DocumentPdf &document, const QString &name) const
{
    return present(name + QStringLiteral(".eml"), courriel({to, subject, body, name, document.octets}));
}

Result<void> FileDesk::writePdf(const DocumentPdf &document, const QString &path) const
{
    return ecrirePdf(document, destination(path));
}

Result<QString> FileDesk::addPdf(const DocumentPdf &document, const QString &folder, const QString &name) const
{
    constexpr int most = 10'000;
    const QFileInfo wanted{nomDeFichier(name)};
    Result<void> written;
    for (int i = 1; i <= most; ++i) {
        const auto suffix = i == 1 ? QString{} : QStringLiteral(" (%1)").arg(i);
        const auto path =
            QDir{folder}.filePath(wanted.completeBaseName() + suffix + QLatin1Char{'.'} + wanted.suffix());
        written = ecrirePdf(document, {path, Existing::Kept, QString::fromStdString(m_session.chemin())});
        if (written)
            return path;
        if (written.error().code != CodeErreur::FichierExiste)
            break;
    }
    return tl::unexpected{written.error()};
}

Result<void> FileDesk::writeCsv(const QString &path, const QStringList &titles, int rows,
                                const std::function<QStringList(int)> &row) const
{
    auto file = OutputFile::begin(destination(path));
    if (!file)
        return tl::unexpected{file.error()};
    // One writer for each row: the list may be longer than the memory.
    const auto write = [&file](const QStringList &cells, bool first) {
        CsvWriter csv;
        for (const auto &cell : cells)
            csv.texte(cell);
        csv.finLigne();
        const auto mark = CsvWriter{}.octets().size();
        return (*file)->append(first ? csv.octets() : csv.octets().mid(mark));
    };
    auto written = write(titles, true);
    for (int i = 0; written && i < rows; ++i)
        written = write(row(i), false);
    return written ? (*file)->commit() : written;
}

tl::expected<std::vector<LigneBpu>, std::vector<Erreur>> FileDesk::readBpu(const QString &path) const
{
    return lireBordereau(path);
}

QJsonObject FileDesk::toJson(const ContenuDevis &contenu) const
{
    return DevisJson::ecrire(contenu);
}

Result<SaisieDevis> FileDesk::fromJson(const QJsonObject &json) const
{
    return DevisJson::lireEnCours(QJsonDocument{json}.toJson());
}

} // namespace trame

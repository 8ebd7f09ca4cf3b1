// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/BureauFichier.h"

#include "app/impression/Impression.h"
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

Impression impression(Session &session)
{
    return {session.base(), session.clock().maintenant()};
}

/// What the window saves: the system's dialog has asked whether a file that is there goes.
Destination destinationDe(const Session &session, const QString &chemin)
{
    return {chemin, Existing::Replaced, QString::fromStdString(session.chemin())};
}

Result<void> ecrireCsv(const Destination &destination, const QStringList &titres, int lignes,
                       const std::function<QStringList(int)> &ligne)
{
    auto fichier = OutputFile::begin(destination);
    if (!fichier)
        return tl::unexpected{fichier.error()};
    // One writer for each row: the list may be longer than the memory.
    const auto ecrire = [&fichier](const QStringList &cellules, bool premiere) {
        CsvWriter csv;
        for (const auto &cellule : cellules)
            csv.texte(cellule);
        csv.finLigne();
        const auto marque = CsvWriter{}.octets().size();
        return (*fichier)->append(premiere ? csv.octets() : csv.octets().mid(marque));
    };
    auto ecrites = ecrire(titres, true);
    for (int i = 0; ecrites && i < lignes; ++i)
        ecrites = ecrire(ligne(i), false);
    return ecrites ? (*fichier)->commit() : ecrites;
}

/// A name that any file system takes.
QString nomDeFichier(QString nom)
{
    for (auto &caractere : nom)
        if (!caractere.isLetterOrNumber() && !QStringLiteral("-_. ").contains(caractere))
            caractere = QLatin1Char{'-'};
    return nom.isEmpty() ? QStringLiteral("document") : nom;
}

/// Into a folder where no file is ever written over: a name that stands gets a number.
Result<QString> deposerPdf(const Session &session, const DocumentPdf &document, const QString &dossier,
                           const QString &nom)
{
    constexpr int essais = 10'000;
    const QFileInfo voulu{nomDeFichier(nom)};
    Result<void> ecrit;
    for (int i = 1; i <= essais; ++i) {
        const auto suite = i == 1 ? QString{} : QStringLiteral(" (%1)").arg(i);
        const auto chemin =
            QDir{dossier}.filePath(voulu.completeBaseName() + suite + QLatin1Char{'.'} + voulu.suffix());
        ecrit = ecrirePdf(document, {chemin, Existing::Kept, QString::fromStdString(session.chemin())});
        if (ecrit)
            return chemin;
        if (ecrit.error().code != CodeErreur::FichierExiste)
            break;
    }
    return tl::unexpected{ecrit.error()};
}

Result<void> ouvrirAvecLeSysteme(const QString &chemin)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(chemin)))
        return echec(CodeErreur::LectureImpossible, {chemin.toStdString(), std::string{}});
    return {};
}

/// Hands a document to the program that the system has for its kind.
Result<void> present(const PrivateFolder *dossier, const QString &nom, const QByteArray &octets)
{
    if (dossier == nullptr)
        return echec(CodeErreur::EcritureImpossible, {QDir::tempPath().toStdString(), std::string{}});
    const auto chemin = dossier->filePath(nomDeFichier(nom));
    if (auto ecrit = writeOutput({chemin, Existing::Replaced, {}}, octets); !ecrit)
        return ecrit;
    return ouvrirAvecLeSysteme(chemin);
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

ui::Bureau bureauDe(Session &session, const PrivateFolder *dossier)
{
    ui::Bureau bureau;
    bureau.rendreDevis = [&session](const DossierDevis &d) {
        return impression(session).composer(d).map([](const DocumentPdf &pdf) { return pdf.octets.toStdString(); });
    };
    bureau.devis = [&session](const DossierDevis &d) { return impression(session).devis(d); };
    bureau.devisSigne = [&session](const DossierDevis &d) { return impression(session).devisSigne(d); };
    bureau.commande = [&session](const DossierCommande &c) { return impression(session).commande(c); };
    bureau.imprimable = [&session](const DossierDevis &d) -> Result<DevisImprimable> {
        return impression(session).imprimable(d);
    };
    bureau.imprimableSigne = [&session](const DossierDevis &d) { return impression(session).imprimableSigne(d); };
    bureau.pagesCommande = [](const DossierCommande &c) -> Result<PagesPeintes> {
        return Impression::pagesCommande(c);
    };
    bureau.imprimer = ui::PagesPrinter::preview;
    bureau.ecrirePdf = [&session](const DocumentPdf &document, const QString &chemin) {
        return ecrirePdf(document, destinationDe(session, chemin));
    };
    bureau.deposerPdf = [&session](const DocumentPdf &document, const QString &lieu, const QString &nom) {
        return deposerPdf(session, document, lieu, nom);
    };
    bureau.contenuEnJson = DevisJson::ecrire;
    bureau.contenuDeJson = [](const QJsonObject &json) { return DevisJson::lireEnCours(QJsonDocument{json}.toJson()); };
    bureau.ecrireCsv = [&session](const QString &chemin, const QStringList &titres, int lignes,
                                  const std::function<QStringList(int)> &ligne) {
        return ecrireCsv(destinationDe(session, chemin), titres, lignes, ligne);
    };
    bureau.lireBpu = lireBordereau;
    bureau.preparerCourriel = [dossier](const QString &destinataire, const QString &objet, const QString &texte,
                                        const DocumentPdf &document, const QString &nom) {
        const auto octets = courriel({destinataire, objet, texte, nom, document.octets});
        return present(dossier, nom + QStringLiteral(".eml"), octets);
    };
    bureau.montrerPdf = [dossier](const DocumentPdf &document, const QString &nom) {
        return present(dossier, nom, document.octets);
    };
    return bureau;
}

} // namespace trame

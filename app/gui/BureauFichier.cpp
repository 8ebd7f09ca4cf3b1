// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/BureauFichier.h"

#include "app/impression/Impression.h"
#include "core/documents/PdfExporter.h"
#include "core/exchange/Courriel.h"
#include "core/exchange/csv/BpuCsv.h"
#include "core/exchange/csv/CsvWriter.h"
#include "core/exchange/json/DevisJson.h"
#include "ui/espace/PagesPrinter.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUrl>
#include <QUuid>

namespace trame {

namespace {

Impression impression(Session &session)
{
    return {session.base(), session.clock().maintenant()};
}

tl::unexpected<Erreur> nonEcrit(const QString &chemin)
{
    return echec(CodeErreur::EcritureImpossible, {chemin.toStdString(), std::string{}});
}

Result<void> ecrireOctets(const QString &chemin, const QByteArray &octets)
{
    QSaveFile fichier{chemin};
    if (!fichier.open(QIODevice::WriteOnly) || fichier.write(octets) != octets.size() || !fichier.commit())
        return nonEcrit(chemin);
    return {};
}

Result<void> ecrireCsv(const QString &chemin, const QStringList &titres, int lignes,
                       const std::function<QStringList(int)> &ligne)
{
    QSaveFile fichier{chemin};
    if (!fichier.open(QIODevice::WriteOnly))
        return nonEcrit(chemin);
    // One writer for each row: the list may be longer than the memory.
    const auto ecrire = [&fichier](const QStringList &cellules, bool premiere) {
        CsvWriter csv;
        for (const auto &cellule : cellules)
            csv.texte(cellule);
        csv.finLigne();
        const auto marque = CsvWriter{}.octets().size();
        const auto octets = premiere ? csv.octets() : csv.octets().mid(marque);
        return fichier.write(octets) == octets.size();
    };
    bool ecrites = ecrire(titres, true);
    for (int i = 0; ecrites && i < lignes; ++i)
        ecrites = ecrire(ligne(i), false);
    if (!ecrites || !fichier.commit())
        return nonEcrit(chemin);
    return {};
}

/// A name that any file system takes.
QString nomDeFichier(QString nom)
{
    for (auto &caractere : nom)
        if (!caractere.isLetterOrNumber() && !QStringLiteral("-_. ").contains(caractere))
            caractere = QLatin1Char{'-'};
    return nom.isEmpty() ? QStringLiteral("document") : nom;
}

/// Written beside under a name of its own, then renamed: a rename takes no name that stands, even one that came
/// between the look and the act.
Result<QString> deposerPdf(const DocumentPdf &document, const QString &dossier, const QString &nom)
{
    constexpr int essais = 10'000;
    const QFileInfo voulu{nomDeFichier(nom)};
    const QDir ici{dossier};
    const auto attente = ici.filePath(QStringLiteral(".%1.en-cours").arg(QUuid::createUuid().toString(QUuid::Id128)));
    if (auto ecrit = ecrirePdf(document, attente); !ecrit)
        return tl::unexpected{ecrit.error()};
    for (int i = 1; i <= essais; ++i) {
        const auto suite = i == 1 ? QString{} : QStringLiteral(" (%1)").arg(i);
        const auto chemin = ici.filePath(voulu.completeBaseName() + suite + QLatin1Char{'.'} + voulu.suffix());
        const QFileInfo la{chemin};
        if (la.exists() || la.isSymLink())
            continue;
        if (QFile::rename(attente, chemin))
            return chemin;
        if (!QFileInfo::exists(chemin))
            break;
    }
    QFile::remove(attente);
    return nonEcrit(ici.filePath(voulu.fileName()));
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
    QFile fichier{chemin};
    if (!fichier.open(QIODevice::ReadOnly))
        return tl::unexpected{
            std::vector{Erreur{CodeErreur::LectureImpossible, {chemin.toStdString(), std::string{}}, {}}}};
    auto lignes = BpuCsv::lire(fichier.readAll());
    if (lignes)
        return *std::move(lignes);
    std::vector<Erreur> erreurs;
    for (const auto &faute : lignes.error())
        erreurs.push_back(faute.erreur());
    return tl::unexpected{std::move(erreurs)};
}

ui::Bureau bureauDe(Session &session, const QTemporaryDir &dossier)
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
    bureau.ecrirePdf = ecrirePdf;
    bureau.deposerPdf = deposerPdf;
    bureau.ecrireCsv = ecrireCsv;
    bureau.lireBpu = lireBordereau;
    bureau.contenuEnJson = DevisJson::ecrire;
    bureau.contenuDeJson = [](const QJsonObject &json) { return DevisJson::lireEnCours(QJsonDocument{json}.toJson()); };
    bureau.preparerCourriel = [&dossier](const QString &destinataire, const QString &objet, const QString &texte,
                                         const DocumentPdf &document, const QString &nom) -> Result<void> {
        const auto chemin = dossier.filePath(nomDeFichier(nom) + QStringLiteral(".eml"));
        if (auto ecrit = ecrireOctets(chemin, courriel({destinataire, objet, texte, nom, document.octets})); !ecrit)
            return ecrit;
        return ouvrirAvecLeSysteme(chemin);
    };
    bureau.montrerPdf = [&dossier](const DocumentPdf &document, const QString &nom) -> Result<void> {
        const auto chemin = dossier.filePath(nomDeFichier(nom));
        if (auto ecrit = ecrirePdf(document, chemin); !ecrit)
            return ecrit;
        return ouvrirAvecLeSysteme(chemin);
    };
    return bureau;
}

} // namespace trame

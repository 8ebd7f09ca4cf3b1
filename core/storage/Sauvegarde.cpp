// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sauvegarde.h"

#include "core/storage/Bail.h"
#include "core/storage/Cliche.h"
#include "core/storage/EtatFige.h"
#include "core/storage/LecturesEntieres.h"
#include "core/storage/Query.h"
#include "core/storage/Sceau.h"
#include "core/storage/StorageError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace trame {

namespace {

constexpr int rangMaximum = 99;

/// What two files must have in common to be the same.
std::string resume(Database &base)
{
    const EtatFige etat{base};
    std::string texte = base.texte("SELECT (SELECT count(*) FROM journal) || '/' || "
                                   "coalesce((SELECT hex(empreinte) FROM journal ORDER BY seq DESC LIMIT 1), '')");
    texte += "/" + std::to_string(base.entier("PRAGMA application_id"));
    texte += "/" + std::to_string(base.entier("PRAGMA user_version"));
    for (const auto *table : {"beneficiaire", "ligne_bpu", "demande", "version_devis", "devis_ligne", "bon_de_commande",
                              "commande_ligne", "piece"})
        texte += "/" + std::to_string(base.entier(std::string{"SELECT count(*) FROM "} + table));
    return texte;
}

/// Whether the last entry of the copy is one of the original: all that can be asked when somebody wrote meanwhile.
bool suiteDe(Database &base, Database &copie)
{
    Query tete{copie, "SELECT seq, empreinte FROM journal ORDER BY seq DESC LIMIT 1"};
    if (!tete.next())
        return true;
    Query q{base, "SELECT 1 FROM journal WHERE seq = ? AND empreinte = ?"};
    return q.lier(tete.entier(0)).lierOctets(octetsDe(tete.vue(1))).next();
}

bool saine(Database &copie)
{
    const LecturesEntieres lectures{copie.chemin()};
    const bool entiere = copie.texte("PRAGMA integrity_check(1)") == "ok";
    lectures.exiger();
    return entiere && copie.entier("PRAGMA application_id") == Database::identifiantApplication;
}

/// Whether a file that is there is a good copy of this one.
bool estCopie(const std::string &avant, const QString &chemin)
{
    try {
        Database copie{chemin.toStdString(), Database::Mode::Lecture};
        return saine(copie) && resume(copie) == avant;
    } catch (const StorageError &) {
        return false;
    }
}

Erreur erreurDe(const std::string &destination, const StorageError &e)
{
    const auto code = e.erreur().code;
    if (code == CodeErreur::FichierOccupe || code == CodeErreur::NomTropLong || code == CodeErreur::MemoireEpuisee
        || code == CodeErreur::Interrompu)
        return e.erreur();
    if (code == CodeErreur::DisquePlein)
        return {code, {destination}, {}};
    const QFileInfo dossier{QFileInfo{QString::fromStdString(destination)}.absolutePath()};
    if (!dossier.isWritable())
        return {CodeErreur::AccesRefuse, {destination}, {}};
    return {CodeErreur::EcritureImpossible, {destination, std::string{e.what()}}, {}};
}

/// «accord» of «accord.trame».
QString nomSeul(const QString &chemin)
{
    const auto nom = QFileInfo{chemin}.fileName();
    return nom.endsWith(QStringLiteral(".trame")) ? nom.chopped(6) : nom;
}

QDir dossierTournantes(const QString &chemin)
{
    return QDir{QFileInfo{chemin}.absolutePath() + QStringLiteral("/Sauvegardes")};
}

/// «racine).trame», «racine, 02).trame»…: in the order of their ranks when sorted.
QString nomDeRang(const QString &racine, int rang)
{
    const auto suite = rang == 1 ? QString{} : QStringLiteral(", %1").arg(rang, 2, 10, QLatin1Char{'0'});
    return racine + suite + QStringLiteral(").trame");
}

/// Removes the rotating copies that the rule doesn't keep; the new one stays, even if the clock went back.
void faireTourner(const std::string &chemin, const QString &nouvelle)
{
    QSet<QString> jours;
    int rang = 0;
    for (const auto &copie : Sauvegarde::tournantes(chemin)) {
        const auto nom = QString::fromStdString(copie);
        const auto jour = nom.mid(nom.lastIndexOf(QLatin1Char{'('}) + 1, 10);
        const bool premiere = !jours.contains(jour);
        jours.insert(jour);
        // The day of the latest copy is the first of the set.
        const bool jourGarde = premiere && jours.size() <= Sauvegarde::joursGardes + 1;
        if (++rang > Sauvegarde::dernieresGardees && !jourGarde && nom != nouvelle)
            QFile::remove(nom);
    }
}

} // namespace

Result<void> Sauvegarde::copier(Database &base, const std::string &destination, Existing existant,
                                const std::string &origine)
{
    const auto sortie = OutputFile::begin({QString::fromStdString(destination), existant,
                                           QString::fromStdString(origine.empty() ? base.chemin() : origine)});
    if (!sortie)
        return tl::unexpected{sortie.error()};
    const auto provisoire = (*sortie)->path().toStdString();
    try {
        // Every page was copied, and the file is asked for no more than the head of the journal: counting its rows
        // would keep whoever saves waiting.
        copierPages(base, provisoire);
        bool bonne = false;
        {
            Database copie{provisoire, Database::Mode::Ecriture};
            Bail::liberer(copie);
            copie.auNomDe(base);
            bonne = saine(copie) && suiteDe(base, copie);
        }
        return bonne ? (*sortie)->commit() : echec(CodeErreur::EcritureImpossible, {destination, std::string{}});
    } catch (const StorageError &e) {
        return tl::unexpected{erreurDe(destination, e)};
    }
}

Result<std::string> Sauvegarde::avantMigration(Database &base, std::int64_t version)
{
    const auto chemin = QString::fromStdString(base.chemin());
    const auto racine =
        QStringLiteral("%1/%2 (avant version %3").arg(QFileInfo{chemin}.absolutePath(), nomSeul(chemin)).arg(version);
    try {
        const auto avant = resume(base);
        for (int rang = 1; rang <= rangMaximum; ++rang) {
            const auto nom = nomDeRang(racine, rang);
            if (QFile::exists(nom) && !estCopie(avant, nom))
                continue;
            if (!QFile::exists(nom))
                if (auto copie = copier(base, nom.toStdString()); !copie)
                    return tl::unexpected{copie.error()};
            return nom.toStdString();
        }
        return echec(CodeErreur::FichierExiste, {nomDeRang(racine, rangMaximum).toStdString()});
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<std::string> Sauvegarde::tournante(Database &base, const std::string &instant)
{
    const auto chemin = QString::fromStdString(base.chemin());
    const auto dossier = dossierTournantes(chemin);
    if (!dossier.exists() && !QDir{}.mkpath(dossier.path()))
        return echec(CodeErreur::EcritureImpossible, {dossier.path().toStdString(), {}});
    // «2026-11-24 09h00m00», which every file system takes and which sorts as time does.
    auto quand = QString::fromStdString(instant).left(19);
    quand.replace(QLatin1Char{'T'}, QLatin1Char{' '}).replace(13, 1, QLatin1Char{'h'}).replace(16, 1, QLatin1Char{'m'});
    const auto racine = QStringLiteral("%1/%2 (%3").arg(dossier.path(), nomSeul(chemin), quand);
    // After the last of the same second, since the first ones may have gone by the rule.
    int rang = rangMaximum;
    while (rang > 0 && !QFile::exists(nomDeRang(racine, rang)))
        --rang;
    const auto nom = nomDeRang(racine, rang + 1);
    if (auto copie = copier(base, nom.toStdString()); !copie)
        return tl::unexpected{copie.error()};
    faireTourner(base.chemin(), nom);
    return nom.toStdString();
}

std::vector<std::string> Sauvegarde::tournantes(const std::string &chemin)
{
    const auto nom = QString::fromStdString(chemin);
    const auto dossier = dossierTournantes(nom);
    const QRegularExpression forme{
        QStringLiteral("^%1 \\(\\d{4}-\\d\\d-\\d\\d \\d\\dh\\d\\dm\\d\\d(, \\d+)?\\)\\.trame$")
            .arg(QRegularExpression::escape(nomSeul(nom)))};
    std::vector<std::string> copies;
    const auto noms = dossier.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const auto &copie : noms)
        if (forme.match(copie).hasMatch())
            copies.push_back(dossier.filePath(copie).toStdString());
    return copies;
}

} // namespace trame

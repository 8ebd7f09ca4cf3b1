// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Ouverture.h"

#include "core/storage/Dommage.h"
#include "core/storage/EtatFige.h"
#include "core/storage/EtatStructure.h"
#include "core/storage/JournalResiduel.h"
#include "core/storage/Migrator.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/VerrousDossier.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtEndian>

#include <algorithm>

namespace trame {

namespace {

constexpr qint64 tailleEntete = 100;
/// Above this size the quick check would be felt at each opening; «vérifier» does it on request.
constexpr qint64 tailleVerifiee = 16LL * 1024 * 1024;

/// The first bytes of a file, or why they can't be had. As under SQLite, what fails is tried again first.
tl::expected<QByteArray, CodeErreur> lireEntete(const QString &chemin)
{
    constexpr int essais = 4;
    constexpr unsigned long pause = 40; // milliseconds
    for (int essai = 1;; ++essai) {
        QFile fichier{chemin};
        if (fichier.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            auto entete = fichier.read(tailleEntete);
            if (fichier.error() == QFileDevice::NoError)
                return entete;
        } else if (!QFileInfo{chemin}.isReadable()) {
            return tl::unexpected{CodeErreur::AccesRefuse};
        }
        if (essai == essais)
            return tl::unexpected{CodeErreur::LectureDefaillante};
        QThread::msleep(pause);
    }
}

std::optional<CodeErreur> examinerEntete(const QString &chemin)
{
    const auto lu = lireEntete(chemin);
    if (!lu)
        return lu.error();
    const auto &entete = *lu;
    if (entete.size() < tailleEntete || !entete.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return CodeErreur::FichierEtranger;
    // Bytes 18 and 19: a file format newer than the one this SQLite knows.
    constexpr char formatConnu = 2;
    if (entete.at(18) > formatConnu || entete.at(19) > formatConnu)
        return CodeErreur::FichierPlusRecent;
    return std::nullopt;
}

/// Whether the file ends where a page does. SQLite takes the rest of a page that was cut off for zeros. While a commit
/// goes on, or was cut short, its journal tells what the size is.
bool finitAvecUnePage(const QFileInfo &info)
{
    constexpr int placeTaillePage = 16;
    const auto entete = lireEntete(info.filePath());
    const auto journal = QString::fromStdString(cheminReel(info.filePath().toStdString()) + "-journal");
    if (QFileInfo{journal}.size() > 0 || !entete || entete->size() < tailleEntete)
        return true;
    const auto taillePage = qFromBigEndian<quint16>(entete->constData() + placeTaillePage);
    // 1 stands for 65 536; other values than powers of two are SQLite's to refuse.
    return info.size() % (taillePage == 1 ? 65'536 : std::max<qint64>(taillePage, 1)) == 0;
}

std::optional<CodeErreur> examinerChemin(const QString &chemin)
{
    const QFileInfo info{chemin};
    if (!info.exists())
        return CodeErreur::FichierAbsent;
    if (info.isDir())
        return CodeErreur::FichierEstDossier;
    if (!info.isFile())
        return CodeErreur::FichierEtranger;
    if (info.size() == 0)
        return CodeErreur::FichierVide;
    // Read here, while no connection is open: closing any handle on the file would drop SQLite's locks.
    return examinerEntete(chemin);
}

Result<void> examinerContenu(Database &base, qint64 taille, bool *indexAbime)
{
    const auto &chemin = base.chemin();
    const EtatFige etatFige{base};
    if (base.entier("PRAGMA application_id") != Database::identifiantApplication)
        return echec(CodeErreur::FichierEtranger, {chemin});
    const auto version = base.entier("PRAGMA user_version");
    if (version > Migrator::versionConnue)
        return echec(CodeErreur::FichierPlusRecent, {chemin, version, Migrator::versionConnue});
    if (!Migrator::schemaConforme(base))
        leverDommage(chemin, "schema");
    if (taille > tailleVerifiee)
        return {};
    const auto structure = etatStructure(base, ProfondeurExamen::Rapide);
    // An index of an earlier schema isn't made anew before the file is migrated.
    const bool indexSeul = structure.genre == EtatStructure::Genre::IndexSeul && version == Migrator::versionConnue;
    if (structure.genre != EtatStructure::Genre::Saine && (!indexSeul || indexAbime == nullptr))
        leverDommage(chemin, structure.details.front());
    if (indexAbime != nullptr)
        *indexAbime = indexSeul;
    return {};
}

std::unique_ptr<Database> connecter(const std::string &chemin, Database::Mode mode)
{
    try {
        // Already the settings of a connection read the file.
        auto base = std::make_unique<Database>(chemin, mode);
        static_cast<void>(base->entier("SELECT count(*) FROM sqlite_schema"));
        return base;
    } catch (const StorageError &e) {
        if (mode == Database::Mode::Ecriture || e.erreur().code != CodeErreur::FichierLectureSeule)
            throw;
    }
    // A writer died in the middle of a commit: its journal must be rolled back, which a reader can't do.
    if (const auto verrous = exigerVerrous(chemin); !verrous)
        throw StorageError{verrous.error()};
    {
        Database reparation{chemin, Database::Mode::Ecriture};
        static_cast<void>(reparation.entier("SELECT count(*) FROM sqlite_schema"));
    }
    return std::make_unique<Database>(chemin, mode);
}

} // namespace

Result<std::unique_ptr<Database>> ouvrirFichier(const std::string &chemin, Database::Mode mode, bool *indexAbime)
{
    const QFileInfo info{QString::fromStdString(chemin)};
    if (const auto defaut = examinerChemin(info.filePath()))
        return echec(*defaut, {chemin, std::string{"entete"}});
    // Before SQLite sees it, since that would roll it into the file.
    if (const auto ecartes = ecarterJournauxEtrangers(chemin); !ecartes)
        return tl::unexpected{ecartes.error()};
    if (!finitAvecUnePage(info))
        return echec(CodeErreur::FichierEndommage, {chemin, std::string{"taille"}});
    const bool refusEcriture = mode == Database::Mode::Ecriture && !info.isWritable();
    if (refusEcriture)
        return echec(CodeErreur::FichierLectureSeule, {chemin});
    // Before anything is opened to be written: already the roll-back of a dead writer's commit is a write.
    if (mode == Database::Mode::Ecriture)
        if (auto verrous = exigerVerrous(chemin); !verrous)
            return tl::unexpected{verrous.error()};
    try {
        // An absolute path can't be taken for a URI, nor for one of SQLite's special names.
        auto base = connecter(cheminReel(chemin), mode);
        if (auto examen = examinerContenu(*base, info.size(), indexAbime); !examen)
            return tl::unexpected{examen.error()};
        return base;
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

std::string cheminReel(const std::string &chemin)
{
    const QFileInfo info{QString::fromStdString(chemin)};
    const auto reel = info.canonicalFilePath();
    return (reel.isEmpty() ? info.absoluteFilePath() : reel).toStdString();
}

} // namespace trame

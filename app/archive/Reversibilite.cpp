// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/archive/Reversibilite.h"

#include "core/exchange/archive/ArchiveReversibilite.h"
#include "core/files/FileSystem.h"
#include "core/files/PrivateFolder.h"
#include "core/storage/StorageError.h"
#include "core/storage/extraction/Extraction.h"
#include "core/storage/extraction/Restitution.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace trame {

namespace {

/// What an archive may grow to when it is unpacked: no more than data of this kind ever does.
LimitesArchive limitesDe(const std::string &archive)
{
    constexpr std::int64_t giga = std::int64_t{1} << 30;
    constexpr std::int64_t gonflement = 200;
    constexpr std::int64_t entreesMaximum = 4'000'000;
    const auto taille = QFileInfo{QString::fromStdString(archive)}.size();
    LimitesArchive limites;
    limites.fichier = 64 * giga;
    limites.entrees = entreesMaximum;
    limites.total = std::clamp<std::int64_t>(taille * gonflement, giga, 64 * giga);
    limites.entree = limites.total;
    return limites;
}

Erreur invalide(const std::string &archive, const Erreur &erreur)
{
    Erreur avecChemin{erreur.code, {archive}, {}};
    avecChemin.parametres.insert(avecChemin.parametres.end(), erreur.parametres.begin(), erreur.parametres.end());
    return avecChemin;
}

} // namespace

Result<void> Reversibilite::exporter(Database &base, const std::string &archive, Existing existant)
{
    // Refused before anything is read, too.
    const Destination destination{QString::fromStdString(archive), existant, QString::fromStdString(base.chemin())};
    if (const auto sortie = OutputFile::begin(destination); !sortie)
        return tl::unexpected{sortie.error()};
    const auto dossier = PrivateFolder::create(QDir::tempPath(), QStringLiteral("Trame-"));
    if (!dossier)
        return tl::unexpected{dossier.error()};
    for (const auto *nom : {"donnees", "pieces"})
        QDir{(*dossier)->path()}.mkdir(QLatin1String{nom});
    std::vector<EntreeArchive> entrees;
    try {
        const auto instant = Extraction::ecrire(base, [&](const std::string &nom) -> std::unique_ptr<QIODevice> {
            auto fichier = std::make_unique<QFile>((*dossier)->filePath(QString::fromStdString(nom)));
            entrees.push_back({nom, EntreeArchive::Fichier{fichier->fileName().toStdString()}});
            return fichier->open(QIODevice::WriteOnly | QIODevice::NewOnly) ? std::move(fichier) : nullptr;
        });
        return ArchiveReversibilite::ecrire(destination, std::move(entrees), instant);
    } catch (const StorageError &e) {
        return tl::unexpected{e.erreur()};
    }
}

Result<void> Reversibilite::importer(const std::string &archive, const std::string &fichier, Existing existant)
{
    const Destination destination{QString::fromStdString(fichier), existant, QString::fromStdString(archive)};
    if (const auto source = fileIdentity(QString::fromStdString(archive));
        !source.isEmpty() && source == fileIdentity(destination.path))
        return echec(CodeErreur::SortieProtegee, {fichier, std::string{}});
    auto issue = Restitution::creer(destination, [&](const Restitution::Reception &reception) {
        return ArchiveReversibilite::parcourir(
            archive,
            [&](const std::string &nom, const QByteArray &morceau) {
                return reception(nom, {morceau.constData(), static_cast<std::size_t>(morceau.size())});
            },
            limitesDe(archive));
    });
    // What its content is at fault with comes without the path of the archive.
    if (!issue && issue.error().code == CodeErreur::ArchiveInvalide && issue.error().parametres.size() == 2)
        return tl::unexpected{invalide(archive, issue.error())};
    if (!issue && issue.error().code == CodeErreur::FichierPlusRecent && !issue.error().parametres.empty())
        issue.error().parametres.front() = archive;
    return issue;
}

} // namespace trame

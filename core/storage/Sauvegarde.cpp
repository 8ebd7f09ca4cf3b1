// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sauvegarde.h"

#include "core/storage/Query.h"
#include "core/storage/StorageError.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace trame {

namespace {

/// What two files must have in common to be the same.
std::string resume(Database &base)
{
    std::string texte = base.texte("SELECT (SELECT count(*) FROM journal) || '/' || "
                                   "coalesce((SELECT hex(empreinte) FROM journal ORDER BY seq DESC LIMIT 1), '')");
    texte += "/" + std::to_string(base.entier("PRAGMA application_id"));
    texte += "/" + std::to_string(base.entier("PRAGMA user_version"));
    for (const auto *table : {"beneficiaire", "ligne_bpu", "demande", "version_devis", "devis_ligne", "bon_de_commande",
                              "commande_ligne", "piece"})
        texte += "/" + std::to_string(base.entier(std::string{"SELECT count(*) FROM "} + table));
    return texte;
}

bool vider(const std::string &chemin)
{
    const int descripteur = open(chemin.c_str(), O_RDONLY | O_CLOEXEC);
    if (descripteur < 0)
        return false;
    const bool fait = fsync(descripteur) == 0;
    close(descripteur);
    return fait;
}

} // namespace

Result<void> Sauvegarde::copier(Database &base, const std::string &destination)
{
    const QFileInfo info{QString::fromStdString(destination)};
    if (info.exists())
        return echec(CodeErreur::FichierExiste, {destination});
    const auto provisoire = info.absoluteFilePath() + QStringLiteral(".en-cours");
    QFile::remove(provisoire);
    try {
        {
            Query q{base, "VACUUM INTO ?"};
            q.lier(provisoire.toStdString()).executer();
        }
        bool fidele = false;
        {
            Database copie{provisoire.toStdString(), Database::Mode::Lecture};
            fidele = copie.texte("PRAGMA integrity_check(1)") == "ok" && resume(copie) == resume(base);
        }
        if (!fidele || !vider(provisoire.toStdString()) || !QFile::rename(provisoire, info.absoluteFilePath())) {
            QFile::remove(provisoire);
            return echec(CodeErreur::EcritureImpossible, {destination});
        }
        return {};
    } catch (const StorageError &e) {
        QFile::remove(provisoire);
        const bool plein = e.erreur().code == CodeErreur::DisquePlein;
        return echec(plein ? CodeErreur::DisquePlein : CodeErreur::EcritureImpossible, {destination, e.what()});
    }
}

} // namespace trame

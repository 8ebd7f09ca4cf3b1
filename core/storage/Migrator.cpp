// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Migrator.h"

#include "core/storage/Dommage.h"
#include "core/storage/EcritureOuverte.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/Tete.h"

#include <QFile>

#include <array>

// The migrations are compiled into this static library; a resource in one is registered by hand.
static void enregistrerMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace trame {

namespace {

constexpr std::array fichiers{":/migrations/0001_fondation.sql", ":/migrations/0002_recherche_et_evenements.sql",
                              ":/migrations/0003_tete_et_sel.sql"};
static_assert(fichiers.size() == static_cast<std::size_t>(Migrator::versionConnue));

std::string lire(const char *chemin)
{
    enregistrerMigrations();
    QFile fichier{QLatin1String{chemin}};
    if (!fichier.open(QIODevice::ReadOnly))
        throw StorageError{CodeErreur::StockageDefaillant, chemin, "resource"};
    return fichier.readAll().toStdString();
}

std::string empreinteSchema(Database &base)
{
    std::string schema;
    Query requete{base, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"};
    while (requete.next())
        for (int colonne = 0; colonne < requete.colonnes(); ++colonne)
            schema.append(requete.vue(colonne)).append("\x1f");
    return schema;
}

} // namespace

void Migrator::migrerDansTransaction(Database &base, std::int64_t jusqua)
{
    for (auto faite = version(base); faite < jusqua; ++faite) {
        base.executer(lire(fichiers.at(static_cast<std::size_t>(faite))));
        base.executer("PRAGMA user_version=" + std::to_string(faite + 1));
        if (faite + 1 == Tete::premierSchema)
            Tete::etablir(base);
    }
    base.executer("PRAGMA application_id=" + std::to_string(Database::identifiantApplication));
    Query cles{base, "PRAGMA foreign_key_check"};
    if (cles.next())
        leverDommage(base.nom(), cles.texte(0));
}

void Migrator::migrer(Database &base, std::int64_t jusqua)
{
    if (version(base) >= jusqua)
        return;
    EcritureOuverte ecriture{base};
    migrerDansTransaction(base, jusqua);
    ecriture.valider();
}

bool Migrator::schemaConforme(Database &base)
{
    const auto faite = version(base);
    if (faite < 1 || faite > versionConnue)
        return false;
    const auto modele = Database::enMemoire();
    migrer(*modele, faite);
    return empreinteSchema(base) == empreinteSchema(*modele);
}

} // namespace trame

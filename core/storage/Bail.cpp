// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Bail.h"

#include "core/storage/Dommage.h"
#include "core/storage/EcritureOuverte.h"
#include "core/storage/Ouverture.h"
#include "core/storage/Query.h"
#include "core/storage/StorageError.h"
#include "core/storage/VerrouFichier.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace trame {

namespace {

std::string cheminVerrou(const std::string &chemin)
{
    return chemin + ".lock";
}

std::string ecrire(const Detenteur &d)
{
    const QJsonObject objet{{QStringLiteral("utilisateur"), QString::fromStdString(d.utilisateur)},
                            {QStringLiteral("poste"), QString::fromStdString(d.poste)},
                            {QStringLiteral("processus"), qint64{d.processus}},
                            {QStringLiteral("depuis"), QString::fromStdString(d.depuis)}};
    return QJsonDocument{objet}.toJson(QJsonDocument::Compact).toStdString();
}

Detenteur lire(const std::string &contenu)
{
    const auto objet = QJsonDocument::fromJson(QByteArray::fromStdString(contenu)).object();
    const auto texte = [&](QLatin1String cle) { return objet.value(cle).toString().toStdString(); };
    return {texte(QLatin1String{"utilisateur"}), texte(QLatin1String{"poste"}),
            objet.value(QLatin1String{"processus"}).toInteger(), texte(QLatin1String{"depuis"})};
}

} // namespace

std::optional<Detenteur> detenteurInscrit(Database &base)
{
    Query q{base, "SELECT utilisateur, poste, processus, depuis FROM bail WHERE id = 1 AND jeton IS NOT NULL"};
    if (!q.next())
        return std::nullopt;
    return Detenteur{q.texte(0), q.texte(1), q.entier(2), q.texte(3)};
}

std::optional<Detenteur> detenteurLaisse(const std::string &chemin)
{
    constexpr qint64 plusLong = 4'096;
    QFile verrou{QString::fromStdString(cheminVerrou(chemin))};
    if (!QFileInfo{verrou}.isFile() || !verrou.open(QIODevice::ReadOnly))
        return std::nullopt;
    // Its mark stands on the next line.
    return lire(verrou.readLine(plusLong).toStdString());
}

Result<std::unique_ptr<LockFile>> verrouillerFichier(const std::string &chemin, const Detenteur &moi)
{
    auto verrou = LockFile::prendre(cheminVerrou(cheminReel(chemin)), ecrire(moi));
    if (verrou || verrou.error().code != CodeErreur::FichierVerrouille)
        return verrou;
    const auto tenant = lire(std::get<std::string>(verrou.error().parametres.at(0)));
    // Its content isn't written yet, or can't be read: who holds it can't be named.
    if (tenant.utilisateur.empty())
        return echec(CodeErreur::FichierOccupe, {chemin});
    return echec(CodeErreur::FichierVerrouille, {tenant.utilisateur, tenant.poste, tenant.depuis});
}

Result<std::unique_ptr<Bail>> Bail::prendre(Database &base, const Detenteur &moi, Reprise reprise)
{
    auto verrou = verrouillerFichier(base.chemin(), moi);
    if (!verrou)
        return tl::unexpected{verrou.error()};
    std::unique_ptr<Bail> bail{new Bail{base, *std::move(verrou)}};
    EcritureOuverte ecriture{base};
    bail->m_repris = detenteurInscrit(base);
    const auto &mort = bail->m_repris;
    if (mort && mort->poste != moi.poste && reprise == Reprise::NonConfirmee)
        return echec(CodeErreur::BailAReprendre, {mort->utilisateur, mort->poste, mort->depuis});
    // Somebody may have emptied the table: without its row nothing could ever be written again.
    base.executer("INSERT INTO bail(id) SELECT 1 WHERE NOT EXISTS(SELECT 1 FROM bail)");
    auto jeton = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    Query q{base, "UPDATE bail SET jeton = ?, utilisateur = ?, poste = ?, processus = ?, depuis = ?, battement = ?5 "
                  "WHERE id = 1"};
    q.lier(jeton).lier(moi.utilisateur).lier(moi.poste).lier(moi.processus).lier(moi.depuis).executer();
    ecriture.valider();
    bail->m_jeton = std::move(jeton);
    return bail;
}

Bail::~Bail()
{
    // A file that was seen damaged is left as it is.
    if (m_jeton.empty() || Dommage::constate(m_base.chemin()))
        return;
    try {
        Query q{m_base,
                "UPDATE bail SET jeton = NULL, utilisateur = NULL, poste = NULL, processus = NULL, depuis = NULL, "
                "battement = NULL WHERE id = 1 AND jeton = ?"};
        q.lier(m_jeton).executer();
    } catch (const StorageError &) { // NOLINT(bugprone-empty-catch): the next opener takes the row over
    }
}

void Bail::liberer(Database &copie)
{
    copie.executer("UPDATE bail SET jeton = NULL, utilisateur = NULL, poste = NULL, processus = NULL, depuis = NULL, "
                   "battement = NULL");
}

std::optional<Detenteur> Bail::detenteur(const std::string &chemin)
{
    const auto contenu = LockFile::contenuSiTenu(cheminVerrou(cheminReel(chemin)));
    return contenu ? std::optional{lire(*contenu)} : std::nullopt;
}

} // namespace trame

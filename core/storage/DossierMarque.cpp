// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/DossierMarque.h"

#include "core/storage/Systeme.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>

namespace trame {

namespace {

QString nomMarque()
{
    return QStringLiteral("marque-trame");
}

QString debut(const QString &genre)
{
    return QStringLiteral("trame-%1-").arg(genre);
}

/// The mark of a process of this machine; the host's name where the system has no identity.
QByteArray marque(qint64 processus)
{
    auto machine = QSysInfo::machineUniqueId();
    if (machine.isEmpty())
        machine = QSysInfo::machineHostName().toUtf8();
    return "trame " + machine + ' ' + QByteArray::number(processus) + '\n';
}

bool porteMarque(const QString &dossier, qint64 processus)
{
    const QFileInfo info{dossier + QLatin1Char{'/'} + nomMarque()};
    QFile fichier{info.filePath()};
    const auto attendue = marque(processus);
    return !info.isSymLink() && info.isFile() && fichier.open(QIODevice::ReadOnly)
           && fichier.read(attendue.size() + 1) == attendue;
}

} // namespace

QString DossierMarque::modele(const QString &genre)
{
    return QDir::tempPath() + QLatin1Char{'/'} + debut(genre) + QString::number(QCoreApplication::applicationPid())
           + QStringLiteral("-XXXXXX");
}

void DossierMarque::marquer(const QTemporaryDir &dossier)
{
    QFile fichier{dossier.filePath(nomMarque())};
    if (dossier.isValid() && fichier.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fichier.write(marque(QCoreApplication::applicationPid()));
}

void DossierMarque::balayer(const QString &genre)
{
    const QDir racine{QDir::tempPath()};
    const auto noms =
        racine.entryList({debut(genre) + QLatin1Char{'*'}}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (const auto &nom : noms) {
        const auto processus = nom.mid(debut(genre).size()).section(QLatin1Char{'-'}, 0, 0).toLongLong();
        const auto chemin = racine.filePath(nom);
        if (processus > 0 && !processusVivant(processus) && porteMarque(chemin, processus))
            effacerDossierPropre(chemin.toStdString());
    }
}

} // namespace trame

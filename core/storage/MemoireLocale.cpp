// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/MemoireLocale.h"

#include "core/storage/Sceau.h"
#include "core/storage/Sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <filesystem>

namespace trame {

namespace {

/// Above this the file isn't one of ours.
constexpr qint64 tailleMaximum = 64LL * 1024;

QByteArray cle(const std::string &fait)
{
    return QByteArray::fromStdString(hexadecimal(sha256(fait)));
}

} // namespace

MemoireLocale::MemoireLocale(const QString &sujet)
    : m_chemin{QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/Trame/")
               + sujet}
{
}

QByteArrayList MemoireLocale::lire() const
{
    QFile fichier{m_chemin};
    if (!QFileInfo{m_chemin}.isFile() || !fichier.open(QIODevice::ReadOnly))
        return {};
    return fichier.read(tailleMaximum).split('\n');
}

void MemoireLocale::ecrire(const QByteArrayList &faits) const
{
    // A disk that takes nothing costs the answer, not the work.
    QDir{}.mkpath(QFileInfo{m_chemin}.absolutePath());
    // Put in place by a rename, but not waited for on the disk, as QSaveFile would: that takes longer than all the
    // rest.
    QFile fichier{m_chemin + QLatin1Char{'.'} + QString::number(QCoreApplication::applicationPid())};
    if (!fichier.open(QIODevice::WriteOnly))
        return;
    fichier.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto octets = faits.mid(qMax(qsizetype{0}, faits.size() - maximum)).join('\n');
    const bool ecrit = fichier.write(octets) == octets.size() && fichier.flush();
    fichier.close();
    std::error_code erreur;
    if (ecrit)
        std::filesystem::rename(fichier.filesystemFileName(), QFile{m_chemin}.filesystemFileName(), erreur);
    if (!ecrit || erreur)
        fichier.remove();
}

bool MemoireLocale::sait(const std::string &fait) const
{
    return lire().contains(cle(fait));
}

void MemoireLocale::retenir(const std::string &fait) const
{
    auto faits = lire();
    faits.removeAll(QByteArray{});
    faits.removeAll(cle(fait));
    faits.append(cle(fait));
    ecrire(faits);
}

void MemoireLocale::oublier(const std::string &fait) const
{
    auto faits = lire();
    if (faits.removeAll(cle(fait)) > 0)
        ecrire(faits);
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QFile>

#include <catch2/catch.hpp>

#include <string>

namespace trame::test {

/// All the bytes of a file.
inline QByteArray lireOctets(const std::string &chemin)
{
    QFile fichier{QString::fromStdString(chemin)};
    REQUIRE(fichier.open(QIODevice::ReadOnly));
    return fichier.readAll();
}

/// Makes a file of these bytes, over what was there.
inline void ecrireOctets(const std::string &chemin, const QByteArray &octets)
{
    QFile fichier{QString::fromStdString(chemin)};
    REQUIRE(fichier.open(QIODevice::WriteOnly));
    REQUIRE(fichier.write(octets) == octets.size());
}

/// What a folder holds, in order of name.
inline QStringList contenuDe(const std::string &dossier)
{
    return QDir{QString::fromStdString(dossier)}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace trame::test

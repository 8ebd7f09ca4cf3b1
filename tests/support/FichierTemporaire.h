// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <string>

namespace trame::test {

/// A folder of its own for each test, removed at the end; its name has accents and a space on purpose.
class FichierTemporaire
{
public:
    [[nodiscard]] std::string chemin(const std::string &nom = "accord été.trame") const
    {
        return (m_dossier.path() + QLatin1Char{'/'}).toStdString() + nom;
    }
    [[nodiscard]] std::string dossier() const { return m_dossier.path().toStdString(); }

private:
    QTemporaryDir m_dossier{QDir::tempPath() + QStringLiteral("/trame essai é XXXXXX")};
};

} // namespace trame::test

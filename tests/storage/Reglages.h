// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

#include <string>

namespace trame::test {

/// A folder of settings that nothing was remembered in yet, for as long as the object lives.
class Reglages
{
public:
    Reglages()
        : m_avant{qgetenv("XDG_CONFIG_HOME")}
    {
        qputenv("XDG_CONFIG_HOME", m_dossier.path().toUtf8());
    }
    ~Reglages() { qputenv("XDG_CONFIG_HOME", m_avant); }
    Reglages(const Reglages &) = delete;
    Reglages &operator=(const Reglages &) = delete;

    [[nodiscard]] std::string dossier() const { return m_dossier.path().toStdString(); }

private:
    QTemporaryDir m_dossier;
    QByteArray m_avant;
};

} // namespace trame::test

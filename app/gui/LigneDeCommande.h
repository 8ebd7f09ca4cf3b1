// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace trame {

/// The words that the window was started with.
class LigneDeCommande
{
    Q_DECLARE_TR_FUNCTIONS(LigneDeCommande)

public:
    explicit LigneDeCommande(const QStringList &mots);

    [[nodiscard]] bool veutVersion() const { return m_version; }
    [[nodiscard]] bool veutAide() const { return m_aide; }
    /// What can't be understood, in words; empty when all can.
    [[nodiscard]] const QString &faute() const { return m_faute; }
    /// A whole path, whatever folder another program runs in; empty for none.
    [[nodiscard]] const QString &fichier() const { return m_fichier; }
    [[nodiscard]] std::optional<Date> jour() const { return m_jour; }
    /// Whether the program stays apart from the one that may be running: another day isn't shared.
    [[nodiscard]] bool seule() const { return m_seule || m_jour.has_value(); }
    /// How the program is started.
    [[nodiscard]] static QString aide();

private:
    bool m_version = false;
    bool m_aide = false;
    bool m_seule = false;
    QString m_faute;
    QString m_fichier;
    std::optional<Date> m_jour;
};

} // namespace trame

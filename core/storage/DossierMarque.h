// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QTemporaryDir;

namespace trame {

/// Temporary folders that outlive a killed program. Each carries a mark of whose it is; the next program removes those
/// whose mark says that their process, of this machine, is no more.
class DossierMarque
{
public:
    /// What to make a QTemporaryDir from: «…/trame-instantane-4711-XXXXXX».
    [[nodiscard]] static QString modele(const QString &genre);
    /// Puts the mark in. A folder without one is never swept.
    static void marquer(const QTemporaryDir &dossier);
    /// Removes what dead processes left. A link, a folder of somebody else's, one without a mark or with another
    /// machine's (a temporary folder on a share) isn't touched.
    static void balayer(const QString &genre);
};

} // namespace trame

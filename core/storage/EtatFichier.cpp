// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/EtatFichier.h"

#include <sqlite3.h>

namespace trame {

EtatFichier lireEtat(Database &base)
{
    return {base.entier("PRAGMA user_version"), base.entier("SELECT count(*) FROM demande"),
            base.entier("SELECT count(*) FROM devis"), base.entier("SELECT count(*) FROM bon_de_commande"),
            base.entier("SELECT count(*) FROM journal")};
}

std::string versionMoteur()
{
    return sqlite3_libversion();
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Compteur.h"

#include "core/storage/Ligne.h"
#include "core/storage/Query.h"

namespace trame {

std::int64_t numeroSuivant(Transaction &transaction, const std::string &prefixe)
{
    return numerosSuivants(transaction, prefixe, 1);
}

std::int64_t numerosSuivants(Transaction &transaction, const std::string &prefixe, std::int64_t combien)
{
    std::int64_t id = 0;
    std::int64_t dernier = 0;
    std::int64_t version = 0;
    {
        Query q{transaction.base(), "SELECT id, dernier, version FROM compteur WHERE prefixe = ?"};
        if (q.lier(prefixe).next()) {
            id = q.entier(0);
            dernier = q.entier(1);
            version = q.entier(2);
        }
    }
    Ligne ligne{"compteur"};
    ligne.texte("prefixe", prefixe).entier("dernier", dernier + combien);
    if (id == 0)
        ligne.insererVersionnee(transaction);
    else
        ligne.modifier(transaction, id, version);
    return dernier + 1;
}

} // namespace trame

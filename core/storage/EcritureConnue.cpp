// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/EcritureConnue.h"

#include "core/domain/base/IdentifiantNet.h"

namespace trame {

std::string ecritureConnue(Database &base, std::string_view table, std::string_view colonne, const std::string &texte,
                           std::string_view filtre)
{
    const std::string nom{colonne};
    const auto tous = "SELECT " + nom + " FROM " + std::string{table} + " WHERE " + std::string{filtre};
    const auto existe = [&](const std::string &ecriture) {
        Query q{base, tous + " AND " + nom + " = ?"};
        return q.lier(ecriture).next();
    };
    auto net = identifiantNet(texte);
    if (existe(texte))
        return texte;
    if (net.empty() || existe(net))
        return net;
    Query q{base, tous};
    while (q.next())
        if (identifiantNet(q.vue(0)) == net)
            return q.texte(0);
    return net;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ActesEnregistres.h"

namespace trame {

Erreur enregistreNonRelu(const Erreur &cause)
{
    std::string detail;
    for (const auto &parametre : cause.parametres) {
        const auto *texte = std::get_if<std::string>(&parametre);
        if (texte == nullptr || texte->empty())
            continue;
        detail.append(detail.empty() ? "" : " : ").append(*texte);
    }
    return {CodeErreur::EnregistreNonRelu, {std::move(detail)}, {}};
}

} // namespace trame

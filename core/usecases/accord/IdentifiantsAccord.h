// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/accord/AccordCadre.h"
#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/base/Result.h"

namespace trame {

/// The number and the prefix of an agreement as `identifiantNet` keeps them; ChampManquant where one is blank.
[[nodiscard]] inline Result<void> rendreNets(AccordCadre &accord)
{
    accord.numero = identifiantNet(accord.numero);
    accord.prefixeDevis = identifiantNet(accord.prefixeDevis);
    if (accord.numero.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"numero"}});
    if (accord.prefixeDevis.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"prefixe_devis"}});
    return {};
}

} // namespace trame

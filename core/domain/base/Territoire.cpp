// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Territoire.h"

namespace trame {

namespace {

/// In the order of the enumeration, in ten-thousandths.
constexpr std::array taux{2000, 2000, 850, 850, 0, 850, 0, 0, 0, 0, 0, 0, 0};
static_assert(taux.size() == codes<Territoire>().size());

} // namespace

Taux tauxTvaPropose(Territoire territoire)
{
    return Taux::pourDixMille(taux.at(static_cast<std::size_t>(territoire)));
}

} // namespace trame

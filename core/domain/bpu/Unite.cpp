// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/bpu/Unite.h"

namespace trame {

int chargeMilliemes(Unite unite)
{
    switch (unite) {
    case Unite::Jour:
        return 1000;
    case Unite::DemiJournee:
        return 500;
    default:
        return 0;
    }
}

} // namespace trame

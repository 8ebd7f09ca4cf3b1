// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"

namespace trame {

/// The three levels of expertise the agreement knows (CCTP 6.6.4).
enum class Profil { Junior, Confirme, Expert };
template <>
struct Codes<Profil> {
    static constexpr auto liste = nommes("junior", "confirme", "expert");
};

} // namespace trame

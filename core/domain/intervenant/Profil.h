// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string_view>

namespace trame {

/// The three levels of expertise the agreement knows (CCTP 6.6.4).
enum class Profil { Junior, Confirme, Expert };

/// Stable name in files and commands: "junior", "confirme", "expert".
[[nodiscard]] std::string_view code(Profil profil);
[[nodiscard]] std::optional<Profil> profilDeCode(std::string_view code);

} // namespace trame

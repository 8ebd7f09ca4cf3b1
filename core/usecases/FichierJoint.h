// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace trame {

/// A file that comes with an act: its name, its type and its bytes.
struct FichierJoint {
    std::string nom;
    std::string typeMime;
    std::string contenu;
};

/// Of a file that is none of those whose type is known.
inline constexpr std::string_view typeInconnu = "application/octet-stream";

/// The type of a file by its content, whatever its name says: PDF, PNG or JPEG, else `typeInconnu`.
[[nodiscard]] std::string typeMime(std::string_view contenu);

} // namespace trame

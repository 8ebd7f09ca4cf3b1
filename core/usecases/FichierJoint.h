// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace trame {

/// A file that comes with an act: its name, its type and its bytes.
struct FichierJoint {
    std::string nom;
    std::string typeMime;
    std::string contenu;
};

} // namespace trame

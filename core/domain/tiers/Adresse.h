// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace trame {

/// A postal address, as it is printed.
struct Adresse {
    std::string voie;
    std::string complement;
    std::string codePostal;
    std::string commune;

    friend bool operator==(const Adresse &, const Adresse &) = default;
};

/// «4 place de la Mairie, 97110 Pointe-à-Pitre»; without what is missing.
[[nodiscard]] std::string enUneLigne(const Adresse &adresse);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>

namespace trame {

/// A person to write to at a beneficiary's or a holder's (CCTP 4.2).
struct Contact {
    std::string nom;
    std::string role; ///< «acheteuse», «DSI», «service facturier»…
    std::string courriel;
    std::string telephone;

    friend bool operator==(const Contact &, const Contact &) = default;
};

/// «Awa Diallo, acheteuse, a.diallo@…, 05 90 …»; without what is missing.
[[nodiscard]] std::string enUneLigne(const Contact &contact);

} // namespace trame

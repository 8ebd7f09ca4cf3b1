// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/tiers/Contact.h"

#include "core/domain/base/Codes.h"

#include <array>

namespace trame {

std::string enUneLigne(const Contact &contact)
{
    return enumerer(std::array<std::string_view, 4>{contact.nom, contact.role, contact.courriel, contact.telephone});
}

} // namespace trame

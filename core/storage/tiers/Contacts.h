// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/tiers/Contact.h"
#include "core/storage/Transaction.h"

#include <string>
#include <vector>

namespace trame {

/// The contacts of a beneficiary or of a holder, which stand in tables of the same shape.
[[nodiscard]] std::vector<Contact> lireContacts(Database &base, const std::string &proprietaire, std::int64_t id);
void ecrireContacts(Transaction &transaction, const std::string &proprietaire, std::int64_t id,
                    const std::vector<Contact> &contacts);

} // namespace trame

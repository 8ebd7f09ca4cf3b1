// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Query.h"

#include <string>
#include <string_view>

namespace trame {

/// How the file spells an identifier that was given with spaces too many or too few: as given where it stands so, else
/// as `identifiantNet` keeps it. Files written before identifiers were kept net may hold another spelling of the same
/// one: it is found last, by a look at all of them. The names of table and column are the
/// program's own; `filtre` is a condition on the rows that are looked at.
[[nodiscard]] std::string ecritureConnue(Database &base, std::string_view table, std::string_view colonne,
                                         const std::string &texte, std::string_view filtre = "1 = 1");

} // namespace trame

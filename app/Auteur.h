// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"

#include <string>

namespace trame {

/// Who works at this machine, with that program.
[[nodiscard]] Auteur auteurCourant(const std::string &programme);
/// The version of SQLite that runs: «3.40.1».
[[nodiscard]] std::string versionSqlite();

} // namespace trame

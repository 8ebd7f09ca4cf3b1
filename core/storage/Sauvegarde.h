// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/storage/Database.h"

#include <string>

namespace trame {

/// A verified copy of a file: VACUUM INTO a temporary name, reopened and compared (application, version,
/// number of rows, head of the journal), flushed, then renamed. An existing file is never overwritten.
class Sauvegarde
{
public:
    [[nodiscard]] static Result<void> copier(Database &base, const std::string &destination);
};

} // namespace trame

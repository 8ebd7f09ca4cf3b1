// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <cstdint>

namespace trame {

/// How many acts this thread has committed: whoever catches an error tells by it whether the act itself failed, or what
/// came after it.
[[nodiscard]] std::int64_t actesEnregistres();

/// The error to tell when the act was recorded and what follows it failed: EnregistreNonRelu. The cause's own words
/// would say that nothing was recorded, and the person would do it again.
[[nodiscard]] Erreur enregistreNonRelu(const Erreur &cause);

} // namespace trame

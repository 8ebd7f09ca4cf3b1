// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace trame {

/// What the user said of a SIRET whose key is wrong: real registers hold such numbers, so one is accepted once
/// it is confirmed.
enum class CleSiret { AVerifier, Confirmee };

} // namespace trame

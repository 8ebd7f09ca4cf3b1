// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Verification.h"

namespace trame {

/// Reads every object the way the program does, so that what it couldn't use is found now: dates that aren't, unknown
/// codes, amounts that overflow. Compares totals with their lines, and an issued version with what it was issued as:
/// its fingerprint with its content (FormeCanonique), its number, its day, its document's name, its answer.
void examinerDomaine(Database &base, const Verification::Suivi &suivi, const NoterAnomalie &noter);

} // namespace trame

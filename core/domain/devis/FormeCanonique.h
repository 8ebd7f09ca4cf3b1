// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"

#include <string>

namespace trame {

/// The content of a devis as one unambiguous text: each field as its name, its length and its value. What the
/// fingerprint printed in the footer is computed on, so that paper and file can be compared.
[[nodiscard]] std::string formeCanonique(const std::string &numero, int version, const ContenuDevis &contenu);

} // namespace trame

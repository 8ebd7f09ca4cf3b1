// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/intervenant/CvAnonymise.h"

#include <optional>
#include <string>

namespace trame {

/// An anonymised CV as it stands in a column: compact JSON.
[[nodiscard]] std::optional<std::string> ecrireCv(const std::optional<CvAnonymise> &cv);
/// The CV of a column of that file; StorageError (FichierEndommage) when it can't be read.
[[nodiscard]] CvAnonymise lireCv(const std::string &colonne, const std::string &chemin);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/devis/VersionDevis.h"

#include <vector>

namespace trame {

/// The «bon pour accord» names who signed, in what quality and when, on a day on which the version stood
/// open; without the signature itself (image or signed document) it is accepted with a warning (devis-b).
[[nodiscard]] std::vector<Constat> controlerBonPourAccord(const VersionDevis &version, const ReponseDevis &reponse,
                                                          Date jour);

/// A refusal comes after the issue, and isn't of a day to come.
[[nodiscard]] std::vector<Constat> controlerRefus(const VersionDevis &version, const ReponseDevis &reponse, Date jour);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/devis/VersionDevis.h"

#include <vector>

namespace trame {

namespace regles {

inline constexpr Regle<> bonPourAccordNom{"devis-bon-pour-accord", "devis-b", "CCTP 6.6.6", "nom"};
inline constexpr Regle<> bonPourAccordQualite{"devis-bon-pour-accord", "devis-b", "CCTP 6.6.6", "qualite"};
inline constexpr Regle<> bonPourAccordSignature{"devis-bon-pour-accord", "devis-b", "CCTP 6.6.6", "signature"};
/// Day of the answer, first and last day on which the version could be validated.
inline constexpr Regle<Date, Date, Date> bonPourAccordPeriode{"devis-bon-pour-accord", "devis-b", "CCTP 6.6.6",
                                                              "periode"};
/// Day of the answer, today.
inline constexpr Regle<Date, Date> bonPourAccordAvenir{"devis-bon-pour-accord", "devis-b", "CCTP 6.6.6", "avenir"};
/// Day of the refusal, day of the issue.
inline constexpr Regle<Date, Date> refusEmission{"chronologie", "6.6.6-a", "CCTP 6.6.6", "refus"};
/// Day of the refusal, today.
inline constexpr Regle<Date, Date> refusAvenir{"chronologie", "6.6.6-a", "CCTP 6.6.6", "refus-avenir"};

} // namespace regles

/// The «bon pour accord» names who signed, in what quality and when, on a day on which the version stood
/// open; without the signature itself (image or signed document) it is accepted with a warning (devis-b).
[[nodiscard]] std::vector<Constat> controlerBonPourAccord(const VersionDevis &version, const ReponseDevis &reponse,
                                                          Date jour);

/// A refusal comes after the issue, and isn't of a day to come.
[[nodiscard]] std::vector<Constat> controlerRefus(const VersionDevis &version, const ReponseDevis &reponse, Date jour);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Regle.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/intervenant/Profil.h"

#include <optional>
#include <vector>

namespace trame {

namespace regles {

/// What a finding about a profile is told with: person, years and days of experience, the day, the profile billed.
using RegleProfil = Regle<std::string, std::int64_t, std::int64_t, Date, std::string>;
inline constexpr RegleProfil profilIntervalle{"profil-intervalle", "6.6.4-a", "CCTP 6.6.4"};
inline constexpr RegleProfil profilNonAtteint{"profil-non-atteint", "6.6.4-b", "CCTP 6.6.4"};
inline constexpr RegleProfil profilCompetences{"profil-competences", "6.6.4-b", "CCTP 6.6.4"};
/// Beginning of the experience, birth.
inline constexpr Regle<Date, Date> experienceNaissance{"chronologie", "6.6.6-a", "CCTP 6.6.6", "intervenant"};

} // namespace regles

/// The highest profile the person can be billed at on that day, or nothing where the text names
/// none: from 3 to under 4 years it is neither Junior nor Confirmé (CCTP 6.6.4).
[[nodiscard]] std::optional<Profil> profilSelonTexte(const Intervenant &intervenant, Date jour);

/// CCTP 6.6.4: a person billed at a profile meets it on the day of the service. In the interval the
/// text doesn't name, `intervalle` says up to which profile the person may be billed; the finding always says so.
[[nodiscard]] std::vector<Constat> controlerProfil(const Intervenant &intervenant, Profil facture, Date jour,
                                                   Profil intervalle);

/// Nobody worked in AI before being born.
[[nodiscard]] std::vector<Constat> controlerNaissance(const Intervenant &intervenant);

} // namespace trame

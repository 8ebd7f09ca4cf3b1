// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Constat.h"
#include "core/domain/intervenant/Intervenant.h"
#include "core/domain/intervenant/Profil.h"

#include <optional>
#include <vector>

namespace trame {

/// The highest profile the person can be billed at on that day, or nothing where the text names
/// none: from 3 to under 4 years it is neither Junior nor Confirmé (CCTP 6.6.4).
[[nodiscard]] std::optional<Profil> profilSelonTexte(const Intervenant &intervenant, Date jour);

/// CCTP 6.6.4: a person billed at a profile meets it on the day of the service. In the interval the
/// text doesn't name, `intervalle` says up to which profile the person may be billed; the finding always says so.
[[nodiscard]] std::vector<Constat> controlerProfil(const Intervenant &intervenant, Profil facture, Date jour,
                                                   Profil intervalle);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Session.h"
#include "ui/accueil/PremierAccord.h"

namespace trame {

/// Makes the data file that the first-run assistant has gathered: the agreement, the company, its price schedules;
/// whole, or not at all. Errors: those of a new file and of the use cases.
[[nodiscard]] Result<void> creerFichier(const ui::PremierAccord &premier, const Auteur &auteur, const Clock &clock);

} // namespace trame

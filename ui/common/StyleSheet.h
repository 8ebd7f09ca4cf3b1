// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QPalette>
#include <QString>

namespace trame::ui {

/// The one stylesheet of the program, in the colours of an appearance. Widgets choose a look by a dynamic property:
/// `role` (primary, quiet, pageTitle, cardTitle, muted…), `tone` (neutral, good, soon, late), `invalid`.
[[nodiscard]] QString styleSheet(const Tokens &tokens);
/// The same colours for what the stylesheet doesn't reach.
[[nodiscard]] QPalette palette(const Tokens &tokens);

} // namespace trame::ui

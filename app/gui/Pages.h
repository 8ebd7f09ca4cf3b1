// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/espace/Espace.h"
#include "ui/shell/PageEntry.h"

#include <functional>
#include <vector>

namespace trame {

/// The pages of an open file, in the order of the sidebar.
[[nodiscard]] std::vector<ui::PageEntry> pagesDe(ui::Espace &espace, const std::function<void()> &verifier);

} // namespace trame

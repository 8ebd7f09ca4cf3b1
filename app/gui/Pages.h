// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/journal/JournalPage.h"
#include "ui/shell/PageEntry.h"
#include "ui/workspace/Espace.h"

#include <functional>
#include <vector>

namespace trame {

/// The pages of an open file, in the order of the sidebar.
/// `verifier` has the file checked, `verification` says what the last check found.
[[nodiscard]] std::vector<ui::PageEntry> pagesDe(ui::Espace &espace, const std::function<void()> &verifier,
                                                 const std::function<ui::EtatVerification()> &verification);

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "ui/common/Dialogs.h"

namespace trame {
class Langage;
}

namespace trame::ui {

/// An error to be told: what happened, what is safe, what to do; the findings that refused the act with their articles.
[[nodiscard]] Report errorReport(const Langage &langage, const QString &title, const Erreur &erreur);
/// Findings one a line: «Répartition ≠ total — Écart : 0,50 € (CCTP 6.6.5)».
[[nodiscard]] QString constatLines(const Langage &langage, const std::vector<Constat> &constats);

} // namespace trame::ui

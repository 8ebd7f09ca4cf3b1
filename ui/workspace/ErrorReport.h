// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"
#include "ui/common/Dialogs.h"

#include <QString>

#include <functional>

namespace trame::ui {

struct Espace;

/// An error to be told: what happened, what is safe, what to do; what refused the act with its articles.
[[nodiscard]] Report errorReport(const Langage &langage, const QString &title, const Erreur &erreur);
/// Tells that an act wasn't done, and why.
void tellError(const Espace &espace, const QString &title, const Erreur &erreur);
/// Reads from the data file; false when it couldn't be read, which was told then.
bool tryToRead(const Espace &espace, const std::function<void()> &read);

} // namespace trame::ui

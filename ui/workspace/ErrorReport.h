// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"

#include <QString>

#include <functional>

namespace trame::ui {

struct Espace;

/// An error in whole sentences: what happened, then each finding with its article, one a line.
[[nodiscard]] QString errorSentences(const Langage &langage, const Erreur &erreur);
/// A finding as one line: «Titre : détail (CCTP 6.6.5)».
[[nodiscard]] QString findingSentence(const Langage &langage, const Constat &constat);
/// Tells that an act wasn't done, and why.
void tellError(const Espace &espace, const QString &title, const Erreur &erreur);
/// Reads from the data file; false when it couldn't be read, which was told then.
bool tryToRead(const Espace &espace, const std::function<void()> &read);

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Valeur.h"
#include "core/text/Langage.h"

#include <QString>

#include <string>
#include <vector>

namespace trame {

/// The words of ActeIncompatible {act, kind of the other object, its identifier, its state}: what the act runs into and
/// what is to be done first. The state comes as people read it.
[[nodiscard]] QString acteIncompatible(const std::vector<Valeur> &parametres, const Langage &langage);

/// An act as people read it; the code of one that has no words.
[[nodiscard]] QString acteEnClair(const std::string &code, const Langage &langage);

} // namespace trame

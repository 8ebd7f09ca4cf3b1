// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Valeur.h"
#include "core/text/Langage.h"

#include <QString>

#include <vector>

namespace trame {

/// A sentence with its places %1 to %9 filled in by typed parameters, in one walk: a parameter that
/// holds «%1» itself is left as it is, and a place without a parameter stays empty.
[[nodiscard]] QString remplir(const QString &gabarit, const std::vector<Valeur> &parametres, const Langage &langage);

} // namespace trame

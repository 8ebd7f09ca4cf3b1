// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Result.h"
#include "core/domain/base/Taux.h"

#include <QString>

namespace trame {

/// Decimal numbers as people write them, read exactly: «1 234,50 €», «€1,234.50», «1234.5». A number that could be
/// read in two ways («1,234» as a quantity) is refused rather than guessed.
class Decimaux
{
public:
    /// Two decimals at most. MontantInvalide otherwise, and past Montant::maximumSaisi.
    [[nodiscard]] static Result<Montant> montant(const QString &texte);
    /// Three decimals at most. QuantiteInvalide otherwise, and past Quantite::maximumSaisi.
    [[nodiscard]] static Result<Quantite> quantite(const QString &texte);
    /// In per cent, with or without the sign, two decimals at most: «5,5». TauxInvalide otherwise, and
    /// past a thousand per cent.
    [[nodiscard]] static Result<Taux> taux(const QString &texte);
};

} // namespace trame

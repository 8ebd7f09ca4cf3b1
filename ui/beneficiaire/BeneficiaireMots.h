// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/common/Tokens.h"

#include <QString>

namespace trame::ui {

/// A quality of beneficiary as the screen says it.
[[nodiscard]] QString libelle(QualiteBeneficiaire qualite);
[[nodiscard]] Tone ton(QualiteBeneficiaire qualite);

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace trame::ui {

/// Something «Aller à…» has found.
struct Hit {
    QString title;  ///< «D-L2-2026-0017».
    QString detail; ///< «Devis · Métropole de Valmont».
    QString target; ///< «devis/42».
};

} // namespace trame::ui

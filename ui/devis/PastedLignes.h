// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/bpu/LigneBpu.h"
#include "core/domain/devis/SaisieDevis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace trame::ui {

/// What a spreadsheet put on the clipboard, read as lines of a devis: all of it, or the reasons why not.
struct PastedLignes {
    std::vector<SaisieLigneDevis> lignes;
    QStringList errors; ///< One a line that can't be read: «Ligne 3 : …».
};

/// Reads cells separated by tabs: the code, then the quantity. Columns named in a first line («Code», «Quantité») are
/// found where they are.
[[nodiscard]] PastedLignes readPastedLignes(const QString &text, const std::vector<LigneBpu> &bpu);

} // namespace trame::ui

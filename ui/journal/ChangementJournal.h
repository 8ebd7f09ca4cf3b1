// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"

#include <QString>

#include <string>
#include <vector>

namespace trame::ui {

/// A value that an act changed: where it stands, what it was and what it is now, as people read them.
struct ChangementJournal {
    QString table;
    QString ligne; ///< The key of the row, or empty for a number of rows.
    QString colonne;
    QString avant;
    QString apres;
    friend bool operator==(const ChangementJournal &, const ChangementJournal &) = default;
};

/// What an entry of the journal tells of the rows, as a table. Amounts, rates, quantities and dates are written as
/// everywhere on the screen.
[[nodiscard]] std::vector<ChangementJournal> changementsLus(const std::string &json, const Langage &langage);

} // namespace trame::ui

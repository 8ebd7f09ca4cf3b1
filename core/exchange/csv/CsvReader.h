// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace trame {

/// A record of a CSV file, with the line of the file it begins on.
struct LigneCsv {
    int ligne = 0;
    std::vector<QString> cellules;
    friend bool operator==(const LigneCsv &, const LigneCsv &) = default;
};

/// Reads CSV (RFC 4180) as spreadsheets write it: the separator is found (`;`, `,` or tab), UTF-8 with or
/// without its mark, else Windows-1252. The apostrophe with which CsvWriter guards a cell is taken off.
/// Blank lines are skipped.
class CsvReader
{
public:
    static constexpr qsizetype octetsMaximum = 20LL * 1024 * 1024;
    static constexpr std::size_t lignesMaximum = 200'000;
    static constexpr std::size_t colonnesMaximum = 1'000;

    /// Errors: CsvInvalide {line, what is wrong: "taille" "caractere" "guillemets" "colonnes" "lignes"}.
    [[nodiscard]] static Result<std::vector<LigneCsv>> lire(const QByteArray &octets);
};

} // namespace trame

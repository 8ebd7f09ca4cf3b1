// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/domain/bpu/LigneBpu.h"

#include <QByteArray>

#include <string>
#include <vector>

namespace trame {

/// A cell of a price schedule that can't be taken.
struct FauteBpu {
    int ligne = 0;
    /// Heading of the documented format, «prix_ht»; for CsvInvalide what is wrong with the file, in CsvReader's words
    /// or «vide».
    std::string colonne;
    std::string texte; ///< What stands there.
    CodeErreur code{}; ///< Why: MontantInvalide, ChampManquant, DejaPresent…

    /// As an error to be shown: CsvInvalide {line, column, text, code}.
    [[nodiscard]] Erreur erreur() const;
    friend bool operator==(const FauteBpu &, const FauteBpu &) = default;
};

/// Reads and writes the price schedule of an agreement as CSV. A line with the code of another and its own
/// start adds a price; lines of one code must agree on all the rest, and their periods must not overlap.
class BpuCsv
{
public:
    static constexpr std::size_t fautesMaximum = 500;

    /// All the lines, or every fault found; never a part.
    [[nodiscard]] static tl::expected<std::vector<LigneBpu>, std::vector<FauteBpu>> lire(const QByteArray &octets);
    [[nodiscard]] static QByteArray ecrire(const std::vector<LigneBpu> &lignes);
};

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/Sha256.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace trame {

/// A value of a column. Octets stand for attachments and seals.
using ValeurSql = std::variant<std::monostate, std::int64_t, std::string, std::basic_string<std::byte>>;

/// The seal of a row: SHA-256 over the table's name and each column's name, type, length and value, in
/// the order of the names. What makes bit rot and a hand at work visible where SQLite's own checks see nothing.
class Sceau
{
public:
    explicit Sceau(std::string_view table);
    /// Columns are given in the order of their names.
    void entier(std::string_view colonne, std::int64_t valeur);
    void texte(std::string_view colonne, std::string_view valeur);
    void octets(std::string_view colonne, std::span<const std::byte> valeur);
    void nul(std::string_view colonne);
    [[nodiscard]] Empreinte empreinte() const;

private:
    void champ(char genre, std::string_view colonne, std::string_view valeur);
    std::string m_canonique;
};

/// Sixty-four hexadecimal digits.
[[nodiscard]] std::string hexadecimal(const Empreinte &empreinte);
[[nodiscard]] inline std::span<const std::byte> octetsDe(std::string_view texte)
{
    return std::as_bytes(std::span{texte.data(), texte.size()});
}

} // namespace trame

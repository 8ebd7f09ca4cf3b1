// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <compare>
#include <string>
#include <string_view>

namespace trame {

/// The number of an establishment in the French register: 14 digits, the first nine its SIREN.
/// The form is checked when it is built. The key is a separate question, since real registers hold
/// numbers that fail it: a wrong key is a warning to be confirmed, not a refusal.
class Siret
{
public:
    Siret() = default;
    /// Accepts the 14 digits with or without spaces of any kind, tabs and no-break spaces too. SiretInvalide otherwise.
    [[nodiscard]] static Result<Siret> lire(std::string_view texte);

    [[nodiscard]] const std::string &chiffres() const { return m_chiffres; }
    [[nodiscard]] std::string siren() const { return m_chiffres.substr(0, 9); }
    /// Luhn on the SIREN and on the whole; La Poste's establishments have a rule of their own.
    [[nodiscard]] bool cleValide() const;
    /// FR, the key (12 + 3 × (SIREN mod 97)) mod 97, then the SIREN.
    [[nodiscard]] std::string numeroTva() const;

    friend auto operator<=>(const Siret &, const Siret &) = default;

private:
    explicit Siret(std::string chiffres)
        : m_chiffres{std::move(chiffres)}
    {
    }
    std::string m_chiffres;
};

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/Siret.h"

#include "core/domain/base/IdentifiantNet.h"

#include <algorithm>
#include <cstdint>

namespace trame {

namespace {

constexpr std::string_view sirenLaPoste = "356000000";
constexpr std::string_view siegeLaPoste = "35600000000048";

bool luhn(std::string_view chiffres)
{
    int somme = 0;
    bool double_ = false;
    for (auto it = chiffres.rbegin(); it != chiffres.rend(); ++it, double_ = !double_) {
        const int chiffre = *it - '0';
        const int valeur = double_ ? 2 * chiffre : chiffre;
        somme += valeur > 9 ? valeur - 9 : valeur;
    }
    return somme % 10 == 0;
}

} // namespace

Result<Siret> Siret::lire(std::string_view texte)
{
    auto chiffres = identifiantNet(texte);
    std::erase(chiffres, ' ');
    if (!std::all_of(chiffres.begin(), chiffres.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return echec(CodeErreur::SiretInvalide, {std::string{texte}});
    if (chiffres.size() != 14)
        return echec(CodeErreur::SiretInvalide, {std::string{texte}});
    return Siret{std::move(chiffres)};
}

bool Siret::cleValide() const
{
    const std::string_view chiffres = m_chiffres;
    if (chiffres.size() != 14)
        return false;
    if (chiffres.substr(0, 9) == sirenLaPoste && chiffres != siegeLaPoste) {
        int somme = 0;
        for (const char c : chiffres)
            somme += c - '0';
        return somme % 5 == 0;
    }
    return luhn(chiffres.substr(0, 9)) && luhn(chiffres);
}

std::string Siret::numeroTva() const
{
    std::int64_t siren = 0;
    for (const char c : m_chiffres.substr(0, 9))
        siren = siren * 10 + (c - '0');
    const auto cle = (12 + 3 * (siren % 97)) % 97;
    return std::string{"FR"} + static_cast<char>('0' + cle / 10) + static_cast<char>('0' + cle % 10)
           + m_chiffres.substr(0, 9);
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sceau.h"

namespace trame {

Sceau::Sceau(std::string_view table)
{
    constexpr std::size_t usuel = 512;
    m_canonique.reserve(usuel);
    champ('T', "table", table);
}

void Sceau::champ(char genre, std::string_view colonne, std::string_view valeur)
{
    m_canonique += genre;
    m_canonique.append(colonne);
    m_canonique += ':';
    m_canonique.append(std::to_string(valeur.size()));
    m_canonique += '=';
    m_canonique.append(valeur);
    m_canonique += '\n';
}

void Sceau::entier(std::string_view colonne, std::int64_t valeur)
{
    champ('I', colonne, std::to_string(valeur));
}

void Sceau::texte(std::string_view colonne, std::string_view valeur)
{
    champ('S', colonne, valeur);
}

void Sceau::octets(std::string_view colonne, std::span<const std::byte> valeur)
{
    // Attachments count by their own sum, so that a large one isn't copied.
    const std::string_view vue{reinterpret_cast<const char *>(valeur.data()), valeur.size()};
    champ('B', colonne, hexadecimal(sha256(vue)));
}

void Sceau::nul(std::string_view colonne)
{
    champ('N', colonne, {});
}

Empreinte Sceau::empreinte() const
{
    return sha256(m_canonique);
}

std::string hexadecimal(const Empreinte &empreinte)
{
    constexpr std::string_view chiffres = "0123456789abcdef";
    std::string resultat;
    for (const auto octet : empreinte) {
        resultat += chiffres[std::to_integer<std::size_t>(octet >> 4)];
        resultat += chiffres[std::to_integer<std::size_t>(octet & std::byte{15})];
    }
    return resultat;
}

} // namespace trame

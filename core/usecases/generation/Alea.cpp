// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/generation/Alea.h"

#include <bit>

namespace trame {

namespace {

/// The n-th output of splitmix64.
std::uint64_t melanger(std::uint64_t graine, std::uint64_t n)
{
    auto z = graine + (n + 1) * 0x9E3779B97F4A7C15U;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31U);
}

} // namespace

Alea::Alea(std::uint64_t graine, std::uint64_t flux)
{
    const auto depart = melanger(graine, 0) ^ melanger(flux, 1);
    for (std::size_t i = 0; i < m_etat.size(); ++i)
        m_etat.at(i) = melanger(depart, i);
}

std::uint64_t Alea::suivant()
{
    auto &[a, b, c, d] = m_etat;
    const auto resultat = std::rotl(b * 5, 7) * 9;
    const auto t = b << 17U;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = std::rotl(d, 45);
    return resultat;
}

std::int64_t Alea::entre(std::int64_t bas, std::int64_t haut)
{
    const auto etendue = static_cast<std::uint64_t>(haut - bas) + 1;
    return bas + static_cast<std::int64_t>(suivant() % etendue);
}

std::string Alea::uuid()
{
    constexpr std::uint64_t version = 0x4000;
    constexpr std::uint64_t variante = 0x8000000000000000U;
    const auto haut = (suivant() & ~std::uint64_t{0xF000}) | version;
    const auto bas = (suivant() & (variante / 2 - 1)) | variante;
    constexpr const char *chiffres = "0123456789abcdef";
    std::string texte;
    for (unsigned i = 0; i < 32; ++i) {
        if (i == 8 || i == 12 || i == 16 || i == 20)
            texte += '-';
        const auto mot = i < 16 ? haut : bas;
        texte += chiffres[(mot >> (60U - i % 16 * 4)) & 15U];
    }
    return texte;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/Sha256.h"

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace trame {

namespace {

constexpr std::size_t bloc = 64;
constexpr std::size_t tours = 64;

using Etat = std::array<std::uint32_t, 8>;

// The first 32 bits of the fractional parts of the square roots of the first 8 primes, of the cube roots of the
// first 64.
constexpr Etat depart{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
constexpr std::array<std::uint32_t, tours> constantes{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t lireMot(const char *octets)
{
    std::uint32_t mot = 0;
    for (int i = 0; i < 4; ++i)
        mot = mot << 8U | static_cast<unsigned char>(octets[i]);
    return mot;
}

void melangerPartout(Etat &etat, const char *octets)
{
    std::array<std::uint32_t, tours> w; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    for (std::size_t i = 0; i < 16; ++i)
        w[i] = lireMot(octets + 4 * i);
    for (std::size_t i = 16; i < tours; ++i) {
        const auto s0 = std::rotr(w[i - 15], 7) ^ std::rotr(w[i - 15], 18) ^ (w[i - 15] >> 3U);
        const auto s1 = std::rotr(w[i - 2], 17) ^ std::rotr(w[i - 2], 19) ^ (w[i - 2] >> 10U);
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    auto [a, b, c, d, e, f, g, h] = etat;
    for (std::size_t i = 0; i < tours; ++i) {
        const auto s1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const auto t1 = h + s1 + (g ^ (e & (f ^ g))) + constantes[i] + w[i];
        const auto s0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const auto t2 = s0 + ((a & b) | (c & (a | b)));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const Etat ajout{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < etat.size(); ++i)
        etat[i] += ajout[i];
}

#if defined(__x86_64__)

__m128i lire(const void *octets)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(octets));
}

/// The same with the processor's own instructions (Intel SHA extensions), which want the words as ABEF and CDGH.
__attribute__((target("sha,sse4.1"))) void melangerParProcesseur(Etat &etat, const char *octets)
{
    const auto inverse = _mm_set_epi64x(0x0c0d0e0f08090a0b, 0x0405060700010203);
    auto dcba = _mm_shuffle_epi32(lire(&etat[0]), 0xB1);
    auto hgfe = _mm_shuffle_epi32(lire(&etat[4]), 0x1B);
    auto abef = _mm_alignr_epi8(dcba, hgfe, 8);
    auto cdgh = _mm_blend_epi16(hgfe, dcba, 0xF0);
    const auto abefAvant = abef;
    const auto cdghAvant = cdgh;
    __m128i w[4]; // NOLINT(modernize-avoid-c-arrays): the type's attributes don't go through a template
    for (std::size_t i = 0; i < 4; ++i)
        w[i] = _mm_shuffle_epi8(lire(octets + 16 * i), inverse);
    for (std::size_t i = 0; i < tours / 4; ++i) {
        auto &mots = w[i % 4];
        const auto ajout = _mm_add_epi32(mots, lire(&constantes[4 * i]));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, ajout);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(ajout, 0x0E));
        const auto derniers = w[(i + 3) % 4];
        const auto milieu = _mm_alignr_epi8(derniers, w[(i + 2) % 4], 4);
        mots = _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(mots, w[(i + 1) % 4]), milieu), derniers);
    }
    dcba = _mm_shuffle_epi32(_mm_add_epi32(abef, abefAvant), 0x1B);
    hgfe = _mm_shuffle_epi32(_mm_add_epi32(cdgh, cdghAvant), 0xB1);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&etat[0]), _mm_blend_epi16(dcba, hgfe, 0xF0));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(&etat[4]), _mm_alignr_epi8(hgfe, dcba, 8));
}

bool processeurSait()
{
    constexpr unsigned sha = 1U << 29U;
    constexpr unsigned sse41 = 1U << 19U;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    const bool jeu = __get_cpuid(1, &a, &b, &c, &d) != 0 && (c & sse41) != 0;
    return jeu && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & sha) != 0;
}

const auto melanger = processeurSait() ? melangerParProcesseur : melangerPartout;

#else

constexpr auto melanger = melangerPartout;

#endif

Empreinte calculer(std::string_view octets, decltype(melangerPartout) &tour)
{
    auto etat = depart;
    auto reste = octets;
    for (; reste.size() >= bloc; reste.remove_prefix(bloc))
        tour(etat, reste.data());
    // What is left, a one bit, zeros, and the length in bits: one block, or two.
    constexpr std::size_t longueur = 8;
    std::array<char, 2 * bloc> fin{};
    if (!reste.empty())
        std::memcpy(fin.data(), reste.data(), reste.size());
    fin[reste.size()] = '\x80';
    const auto taille = reste.size() + 1 + longueur <= bloc ? bloc : 2 * bloc;
    auto bits = std::uint64_t{octets.size()} * 8;
    for (std::size_t i = 1; i <= longueur; ++i, bits >>= 8U)
        fin[taille - i] = static_cast<char>(bits & 0xFFU);
    for (std::size_t i = 0; i < taille; i += bloc)
        tour(etat, fin.data() + i);
    Empreinte resultat{};
    for (std::size_t i = 0; i < resultat.size(); ++i)
        resultat[i] = static_cast<std::byte>(etat[i / 4] >> (24U - 8 * (i % 4)));
    return resultat;
}

} // namespace

Empreinte sha256(std::string_view octets)
{
    return calculer(octets, *melanger);
}

Empreinte sha256Partout(std::string_view octets)
{
    return calculer(octets, melangerPartout);
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/TexteReplie.h"

#include "core/domain/base/PointsDeCode.h"

#include <array>
#include <cstdint>

namespace trame {

namespace {

struct Pli {
    char32_t debut;
    char32_t fin;
    std::string_view vers;
};

/// Accented Latin letters and what stands between words, by ranges of code points; the last that matches counts.
constexpr std::array plis{
    Pli{0xC0, 0xC5, "a"},
    Pli{0xC6, 0xC6, "ae"},
    Pli{0xC7, 0xC7, "c"},
    Pli{0xC8, 0xCB, "e"},
    Pli{0xCC, 0xCF, "i"},
    Pli{0xD1, 0xD1, "n"},
    Pli{0xD2, 0xD6, "o"},
    Pli{0xD8, 0xD8, "o"},
    Pli{0xD9, 0xDC, "u"},
    Pli{0xDD, 0xDD, "y"},
    Pli{0xDF, 0xDF, "ss"},
    Pli{0xE0, 0xE5, "a"},
    Pli{0xE6, 0xE6, "ae"},
    Pli{0xE7, 0xE7, "c"},
    Pli{0xE8, 0xEB, "e"},
    Pli{0xEC, 0xEF, "i"},
    Pli{0xF1, 0xF1, "n"},
    Pli{0xF2, 0xF6, "o"},
    Pli{0xF8, 0xF8, "o"},
    Pli{0xF9, 0xFC, "u"},
    Pli{0xFD, 0xFD, "y"},
    Pli{0xFF, 0xFF, "y"},
    Pli{0x100, 0x105, "a"},
    Pli{0x106, 0x10D, "c"},
    Pli{0x10E, 0x111, "d"},
    Pli{0x112, 0x11B, "e"},
    Pli{0x11C, 0x123, "g"},
    Pli{0x124, 0x127, "h"},
    Pli{0x128, 0x131, "i"},
    Pli{0x132, 0x133, "ij"},
    Pli{0x134, 0x135, "j"},
    Pli{0x136, 0x138, "k"},
    Pli{0x139, 0x142, "l"},
    Pli{0x143, 0x148, "n"},
    Pli{0x14C, 0x151, "o"},
    Pli{0x152, 0x153, "oe"},
    Pli{0x154, 0x159, "r"},
    Pli{0x15A, 0x161, "s"},
    Pli{0x162, 0x167, "t"},
    Pli{0x168, 0x173, "u"},
    Pli{0x174, 0x175, "w"},
    Pli{0x176, 0x178, "y"},
    Pli{0x179, 0x17E, "z"},
    Pli{0x1A0, 0x1A1, "o"},
    Pli{0x1AF, 0x1B0, "u"},
    Pli{0x218, 0x219, "s"},
    Pli{0x21A, 0x21B, "t"},
    Pli{0x1EA0, 0x1EB7, "a"},
    Pli{0x1EB8, 0x1EC7, "e"},
    Pli{0x1EC8, 0x1ECB, "i"},
    Pli{0x1ECC, 0x1EE3, "o"},
    Pli{0x1EE4, 0x1EF1, "u"},
    Pli{0x1EF2, 0x1EF9, "y"},
    Pli{0x1E9E, 0x1E9E, "ss"},
    // Guillemets, dashes, quotes, ellipses, bullets and symbols end a word; what has no width is no part of it.
    Pli{0xA0, 0xBF, " "},
    Pli{0x2000, 0x2BFF, " "},
    Pli{0xE000, 0xF8FF, " "},
    Pli{0x1F000, 0x1FFFF, " "},
    Pli{0xAD, 0xAD, ""},
    Pli{0x61C, 0x61C, ""},
    Pli{0x180E, 0x180E, ""},
    Pli{0x200B, 0x200F, ""},
    Pli{0x202A, 0x202E, ""},
    Pli{0x2060, 0x206F, ""},
    Pli{0xFE00, 0xFE0F, ""},
    Pli{0xFEFF, 0xFEFF, ""},
    Pli{0xE0000, 0xE0FFF, ""},
    // Combining accents vanish, so that decomposed text folds to the same.
    Pli{0x300, 0x36F, ""},
    Pli{0x1AB0, 0x1AFF, ""},
    Pli{0x1DC0, 0x1DFF, ""},
    Pli{0x20D0, 0x20FF, ""},
    Pli{0xFE20, 0xFE2F, ""},
};

/// Malformed bytes read as a space.
constexpr char32_t malforme = ' ';

} // namespace

std::string replier(std::string_view utf8)
{
    std::string resultat;
    resultat.reserve(utf8.size());
    for (std::size_t i = 0; i < utf8.size();) {
        const auto debut = i;
        const auto point = lirePoint(utf8, i, malforme);
        if (point < 0x80) {
            const auto c = static_cast<char>(point);
            resultat += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : (c == '-' || c == '\'') ? ' ' : c;
            continue;
        }
        const Pli *trouve = nullptr;
        for (const auto &pli : plis)
            if (point >= pli.debut && point <= pli.fin)
                trouve = &pli;
        resultat += trouve != nullptr ? trouve->vers : utf8.substr(debut, i - debut);
    }
    return resultat;
}

std::vector<std::string> mots(std::string_view replie)
{
    std::vector<std::string> resultat;
    std::string mot;
    for (const char c : replie) {
        const auto octet = static_cast<unsigned char>(c);
        const bool lettre = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || octet >= 0x80;
        if (lettre) {
            mot += c;
        } else if (!mot.empty()) {
            resultat.push_back(std::move(mot));
            mot.clear();
        }
    }
    if (!mot.empty())
        resultat.push_back(std::move(mot));
    return resultat;
}

} // namespace trame

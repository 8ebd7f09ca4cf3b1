// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/base/IdentifiantNet.h"

#include "core/domain/base/PointsDeCode.h"

#include <algorithm>
#include <array>

namespace trame {

namespace {

struct Plage {
    char32_t debut;
    char32_t fin;
};

/// The property White_Space of Unicode.
constexpr std::array espaces{Plage{0x09, 0x0D},     Plage{0x20, 0x20},     Plage{0x85, 0x85},     Plage{0xA0, 0xA0},
                             Plage{0x1680, 0x1680}, Plage{0x2000, 0x200A}, Plage{0x2028, 0x2029}, Plage{0x202F, 0x202F},
                             Plage{0x205F, 0x205F}, Plage{0x3000, 0x3000}};
/// What has no width and no ink: soft hyphen, joiners, marks of direction, byte order mark.
constexpr std::array invisibles{Plage{0xAD, 0xAD},     Plage{0x61C, 0x61C},   Plage{0x180E, 0x180E},
                                Plage{0x200B, 0x200F}, Plage{0x202A, 0x202E}, Plage{0x2060, 0x206F},
                                Plage{0xFEFF, 0xFEFF}};

/// Bytes that are no character stay as they are.
constexpr char32_t malforme = 0xFFFD;

template <std::size_t N>
bool dans(const std::array<Plage, N> &plages, char32_t point)
{
    return std::any_of(plages.begin(), plages.end(),
                       [point](const Plage &p) { return p.debut <= point && point <= p.fin; });
}

} // namespace

std::string identifiantNet(std::string_view utf8)
{
    std::string net;
    net.reserve(utf8.size());
    bool espace = false;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto debut = i;
        const auto point = lirePoint(utf8, i, malforme);
        if (dans(invisibles, point))
            continue;
        if (dans(espaces, point)) {
            espace = !net.empty();
            continue;
        }
        if (espace)
            net += ' ';
        espace = false;
        net += utf8.substr(debut, i - debut);
    }
    return net;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Tokens.h"

#include <QPalette>

namespace trame::ui {

const Tokens &lightTokens()
{
    static const Tokens light{
        .window = QColor{0xF4F5F7},
        .surface = QColor{0xFFFFFF},
        .hover = QColor{0xF1F4F9},
        .border = QColor{0xE1E4EA},
        .buttonBorder = QColor{0xC9CED8},
        .controlBorder = QColor{0x8790A0},
        .text = QColor{0x1B1F2A},
        .muted = QColor{0x5D6573},
        .disabled = QColor{0x9AA1AE},
        .accent = QColor{0x0B5CD5},
        .onAccent = QColor{0xFFFFFF},
        .accentHover = QColor{0x094CB2},
        .accentSoft = QColor{0x7FA8E8},
        .link = QColor{0x0B5CD5},
        .selection = QColor{0xE1EBFB},
        .selectionText = QColor{0x0A47A5},
        .track = QColor{0xE6E9EF},
        .tones = {ToneColors{QColor{0x4A5160}, QColor{0xE9ECF2}, QColor{0x7A8292}},
                  ToneColors{QColor{0x11663A}, QColor{0xDCF3E4}, QColor{0x1A8745}},
                  ToneColors{QColor{0x804C00}, QColor{0xFDECCC}, QColor{0xC47A00}},
                  ToneColors{QColor{0xB3180F}, QColor{0xFDE7E5}, QColor{0xC8281E}}},
    };
    return light;
}

const Tokens &darkTokens()
{
    static const Tokens dark{
        .window = QColor{0x14171D},
        .surface = QColor{0x1C2028},
        .hover = QColor{0x262B36},
        .border = QColor{0x313845},
        .buttonBorder = QColor{0x4A5363},
        .controlBorder = QColor{0x737D8F},
        .text = QColor{0xE7E9EE},
        .muted = QColor{0xA6AEBC},
        .disabled = QColor{0x6B7484},
        .accent = QColor{0x2C6CDC},
        .onAccent = QColor{0xFFFFFF},
        .accentHover = QColor{0x2560C6},
        .accentSoft = QColor{0x6F98DF},
        .link = QColor{0x84B3FF},
        .selection = QColor{0x213B66},
        .selectionText = QColor{0xD6E5FF},
        .track = QColor{0x343B48},
        .tones = {ToneColors{QColor{0xC6CCD6}, QColor{0x2E3440}, QColor{0x8A92A1}},
                  ToneColors{QColor{0x93DFB2}, QColor{0x153A26}, QColor{0x3FAE6D}},
                  ToneColors{QColor{0xFFD08A}, QColor{0x45310C}, QColor{0xE0A030}},
                  ToneColors{QColor{0xFFB4AB}, QColor{0x4F1F1C}, QColor{0xF0645A}}},
    };
    return dark;
}

const Tokens &tokens(const QPalette &palette)
{
    constexpr int half = 128;
    return palette.color(QPalette::Window).lightness() < half ? darkTokens() : lightTokens();
}

} // namespace trame::ui

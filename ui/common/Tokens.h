// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

#include <array>
#include <cstddef>

class QPalette;

namespace trame::ui {

/// What a colour means. A word always stands beside it: colour is never alone.
enum class Tone {
    Neutral, ///< Nothing to do.
    Good,    ///< Conform, in time.
    Soon,    ///< Due soon, or to be confirmed.
    Late,    ///< Late, or blocking.
};

/// The colours of one meaning.
struct ToneColors {
    QColor text;       ///< Of a chip, and of a sentence on a card.
    QColor background; ///< Behind the text of a chip.
    QColor strong;     ///< A bar, a stripe, a dot.
};

/// The colours of one appearance, light or dark. Widgets that paint themselves ask tokens(palette()), so that
/// nothing has to be handed down and a change of appearance is one change of palette.
struct Tokens {
    QColor window;        ///< Behind the cards.
    QColor surface;       ///< Cards, tables, sidebar.
    QColor hover;         ///< A row or a button under the pointer.
    QColor border;        ///< Edges of cards, lines between rows.
    QColor buttonBorder;  ///< Edges of buttons, which their text shows as well.
    QColor controlBorder; ///< Edges of fields, which nothing else shows: 3:1 at least.
    QColor text;
    QColor muted;
    QColor disabled;
    QColor accent;   ///< Behind the text of the primary button, and bars.
    QColor onAccent; ///< On the accent.
    QColor accentHover;
    QColor accentSoft; ///< A bar that isn't complete yet: the current month.
    QColor link;       ///< The accent as text and as focus ring.
    QColor selection;
    QColor selectionText;
    QColor track; ///< The part of a gauge that isn't filled.
    std::array<ToneColors, 4> tones;

    [[nodiscard]] const ToneColors &of(Tone tone) const { return tones.at(static_cast<std::size_t>(tone)); }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The colours for a palette: the dark ones where its window is dark.
[[nodiscard]] const Tokens &tokens(const QPalette &palette);

/// The unit of all distances, in device-independent pixels.
constexpr int gridUnit = 4;
constexpr int cardRadius = 10;
constexpr int listRowHeight = 32;
/// Text sizes in device-independent pixels.
constexpr int textSize = 13;
constexpr int smallTextSize = 12;

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Theme.h"
#include "ui/common/StyleSheet.h"
#include "ui/common/Tokens.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace trame::ui;

namespace {

/// WCAG 2.1: relative luminance of a colour of sRGB.
double luminance(const QColor &color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

constexpr double forText = 4.5;
constexpr double forShapes = 3.0;

} // namespace

TEST_CASE("the contrast of black and white is the one of the recommendation", "[theme]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21.0));
    CHECK(contrast(QColor{0x767676}, Qt::white) >= forText);
    CHECK(contrast(QColor{0x777777}, Qt::white) < forText);
}

TEST_CASE("every text is read on everything it stands on, light and dark", "[theme]")
{
    const auto &t = GENERATE(std::cref(lightTokens()), std::cref(darkTokens())).get();
    CAPTURE(t.window.name().toStdString());
    for (const auto &behind : {t.window, t.surface, t.hover}) {
        CHECK(contrast(t.text, behind) >= forText);
        CHECK(contrast(t.muted, behind) >= forText);
        CHECK(contrast(t.link, behind) >= forText);
    }
    CHECK(contrast(t.selectionText, t.selection) >= forText);
    CHECK(contrast(t.text, t.selection) >= forText);
    CHECK(contrast(t.onAccent, t.accent) >= forText);
    CHECK(contrast(t.onAccent, t.accentHover) >= forText);
    CHECK(contrast(t.surface, t.text) >= forText);
    for (const auto &tone : t.tones) {
        CAPTURE(tone.text.name().toStdString());
        CHECK(contrast(tone.text, tone.background) >= forText);
        CHECK(contrast(tone.text, t.surface) >= forText);
        CHECK(contrast(tone.text, t.window) >= forText);
    }
}

TEST_CASE("what is told by a shape alone stands out as well", "[theme]")
{
    const auto &t = GENERATE(std::cref(lightTokens()), std::cref(darkTokens())).get();
    CAPTURE(t.window.name().toStdString());
    CHECK(contrast(t.controlBorder, t.surface) >= forShapes);
    CHECK(contrast(t.link, t.surface) >= forShapes);
    CHECK(contrast(t.link, t.selection) >= forShapes);
    CHECK(contrast(t.accent, t.surface) >= forShapes);
    for (const auto &tone : t.tones)
        CHECK(contrast(tone.strong, t.surface) >= forShapes);
}

TEST_CASE("the stylesheet has a colour for each of its words", "[theme]")
{
    for (const auto *t : {&lightTokens(), &darkTokens()})
        CHECK_FALSE(styleSheet(*t).contains(QLatin1Char{'@'}));
}

TEST_CASE("the appearance is put on, and widgets find its colours in their palette", "[theme]")
{
    Theme theme{*qApp};
    theme.apply(Appearance::Dark);
    CHECK(&tokens(QApplication::palette()) == &darkTokens());
    theme.apply(Appearance::Light);
    CHECK(&tokens(QApplication::palette()) == &lightTokens());
    theme.apply(Appearance::System);
    CHECK(theme.appearance() == Appearance::System);
    qApp->setStyleSheet({});
}

TEST_CASE("the fonts that a system's theme names for menus and lists give way to the one of the application", "[theme]")
{
    auto &application = *qobject_cast<QApplication *>(QCoreApplication::instance());
    Theme theme{application};
    const auto appearance = GENERATE(Appearance::System, Appearance::Light, Appearance::Dark);
    theme.apply(appearance);
    const QMenu menu;
    const QListWidget list;
    for (const char *widgets : {"QMenu", "QAbstractItemView"})
        QApplication::setFont(QFont{QStringLiteral("DejaVu Serif")}, widgets);
    QWidget window;
    QEvent change{QEvent::ThemeChange};
    QCoreApplication::sendEvent(&window, &change);
    CHECK(menu.font().families() == QApplication::font().families());
    CHECK(list.font().families() == QApplication::font().families());
    CHECK_FALSE(QApplication::font().families().contains(QStringLiteral("DejaVu Serif")));
    qApp->setStyleSheet({});
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/Typography.h"

#include "core/documents/composer/PageGeometry.h"

#include <QFontDatabase>

namespace trame {

namespace {

struct RoleStyle {
    qreal points;
    QFont::Weight weight;
    QColor colour;
};

RoleStyle style(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return {17, QFont::Bold, Typography::ink};
    case TextRole::Heading:
        return {11.5, QFont::Bold, Typography::accent};
    case TextRole::Subheading:
        return {9.5, QFont::Bold, Typography::ink};
    case TextRole::Body:
        return {9.5, QFont::Normal, Typography::ink};
    case TextRole::Strong:
        return {9.5, QFont::Bold, Typography::ink};
    case TextRole::Cell:
        return {8.5, QFont::Normal, Typography::ink};
    case TextRole::CellStrong:
        return {8.5, QFont::Bold, Typography::ink};
    case TextRole::CellHeading:
        return {7.5, QFont::Bold, Typography::accent};
    case TextRole::Small:
        return {7.5, QFont::Normal, Typography::grey};
    case TextRole::SmallStrong:
        return {7.5, QFont::Bold, Typography::grey};
    case TextRole::Mark:
        return {8, QFont::Bold, Typography::alert};
    }
    return {9.5, QFont::Normal, Typography::ink};
}

const QString &lastResort()
{
    static const QString family = QStringLiteral("DejaVu Sans");
    return family;
}

QFont fontOf(TextRole role)
{
    QFont font;
    font.setFamilies({Typography::family(), lastResort()});
    // In dots of the page: the layout is the same whatever device it is painted on.
    font.setPixelSize(qRound(PageGeometry::pt(style(role).points)));
    font.setWeight(style(role).weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::ForceOutline);
    return font;
}

std::vector<QRawFont> rawFonts()
{
    std::vector<QRawFont> fonts;
    for (const auto &family : {Typography::family(), lastResort()}) {
        QFont font;
        font.setFamilies({family});
        font.setPixelSize(100);
        fonts.push_back(QRawFont::fromFont(font));
    }
    return fonts;
}

} // namespace

Typography::Typography()
    : m_printable{rawFonts()}
{
    for (std::size_t role = 0; role < roles; ++role)
        m_fonts[role] = fontOf(static_cast<TextRole>(role));
}

QColor Typography::colour(TextRole role)
{
    return style(role).colour;
}

QString Typography::family()
{
    for (const auto &family : {QStringLiteral("Arial"), QStringLiteral("Liberation Sans")})
        if (QFontDatabase::hasFamily(family))
            return family;
    return lastResort();
}

} // namespace trame

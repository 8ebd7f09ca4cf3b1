// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/composer/PrintableText.h"

#include <QChar>

#include <algorithm>

namespace trame {

namespace {

constexpr char32_t noBreakSpace = 0x00A0;
constexpr char32_t replacement = 0xFFFD;
constexpr char32_t dropped = 0;
constexpr int marksKept = 2;

bool isAscii(char32_t character)
{
    return character >= 0x20 && character < 0x7F;
}

bool isLineBreak(char32_t character)
{
    return character == U'\n' || character == 0x0B || character == 0x0C || character == 0x85
           || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

bool isMark(char32_t character)
{
    const auto category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

bool PrintableText::printable(char32_t character) const
{
    return std::any_of(m_fonts.begin(), m_fonts.end(),
                       [character](const QRawFont &font) { return font.supportsCharacter(character); });
}

char32_t PrintableText::replaced(char32_t character) const
{
    if (isAscii(character))
        return character;
    if (isLineBreak(character))
        return QChar::LineSeparator;
    if (character == U'\t')
        return U' ';
    if (isInvisible(character))
        return dropped;
    if (QChar::category(character) == QChar::Separator_Space)
        return noBreakSpace;
    if (printable(character))
        return character;
    return printable(replacement) ? replacement : U'?';
}

QString PrintableText::operator()(const QString &text) const
{
    auto source = text;
    source.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(QLatin1Char{'\r'}, QLatin1Char{'\n'});
    QString result;
    result.reserve(source.size());
    int marks = 0;
    for (const char32_t character : source.normalized(QString::NormalizationForm_C).toUcs4()) {
        marks = isMark(character) ? marks + 1 : 0;
        const auto kept = marks > marksKept ? dropped : replaced(character);
        if (kept != dropped)
            result += QChar::fromUcs4(kept);
    }
    return result;
}

} // namespace trame

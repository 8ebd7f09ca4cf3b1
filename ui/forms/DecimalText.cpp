// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/DecimalText.h"

#include <algorithm>

namespace trame::ui {

namespace {

constexpr QChar narrowSpace{0x202F};
constexpr QChar minusSign{0x2212};
constexpr int thousands = 3;
/// Eighteen digits fit in 64 bits whatever they are.
constexpr int mostDigits = 18;

} // namespace

std::optional<std::int64_t> readDecimal(QStringView text, int decimals)
{
    std::int64_t units = 0;
    int digits = 0;
    int after = -1;
    bool negative = false;
    for (const auto c : text.trimmed()) {
        if (c.isSpace())
            continue;
        if ((c == QLatin1Char{'-'} || c == minusSign) && digits == 0 && after < 0 && !negative) {
            negative = true;
        } else if ((c == QLatin1Char{','} || c == QLatin1Char{'.'}) && after < 0 && decimals > 0) {
            after = 0;
        } else if (c >= QLatin1Char{'0'} && c <= QLatin1Char{'9'} && digits < mostDigits && after < decimals) {
            units = units * 10 + c.digitValue();
            ++digits;
            after += after < 0 ? 0 : 1;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0)
        return std::nullopt;
    for (auto missing = decimals - std::max(after, 0); missing > 0; --missing, ++digits)
        units *= 10;
    if (digits > mostDigits)
        return std::nullopt;
    return negative ? -units : units;
}

QString writeDecimal(std::int64_t units, int decimals, Zeros zeros)
{
    auto digits = QString::number(units < 0 ? -units : units).rightJustified(decimals + 1, QLatin1Char{'0'});
    auto whole = digits.chopped(decimals);
    auto part = digits.right(decimals);
    while (zeros == Zeros::LeftOut && part.endsWith(QLatin1Char{'0'}))
        part.chop(1);
    for (auto place = whole.size() - thousands; place > 0; place -= thousands)
        whole.insert(place, narrowSpace);
    const auto sign = units < 0 ? QStringLiteral("-") : QString{};
    return sign + whole + (part.isEmpty() ? QString{} : QLatin1Char{','} + part);
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/RateEdit.h"

#include "ui/forms/DecimalText.h"

namespace trame::ui {

namespace {

constexpr int decimals = 2;

std::optional<std::int64_t> read(QString text)
{
    text = text.trimmed();
    if (text.endsWith(QLatin1Char{'%'}))
        text.chop(1);
    return readDecimal(text, decimals);
}

} // namespace

RateEdit::RateEdit(QWidget *parent)
    : ValueEdit{parent}
{
    setAlignment(Qt::AlignRight);
}

std::optional<Taux> RateEdit::taux() const
{
    const auto units = read(text());
    if (!units || !isValid())
        return std::nullopt;
    return Taux::pourDixMille(static_cast<std::int32_t>(*units));
}

void RateEdit::setTaux(std::optional<Taux> taux)
{
    put(taux ? writeDecimal(taux->pourDixMille(), decimals, Zeros::LeftOut) : QString{});
}

QString RateEdit::faultOf(const QString &text) const
{
    const auto units = read(text);
    if (!units)
        return tr("Un taux s’écrit avec deux décimales au plus, par exemple 5,5.");
    if (*units < 0 || *units > Taux::unite)
        return tr("Un taux va de 0 à 100 %.");
    return {};
}

QString RateEdit::tidied(const QString &text) const
{
    return writeDecimal(read(text).value_or(0), decimals, Zeros::LeftOut);
}

} // namespace trame::ui

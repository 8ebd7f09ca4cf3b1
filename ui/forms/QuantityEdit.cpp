// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/QuantityEdit.h"

#include "ui/forms/DecimalText.h"

namespace trame::ui {

namespace {

constexpr int decimals = 3;

} // namespace

QuantityEdit::QuantityEdit(QWidget *parent)
    : ValueEdit{parent}
{
    setAlignment(Qt::AlignRight);
}

std::optional<Quantite> QuantityEdit::quantite() const
{
    const auto thousandths = readDecimal(text(), decimals);
    if (!thousandths || !isValid())
        return std::nullopt;
    return Quantite::milliemes(*thousandths);
}

void QuantityEdit::setQuantite(std::optional<Quantite> quantite)
{
    put(quantite ? writeDecimal(quantite->enMilliemes(), decimals, Zeros::LeftOut) : QString{});
}

QString QuantityEdit::faultOf(const QString &text) const
{
    const auto thousandths = readDecimal(text, decimals);
    if (!thousandths)
        return tr("Une quantité s’écrit avec trois décimales au plus, par exemple 12,5.");
    if (*thousandths < 0)
        return tr("Une quantité ne peut pas être négative.");
    if (*thousandths > Quantite::maximumSaisi)
        return tr("Cette quantité est trop grande : 10 millions au plus.");
    return {};
}

QString QuantityEdit::tidied(const QString &text) const
{
    return writeDecimal(readDecimal(text, decimals).value_or(0), decimals, Zeros::LeftOut);
}

} // namespace trame::ui

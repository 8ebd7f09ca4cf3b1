// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/MoneyEdit.h"

#include "ui/forms/DecimalText.h"

namespace trame::ui {

namespace {

constexpr int decimals = 2;

std::optional<std::int64_t> read(QString text)
{
    // People paste amounts with their sign.
    return readDecimal(text.remove(QChar{0x20AC}), decimals);
}

} // namespace

MoneyEdit::MoneyEdit(QWidget *parent)
    : ValueEdit{parent}
{
    setAlignment(Qt::AlignRight);
}

std::optional<Montant> MoneyEdit::montant() const
{
    const auto centimes = read(text());
    if (!centimes || !isValid())
        return std::nullopt;
    return Montant::centimes(*centimes);
}

void MoneyEdit::setMontant(std::optional<Montant> montant)
{
    put(montant ? writeDecimal(montant->enCentimes(), decimals, Zeros::Kept) : QString{});
}

QString MoneyEdit::faultOf(const QString &text) const
{
    const auto centimes = read(text);
    if (!centimes)
        return tr("Un montant s’écrit avec deux décimales au plus, par exemple 1 234,50.");
    if (*centimes < 0)
        return tr("Un montant ne peut pas être négatif ici.");
    if (*centimes > Montant::maximumSaisi)
        return tr("Ce montant est trop grand : 100 milliards d’euros au plus.");
    return {};
}

QString MoneyEdit::tidied(const QString &text) const
{
    return writeDecimal(read(text).value_or(0), decimals, Zeros::Kept);
}

} // namespace trame::ui

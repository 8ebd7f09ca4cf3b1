// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/saisie/PercentEdit.h"

#include "ui/common/DecimalText.h"

namespace trame::ui {

namespace {

constexpr int decimals = 2;

std::optional<Taux> read(QString text)
{
    const auto units = readDecimal(text.remove(QLatin1Char{'%'}), decimals);
    if (!units || *units < 0 || *units > Taux::unite)
        return std::nullopt;
    return Taux::pourDixMille(static_cast<std::int32_t>(*units));
}

QString write(Taux taux)
{
    return writeDecimal(taux.pourDixMille(), decimals, Zeros::LeftOut);
}

} // namespace

PercentEdit::PercentEdit(QWidget *parent) : ValueEdit{parent}
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

std::optional<Taux> PercentEdit::taux() const
{
    return read(text());
}

void PercentEdit::setTaux(Taux taux)
{
    put(write(taux));
}

QString PercentEdit::faultOf(const QString &text) const
{
    return read(text) ? QString{} : tr("Écrivez un taux de 0 à 100, par exemple 80 ou 5,5.");
}

QString PercentEdit::tidied(const QString &text) const
{
    const auto taux = read(text);
    return taux ? write(*taux) : text;
}

} // namespace trame::ui

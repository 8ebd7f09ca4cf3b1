// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/LotsEdit.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int lastLot = 999;

std::optional<std::vector<int>> read(const QString &text)
{
    static const QRegularExpression between{QStringLiteral("[,; ]+")};
    std::vector<int> lots;
    for (const auto &word : text.split(between, Qt::SkipEmptyParts)) {
        bool right = false;
        const auto lot = word.toInt(&right);
        if (!right || lot < 1 || lot > lastLot)
            return std::nullopt;
        lots.push_back(lot);
    }
    std::sort(lots.begin(), lots.end());
    lots.erase(std::unique(lots.begin(), lots.end()), lots.end());
    return lots;
}

} // namespace

LotsEdit::LotsEdit(QWidget *parent)
    : ValueEdit{parent}
{
    setPlaceholderText(tr("tous"));
}

std::optional<std::vector<int>> LotsEdit::lots() const
{
    return read(text());
}

QString LotsEdit::write(const std::vector<int> &lots)
{
    QStringList words;
    for (const auto lot : lots)
        words << QString::number(lot);
    return words.join(QStringLiteral(", "));
}

QString LotsEdit::faultOf(const QString &text) const
{
    return read(text) ? QString{}
                      : tr("Écrivez les numéros des lots, par exemple 1, 3 ; laissez vide pour tous les lots.");
}

QString LotsEdit::tidied(const QString &text) const
{
    const auto lots = read(text);
    return lots ? write(*lots) : text;
}

} // namespace trame::ui

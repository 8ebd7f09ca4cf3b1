// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/ChangementJournal.h"

#include "core/text/Format.h"
#include "core/text/LibellesJournal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trame::ui {

namespace {

/// A name of the file as words: «date_notification» reads «date notification».
QString words(QString name)
{
    for (const auto *unit : {"_centimes", "_pour_dix_mille", "_milliemes"})
        if (name.endsWith(QLatin1String{unit}))
            name.chop(static_cast<int>(qstrlen(unit)));
    return name.replace(QLatin1Char{'_'}, QLatin1Char{' '});
}

QString valueText(const QString &column, const QJsonValue &value, const Format &format)
{
    if (value.isString()) {
        const auto date = Date::depuisIso(value.toString().toStdString());
        return date ? format.date(*date) : value.toString();
    }
    if (!value.isDouble())
        return {};
    const auto number = value.toInteger();
    if (column.endsWith(QLatin1String{"_centimes"}))
        return format.montant(Montant::centimes(number));
    if (column.endsWith(QLatin1String{"_pour_dix_mille"}))
        return format.taux(Taux::pourDixMille(static_cast<std::int32_t>(number)));
    if (column.endsWith(QLatin1String{"_milliemes"}))
        return format.quantite(Quantite::milliemes(number));
    return QString::number(number);
}

/// The columns of a row that came, went or changed.
void addRow(const QJsonObject &row, const Langage &langage, std::vector<ChangementJournal> &changes)
{
    const Format format{langage};
    const auto table = LibellesJournal{langage}.objet(row.value(QLatin1String{"table"}).toString().toStdString());
    const auto before = row.value(QLatin1String{"avant"}).toObject();
    const auto after = row.value(QLatin1String{"apres"}).toObject();
    auto columns = after.keys();
    for (const auto &column : before.keys())
        if (!after.contains(column))
            columns << column;
    for (const auto &column : columns) {
        ChangementJournal change{table, QString::number(row.value(QLatin1String{"id"}).toInteger()), words(column),
                                 valueText(column, before.value(column), format),
                                 valueText(column, after.value(column), format)};
        // A new row tells only what was filled in.
        if (!change.avant.isEmpty() || !change.apres.isEmpty())
            changes.push_back(std::move(change));
    }
}

} // namespace

std::vector<ChangementJournal> changementsLus(const std::string &json, const Langage &langage)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    std::vector<ChangementJournal> changes;
    for (const auto &row : document.array())
        addRow(row.toObject(), langage, changes);
    // Bulk work tells how many rows it wrote.
    const auto counts = document.object();
    for (auto it = counts.begin(); it != counts.end(); ++it)
        changes.push_back({LibellesJournal{langage}.objet(it.key().toStdString()),
                           {},
                           QCoreApplication::translate("ChangementJournal", "lignes écrites"),
                           {},
                           QString::number(it.value().toInteger())});
    return changes;
}

} // namespace trame::ui

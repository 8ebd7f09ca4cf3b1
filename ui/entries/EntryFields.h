// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Format.h"
#include "ui/entries/EntryActs.h"
#include "ui/entries/EntryColumn.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trame::ui {

/// Makes the columns of an editable list out of the fields of its entries. `Entries` is a vector that outlives them.
template <class Entry>
class EntryFields
{
public:
    EntryFields(std::vector<Entry> &entries, const Langage &langage)
        : m_entries{entries},
          m_format{langage}
    {
    }

    [[nodiscard]] EntryColumn text(const QString &title, std::string Entry::*field, int width = 0) const
    {
        const auto read = [&entries = m_entries, field](int row) {
            const auto *entry = entryAt(entries, row);
            return entry == nullptr ? QString{} : QString::fromStdString(entry->*field);
        };
        return {.title = title,
                .kind = EntryKind::Text,
                .width = width,
                .text = read,
                .value = [read](int row) { return QVariant{read(row)}; },
                .write =
                    [&entries = m_entries, field](int row, const QVariant &value) {
                        if (auto *entry = entryAt(entries, row))
                            entry->*field = value.toString().toStdString();
                    }};
    }

    /// A date that may be missing.
    [[nodiscard]] EntryColumn date(const QString &title, std::optional<Date> Entry::*field, int width) const
    {
        const auto read = [&entries = m_entries, field](int row) {
            const auto *entry = entryAt(entries, row);
            return entry == nullptr ? std::nullopt : entry->*field;
        };
        return {.title = title,
                .kind = EntryKind::Date,
                .width = width,
                .text = [read, format = m_format](
                            int row) { return read(row) ? format.date(*read(row)) : QStringLiteral("—"); },
                .value = [read](int row) { return read(row) ? QVariant{read(row)->rang()} : QVariant{}; },
                .write =
                    [&entries = m_entries, field](int row, const QVariant &value) {
                        if (auto *entry = entryAt(entries, row))
                            entry->*field = value.isValid() ? Date::depuisRang(value.toInt()) : std::nullopt;
                    }};
    }

    /// A date that is always there: an empty cell leaves it as it was.
    [[nodiscard]] EntryColumn date(const QString &title, Date Entry::*field, int width) const
    {
        const auto read = [&entries = m_entries, field](int row) {
            const auto *entry = entryAt(entries, row);
            return entry == nullptr ? Date{} : entry->*field;
        };
        return {.title = title,
                .kind = EntryKind::Date,
                .width = width,
                .text = [read, format = m_format](int row) { return format.date(read(row)); },
                .value = [read](int row) { return QVariant{read(row).rang()}; },
                .write =
                    [&entries = m_entries, field](int row, const QVariant &value) {
                        auto *entry = entryAt(entries, row);
                        if (const auto date = Date::depuisRang(value.toInt()); entry && date && value.isValid())
                            entry->*field = *date;
                    }};
    }

    /// The code of an entry of another list; `choices` are those that exist, and none.
    [[nodiscard]] EntryColumn choice(const QString &title, std::string Entry::*field,
                                     const std::function<QVector<EntryChoice>()> &choices, int width = 0) const
    {
        auto column = text(title, field, width);
        column.kind = EntryKind::Choice;
        column.text = [read = column.text, choices](int row) {
            auto code = read(row);
            for (const auto &[label, value] : choices())
                if (value == code)
                    return label;
            return code;
        };
        column.choices = [choices](int) { return choices(); };
        return column;
    }

private:
    std::vector<Entry> &m_entries;
    Format m_format;
};

/// «P1 — Méthode» for each entry, after «—» for none.
template <class Entry>
QVector<EntryChoice> codeChoices(const std::vector<Entry> &entries)
{
    QVector<EntryChoice> choices{{QStringLiteral("—"), QString{}}};
    for (const auto &entry : entries) {
        const auto code = QString::fromStdString(entry.code);
        const auto title = QString::fromStdString(entry.intitule);
        choices.push_back({title.isEmpty() ? code : QStringLiteral("%1 — %2").arg(code, title), code});
    }
    return choices;
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/entries/EntryList.h"

#include <QString>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace trame::ui {

/// Does an act on entries; `make` gives a new one, `copied` makes a copy one of its own (its code). Returns the row
/// to be current then, or -1.
template <class Entry, class Make, class Copied>
int applyAct(std::vector<Entry> &entries, EntryAct act, int row, Make make, Copied copied)
{
    const bool known = row >= 0 && row < static_cast<int>(entries.size());
    switch (act) {
    case EntryAct::Add: {
        const auto place = known ? row + 1 : static_cast<int>(entries.size());
        auto entry = make();
        entries.insert(entries.begin() + place, std::move(entry));
        return place;
    }
    case EntryAct::Duplicate: {
        if (!known)
            return row;
        auto entry = entries[static_cast<std::size_t>(row)];
        copied(entry);
        entries.insert(entries.begin() + row + 1, std::move(entry));
        return row + 1;
    }
    case EntryAct::Delete:
        if (known)
            entries.erase(entries.begin() + row);
        return std::min(row, static_cast<int>(entries.size()) - 1);
    case EntryAct::MoveUp:
        if (!known || row == 0)
            return row;
        std::iter_swap(entries.begin() + row, entries.begin() + row - 1);
        return row - 1;
    case EntryAct::MoveDown:
        if (!known || row + 1 >= static_cast<int>(entries.size()))
            return row;
        std::iter_swap(entries.begin() + row, entries.begin() + row + 1);
        return row + 1;
    }
    return row;
}

/// «P3» where «P1» and «P2» are taken.
template <class Entry>
std::string freeCode(const std::vector<Entry> &entries, const std::string &prefix)
{
    for (auto number = entries.size() + 1;; ++number) {
        auto code = prefix + std::to_string(number);
        const auto same = [&code](const Entry &entry) { return entry.code == code; };
        if (std::none_of(entries.begin(), entries.end(), same))
            return code;
    }
}

/// The row of a code; -1 where there is none.
template <class Entry>
int rowOfCode(const std::vector<Entry> &entries, const QString &code)
{
    const auto wanted = code.toStdString();
    for (std::size_t i = 0; i < entries.size(); ++i)
        if (entries[i].code == wanted)
            return static_cast<int>(i);
    return -1;
}

/// The entry of a row, or nothing where the list has become shorter.
template <class Entry>
auto *entryAt(Entry &entries, int row)
{
    return row >= 0 && row < static_cast<int>(entries.size()) ? &entries[static_cast<std::size_t>(row)] : nullptr;
}

} // namespace trame::ui

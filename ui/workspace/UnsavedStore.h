// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace trame::ui {

/// What an entry that isn't saved belongs to: one is kept for each.
struct UnsavedKey {
    QString file;   ///< The data file.
    QString form;   ///< The kind of form: «devis».
    QString object; ///< What it changes, by a name that is never used again: a UUID.
    friend bool operator==(const UnsavedKey &, const UnsavedKey &) = default;
};

/// What was typed in a form and isn't in the data file.
struct UnsavedEntry {
    UnsavedKey key;
    QString name;        ///< For people: «BROUILLON-0003».
    QString target;      ///< Where the window finds it: «devis/BROUILLON-0003».
    QString instant;     ///< When it was kept, in UTC.
    qint64 version = 0;  ///< The row it was typed over, as it was read.
    QJsonObject content; ///< The form's own.
};

/// Keeps what people type until it is saved or refused, so that a power cut or a killed program doesn't take it. Small
/// files for this person alone beside the settings, never in the data file: what isn't saved is nobody else's. Each is
/// written whole or not at all. Any form may use it with a key and a JSON object.
class UnsavedStore
{
public:
    explicit UnsavedStore(QString folder)
        : m_folder{std::move(folder)}
    {
    }

    /// Keeps an entry in the place of the one before; an entry that says the same isn't written again.
    /// EcritureImpossible otherwise, and the one before is then still there.
    [[nodiscard]] Result<void> keep(const UnsavedEntry &entry) const;
    /// The entry of a key; also one whose data file has gone from where it was, since that file may be this one.
    [[nodiscard]] std::optional<UnsavedEntry> find(const UnsavedKey &key) const;
    void forget(const UnsavedKey &key) const;
    /// All entries of a data file, the oldest first.
    [[nodiscard]] std::vector<UnsavedEntry> ofFile(const QString &file) const;
    /// The entries of data files that have gone from where they were: each may be of a file that was renamed.
    [[nodiscard]] std::vector<UnsavedEntry> ofFilesGone() const;
    /// Where an entry is kept.
    [[nodiscard]] QString pathOf(const UnsavedKey &key) const;
    /// Takes away what is left of writes that were cut short, the entries of files gone for a season, and those that
    /// nobody asked for in a year.
    void sweep(const QDateTime &now) const;

    static constexpr int daysWithoutFile = 90;
    static constexpr int daysUnasked = 365;

private:
    [[nodiscard]] std::vector<UnsavedEntry> all() const;

    QString m_folder;
};

} // namespace trame::ui

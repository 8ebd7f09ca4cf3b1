// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSettings;

namespace trame::ui {

/// The files opened last, the newest first.
class RecentFiles
{
public:
    /// The settings must outlive it.
    explicit RecentFiles(QSettings &settings)
        : m_settings{settings}
    {
    }

    [[nodiscard]] QStringList paths() const;
    /// Puts a file first.
    void add(const QString &path);
    void remove(const QString &path);

    static constexpr qsizetype most = 8;

private:
    void write(const QStringList &paths);

    QSettings &m_settings;
};

} // namespace trame::ui

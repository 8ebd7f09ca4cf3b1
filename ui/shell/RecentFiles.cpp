// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/RecentFiles.h"

#include <QFileInfo>
#include <QSettings>

namespace trame::ui {

namespace {

const auto key = QStringLiteral("fichiers/recents");

} // namespace

QStringList RecentFiles::paths() const
{
    return m_settings.value(key).toStringList();
}

void RecentFiles::add(const QString &path)
{
    const auto whole = QFileInfo{path}.absoluteFilePath();
    auto known = paths();
    known.removeAll(whole);
    known.prepend(whole);
    write(known.mid(0, most));
}

void RecentFiles::remove(const QString &path)
{
    auto known = paths();
    known.removeAll(QFileInfo{path}.absoluteFilePath());
    write(known);
}

void RecentFiles::write(const QStringList &paths)
{
    m_settings.setValue(key, paths);
}

} // namespace trame::ui

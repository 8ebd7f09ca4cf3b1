// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"
#include "ui/shell/PageEntry.h"

#include <QListWidget>

#include <vector>

namespace trame::ui {

/// The pages under their sections, with badges. One stop of the Tab key; the arrows go from page to page.
class Sidebar : public QListWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    /// Leaves more room to the pages.
    void setNarrow(bool narrow);
    void setEntries(const std::vector<PageEntry> &entries);
    /// A number beside a page; an empty text removes it.
    void setBadge(const QString &id, const QString &text, Tone tone);
    /// Shows which page is in front, without asking for it.
    void setCurrentId(const QString &id);

Q_SIGNALS:
    void wanted(const QString &id);

private:
    [[nodiscard]] QListWidgetItem *itemOf(const QString &id) const;
    void addSection(const QString &title);
};

} // namespace trame::ui

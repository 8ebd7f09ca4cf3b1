// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/PageEntry.h"

#include <QHash>
#include <QStackedWidget>
#include <QStringList>

#include <vector>

namespace trame::ui {

/// The pages of the open file: makes them when they are first wanted, switches between them, knows the way back.
class PageStack : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageStack(QWidget *parent = nullptr);
    ~PageStack() override;
    PageStack(const PageStack &) = delete;
    PageStack &operator=(const PageStack &) = delete;

    /// Another file: forgets all pages.
    void setEntries(std::vector<PageEntry> entries);
    /// Goes to a target; false when there is no such page, or the page in front doesn't want to go away.
    bool goTo(const QString &target);
    /// Goes back to where one came from; false when there is nowhere, or the page in front doesn't want to go away.
    bool back();
    [[nodiscard]] Page *page() const;
    /// The target in front; empty while there is none.
    [[nodiscard]] QString target() const { return m_target; }
    /// The entry of the page in front that the sidebar has: the page itself, or the one it belongs to.
    [[nodiscard]] QString sidebarId() const;
    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void moved();
    void commandsChanged();
    void alerted(const QString &text);

private:
    void forget();
    [[nodiscard]] const PageEntry *entry(const QString &id) const;
    [[nodiscard]] Page *made(const PageEntry &entry);
    bool show(const QString &target);

    std::vector<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QString m_target;
    QStringList m_history;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/PageStack.h"

#include "ui/shell/Page.h"

#include <algorithm>
#include <utility>

namespace trame::ui {

namespace {

constexpr qsizetype longestHistory = 50;

QString idOf(const QString &target)
{
    return target.section(QLatin1Char{'/'}, 0, 0);
}

QString objectOf(const QString &target)
{
    return target.section(QLatin1Char{'/'}, 1);
}

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget{parent}
{
    setObjectName(QStringLiteral("pageArea"));
}

PageStack::~PageStack()
{
    forget();
}

void PageStack::forget()
{
    const auto pages = std::exchange(m_pages, {});
    for (auto *page : pages) {
        // An editor tells of its history once more as it goes, and nobody is there any longer to be told.
        page->disconnect(this);
        delete page;
    }
}

void PageStack::setEntries(std::vector<PageEntry> entries)
{
    forget();
    m_history.clear();
    m_target.clear();
    m_entries = std::move(entries);
}

const PageEntry *PageStack::entry(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const auto &e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

Page *PageStack::made(const PageEntry &entry)
{
    auto &page = m_pages[entry.id];
    if (page == nullptr) {
        page = entry.make(this);
        addWidget(page);
        connect(page, &Page::targetWanted, this, &PageStack::goTo);
        connect(page, &Page::closeWanted, this, &PageStack::back);
        connect(page, &Page::commandsChanged, this, &PageStack::commandsChanged);
        connect(page, &Page::alerted, this, &PageStack::alerted);
    }
    return page;
}

bool PageStack::show(const QString &target)
{
    const auto *wanted = entry(idOf(target));
    if (wanted == nullptr || (page() != nullptr && !page()->mayLeave()))
        return false;
    auto *shown = made(*wanted);
    m_target = target;
    setCurrentWidget(shown);
    shown->activate();
    if (const auto object = objectOf(target); !object.isEmpty())
        shown->present(object);
    Q_EMIT moved();
    return true;
}

bool PageStack::goTo(const QString &target)
{
    if (target == m_target)
        return true;
    const auto from = m_target;
    if (!show(target))
        return false;
    if (!from.isEmpty())
        m_history.push_back(from);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    return true;
}

bool PageStack::back()
{
    if (m_history.isEmpty() || !show(m_history.constLast()))
        return false;
    m_history.removeLast();
    return true;
}

Page *PageStack::page() const
{
    return m_target.isEmpty() ? nullptr : m_pages.value(idOf(m_target));
}

QString PageStack::sidebarId() const
{
    const auto *shown = entry(idOf(m_target));
    if (shown == nullptr)
        return {};
    return shown->parent.isEmpty() ? shown->id : shown->parent;
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "tests/ui/Accessibles.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QTranslator>

#include <memory>

namespace trame::test {

/// The screen in one language for as long as this lives, as the program itself puts it.
class ScreenIn
{
public:
    explicit ScreenIn(Langue langue)
        : m_langage{langue}
    {
        const auto words =
            langue == Langue::Anglais ? QStringLiteral(":/i18n/trame_en.qm") : QStringLiteral(":/i18n/trame_fr.qm");
        REQUIRE(m_words.load(words));
        QCoreApplication::installTranslator(&m_words);
    }
    ~ScreenIn() { QCoreApplication::removeTranslator(&m_words); }
    ScreenIn(const ScreenIn &) = delete;
    ScreenIn &operator=(const ScreenIn &) = delete;

    [[nodiscard]] const Langage &langage() const { return m_langage; }

private:
    Langage m_langage;
    QTranslator m_words;
};

/// Texts by the letter that Alt reaches them with.
class Mnemonics
{
public:
    void add(const QString &text)
    {
        const auto key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key] << text;
    }
    void addMenu(const QList<QAction *> &actions)
    {
        for (const auto *action : actions)
            if (action->isVisible())
                add(action->text());
    }
    /// What is in sight of a window.
    void addControls(const QWidget &root)
    {
        for (const auto *button : root.findChildren<QAbstractButton *>())
            if (button->isVisible()) {
                add(button->text());
                // A shortcut of its own would take the place of the letter.
                if (const auto letter = QKeySequence::mnemonic(button->text()); !letter.isEmpty())
                    CHECK(button->shortcut().toString() == letter.toString());
            }
        for (const auto *label : root.findChildren<QLabel *>())
            if (label->isVisible() && label->buddy() != nullptr)
                add(label->text());
        for (const auto *tabs : root.findChildren<QTabBar *>())
            for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i)
                add(tabs->tabText(i));
    }
    /// «Alt+D: É&dition / &Démarrer…» for each letter of several texts.
    [[nodiscard]] QString clashes() const
    {
        QStringList told;
        for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
            if (it.value().size() > 1)
                told << it.key().toString() + QStringLiteral(": ") + it.value().join(QStringLiteral(" / "));
        return told.join(QLatin1Char{'\n'});
    }

private:
    QMap<QKeySequence, QStringList> m_texts;
};

/// Tab comes by everything in sight that can be typed in or pressed, and ends where it began. Steps as Tab does, but
/// out of a table too, where Tab goes from cell to cell.
inline void checkTab(QWidget &root)
{
    struct Steps : QWidget {
        using QWidget::focusNextPrevChild;
    };
    constexpr int most = 500;
    QSet<const QWidget *> met;
    auto *window = root.window();
    for (int step = 0; step < most && (window->focusWidget() == nullptr || !met.contains(window->focusWidget()));
         ++step) {
        if (window->focusWidget() != nullptr)
            met.insert(window->focusWidget());
        (window->*(&Steps::focusNextPrevChild))(true);
    }
    QStringList missed;
    for (const auto *widget : root.findChildren<QWidget *>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->focusProxy() == nullptr && widget->window() == window && !met.contains(widget))
            missed << QLatin1String{widget->metaObject()->className()} + QLatin1Char{' '} + widget->accessibleName();
    CHECK(missed.join(QLatin1Char{'\n'}) == QString{});
}

/// No two things in sight answer to one key: neither beside the titles of the menu bar, where there is one, nor inside
/// a menu; every control says its name, and Tab comes by it.
inline void checkMnemonics(const char *name, QWidget &root, const QMenuBar *bar = nullptr)
{
    INFO(name << " (" << root.windowTitle().toStdString() << ')');
    QApplication::processEvents();
    Mnemonics seen;
    if (bar != nullptr)
        seen.addMenu(bar->actions());
    seen.addControls(root);
    CHECK(seen.clashes() == QString{});
    CHECK(nameless(root) == QString{});
    checkTab(root);
    for (const auto *menu : root.findChildren<QMenu *>()) {
        Mnemonics inside;
        inside.addMenu(menu->actions());
        CHECK(inside.clashes() == QString{});
    }
}

/// The same for each part of it that a tab brings to the front.
inline void checkEachTab(const char *name, QWidget &root, const QMenuBar *bar = nullptr)
{
    checkMnemonics(name, root, bar);
    for (auto *tabs : root.findChildren<QTabBar *>())
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i) {
            tabs->setCurrentIndex(i);
            checkMnemonics(tabs->tabText(i).toUtf8().constData(), root, bar);
        }
}

} // namespace trame::test

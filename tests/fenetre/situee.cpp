// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

/// The program itself, which also tells where things stand on the screen: a test that drives it with the mouse alone
/// has to know where to point. Asks come by the standard input, one name a line: what a screen reader calls a control,
/// or what stands on it. Answers «X Y»; «X Y 4» or «X Y 5» when one has to turn the wheel up or down there first, «X Y
/// 1» when one has to click there first, to fold what is unfolded over it; «-» for nothing.

#include "app/gui/Fenetres.h"
#include "app/gui/GardeFautes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QSocketNotifier>
#include <QTabBar>

#include <cstdio>
#include <iostream>
#include <optional>
#include <string>

namespace {

using namespace trame;

QString plain(QString text)
{
    return text.remove(QLatin1Char{'&'}).remove(QChar{0x2026});
}

QString spot(const QWidget &widget, QPoint place, const char *wheel = "")
{
    const auto at = widget.mapToGlobal(place) * widget.devicePixelRatioF();
    return QStringLiteral("%1 %2%3").arg(at.x()).arg(at.y()).arg(QLatin1String{wheel});
}

/// The middle of a widget, or where to turn the wheel until it comes in sight.
QString spotOf(const QWidget &widget)
{
    const auto seen = widget.visibleRegion().boundingRect();
    if (seen.height() * 2 >= widget.height() && !seen.isEmpty())
        return spot(widget, seen.center());
    for (auto *around = widget.parentWidget(); around != nullptr; around = around->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(around)) {
            const auto middle = area->viewport()->rect().center();
            const bool above = widget.mapTo(area->viewport(), QPoint{}).y() < middle.y();
            return spot(*area->viewport(), middle, above ? " 4" : " 5");
        }
    return {};
}

QString inActions(const QString &name, const QWidget &bar)
{
    for (auto *action : bar.actions()) {
        if (plain(action->text()) != name || !action->isEnabled())
            continue;
        if (const auto *menu = qobject_cast<const QMenu *>(&bar))
            return spot(bar, menu->actionGeometry(action).center());
        if (const auto *menus = qobject_cast<const QMenuBar *>(&bar))
            return spot(bar, menus->actionGeometry(action).center());
    }
    return {};
}

QString inView(const QString &name, const QAbstractItemView &view)
{
    const auto *model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const auto index = model->index(row, column);
            if (!index.data().toString().contains(name))
                continue;
            const auto place = view.visualRect(index);
            if (view.viewport()->rect().contains(place.center()))
                return spot(*view.viewport(), place.center());
            return spot(*view.viewport(), view.viewport()->rect().center(), place.top() < 0 ? " 4" : " 5");
        }
    return {};
}

QString inWindow(const QString &name, QWidget &root)
{
    if (auto found = inActions(name, root); !found.isEmpty())
        return found;
    for (const auto *menus : root.findChildren<QMenuBar *>())
        if (auto found = inActions(name, *menus); !found.isEmpty())
            return found;
    for (const auto *widget : root.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool called =
            plain(widget->accessibleName()) == name || (button != nullptr && plain(button->text()) == name);
        if (called && widget->isVisible() && widget->isEnabled() && widget->window() == &root)
            if (auto found = spotOf(*widget); !found.isEmpty())
                return found;
    }
    for (const auto *tabs : root.findChildren<QTabBar *>())
        for (int i = 0; i < tabs->count() && tabs->isVisible(); ++i)
            if (plain(tabs->tabText(i)) == name)
                return spot(*tabs, tabs->tabRect(i).center());
    // What is proposed under a field is a list and a window at once.
    auto views = root.findChildren<QAbstractItemView *>();
    if (auto *list = qobject_cast<QAbstractItemView *>(&root))
        views.prepend(list);
    for (const auto *view : views)
        if (view->isVisible() && view->window() == &root)
            if (auto found = inView(name, *view); !found.isEmpty())
                return found;
    return {};
}

QString where(const QString &name)
{
    QString found;
    auto *popup = QApplication::activePopupWidget();
    if (popup != nullptr)
        found = inWindow(name, *popup);
    if (!found.isEmpty())
        return found;
    auto *front = QApplication::activeModalWidget();
    if (front == nullptr)
        front = QApplication::activeWindow();
    if (front != nullptr)
        found = inWindow(name, *front);
    if (found.isEmpty())
        return QStringLiteral("-");
    // A click beside what is unfolded folds it, and does no more.
    return popup != nullptr ? found.section(QLatin1Char{' '}, 0, 1) + QStringLiteral(" 1") : found;
}

} // namespace

int main(int argc, char **argv)
{
    GardeFautes programme{argc, argv};
    QApplication::setApplicationName(QStringLiteral("Trame"));
    QApplication::setOrganizationName(QStringLiteral("Trame"));
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trame"), QStringLiteral("Trame")};
    ui::Dialogs dialogs;
    const auto words = QApplication::arguments();
    const auto file = words.size() > 3 ? words.at(3) : QString{};
    // As the program is started: --date AAAA-MM-JJ [FILE].
    Fenetres fenetres{programme, settings, dialogs, Date::depuisIso(words.value(2).toStdString())};
    programme.surveiller([&fenetres](const Erreur &erreur) { fenetres.direFaute(erreur); });
    QSocketNotifier asked{fileno(stdin), QSocketNotifier::Read};
    QObject::connect(&asked, &QSocketNotifier::activated, [&asked] {
        std::string name;
        if (std::getline(std::cin, name))
            std::cout << where(QString::fromStdString(name)).toStdString() << std::endl;
        else
            asked.setEnabled(false);
    });
    fenetres.ouvrir(file);
    return QApplication::exec();
}

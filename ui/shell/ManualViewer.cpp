// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/ManualViewer.h"

#include "ui/shell/ManualBrowser.h"

#include <QDir>
#include <QListWidget>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int contentsWidth = 220;
constexpr int usualWidth = 900;
constexpr int usualHeight = 640;

/// The first heading of a page, else its name.
QString titleOf(const QString &path)
{
    QFile file{path};
    if (file.open(QIODevice::ReadOnly))
        while (!file.atEnd())
            if (const auto line = QString::fromUtf8(file.readLine()).trimmed(); line.startsWith(QStringLiteral("# ")))
                return line.mid(2);
    return QFileInfo{path}.completeBaseName();
}

/// The pages, in the order the first of them names them.
QStringList inReadingOrder(const QDir &folder)
{
    auto names = folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    const auto first = QStringLiteral("index.md");
    QFile file{folder.filePath(first)};
    const auto named = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString{};
    const auto place = [&](const QString &name) {
        const auto at = named.indexOf(QLatin1Char{'('} + name);
        return name == first ? -1 : at < 0 ? named.size() : at;
    };
    std::stable_sort(names.begin(), names.end(),
                     [&](const QString &left, const QString &right) { return place(left) < place(right); });
    return names;
}

} // namespace

ManualViewer::ManualViewer(const QString &folder, QWidget *parent)
    : QDialog{parent},
      m_contents{new QListWidget{this}}
{
    setWindowTitle(tr("Manuel de Trame"));
    setAccessibleName(windowTitle());
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(usualWidth, usualHeight);
    m_contents->setAccessibleName(tr("Sommaire"));
    auto *browser = new ManualBrowser{folder, this};
    m_contents->setWordWrap(true);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QDir pages{folder};
    for (const auto &name : inReadingOrder(pages)) {
        auto *item = new QListWidgetItem{titleOf(pages.filePath(name)), m_contents};
        item->setData(Qt::UserRole, name);
    }
    connect(m_contents, &QListWidget::currentItemChanged, browser,
            [browser](const QListWidgetItem *item) { browser->showPage(item->data(Qt::UserRole).toString()); });
    connect(browser, &ManualBrowser::pageShown, this, [this](const QString &name) {
        for (int row = 0; row < m_contents->count(); ++row)
            if (m_contents->item(row)->data(Qt::UserRole).toString() == name)
                m_contents->setCurrentRow(row);
    });
    auto *halves = new QSplitter{this};
    halves->addWidget(m_contents);
    halves->addWidget(browser);
    halves->setStretchFactor(1, 1);
    halves->setSizes({contentsWidth, usualWidth - contentsWidth});
    auto *around = new QVBoxLayout{this};
    around->addWidget(halves);
    m_contents->setCurrentRow(0);
}

} // namespace trame::ui

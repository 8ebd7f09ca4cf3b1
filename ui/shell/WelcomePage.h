// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;

namespace trame::ui {

/// What the window shows while no file is open.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);

Q_SIGNALS:
    void demoWanted();
    void newWanted();
    void openWanted();
    void recentWanted(const QString &path);

private:
    QLabel *m_recentTitle;
    QListWidget *m_recent;
};

} // namespace trame::ui

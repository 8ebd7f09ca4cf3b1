// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace trame::ui {

/// What the program is made of, as the composition root knows it.
struct AboutFacts {
    QString version;
    QString qt;
    QString sqlite;
};

/// What Trame is, which versions run, under which licence.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(const AboutFacts &facts, QWidget *parent = nullptr);
};

} // namespace trame::ui

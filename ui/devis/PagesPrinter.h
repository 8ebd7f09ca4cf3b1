// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QPrinter;
class QWidget;

namespace trame {
class PagesPeintes;
}

namespace trame::ui {

/// The door to the printer: the preview with its printer and its pages. Tests hand over one that prints to a file.
class PagesPrinter : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Shows the preview and prints from it. False when there is no printer to speak of.
    virtual bool preview(const PagesPeintes &pages, const QString &title, QWidget *parent);
    /// Paints the pages the printer was asked for, each on a sheet of its own.
    static void print(const PagesPeintes &pages, QPrinter &printer);
};

} // namespace trame::ui

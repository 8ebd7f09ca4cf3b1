// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"

#include <QObject>
#include <QString>

class QPrinter;
class QWidget;

namespace trame {
class PagesPeintes;
}

namespace trame::ui {

struct Espace;

/// The way to the printer: a preview, with the choice of the printer and of the pages.
class PagesPrinter : public QObject
{
    Q_OBJECT
public:
    /// Shows the preview and prints from it, through the space's `imprimer`, which tests answer for. What goes wrong
    /// is told; false then.
    static bool offer(const Espace &espace, const PagesPeintes &pages, const QString &title, QWidget *parent);
    /// The same, where the pages may be lacking.
    static bool offer(const Espace &espace, const Result<PagesPeintes> &pages, const QString &title, QWidget *parent);
    /// What `imprimer` is outside tests.
    static bool preview(const PagesPeintes &pages, const QString &title, QWidget *parent);
    /// Paints the pages the printer was asked for, each on a sheet of its own.
    static void print(const PagesPeintes &pages, QPrinter &printer);
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace/PagesPrinter.h"

#include <QFile>
#include <QPrinter>
#include <QStringList>
#include <QTemporaryDir>

namespace trame::test {

/// A printer that prints to a file, and notes what it was asked for.
struct FilePrinter {
    bool operator()(const PagesPeintes &pages, const QString &title)
    {
        titles << title;
        if (broken)
            return false;
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        ui::PagesPrinter::print(pages, printer);
        return true;
    }

    /// How many pages the file has.
    [[nodiscard]] qsizetype pages() const
    {
        QFile file{path};
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("/Type /Page\n") : 0;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("imprime.pdf"));
    QStringList titles;
    bool broken = false;
};

} // namespace trame::test

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace/PagesPrinter.h"

#include "core/documents/PagesPeintes.h"
#include "core/text/ErrorText.h"
#include "ui/common/Dialogs.h"
#include "ui/workspace/Espace.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QScreen>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr QSize usualSize{980, 900};
constexpr int screenMargin = 64;

} // namespace

bool PagesPrinter::offer(const Espace &espace, const PagesPeintes &pages, const QString &title, QWidget *parent)
{
    if (espace.desk.print(pages, title, parent))
        return true;
    espace.dialogs.error(
        {tr("Impression impossible"),
         tr("Aucune imprimante ne répond. Le document est intact : enregistrez-le en PDF et imprimez ce fichier."),
         {}});
    return false;
}

bool PagesPrinter::offer(const Espace &espace, const Result<PagesPeintes> &pages, const QString &title, QWidget *parent)
{
    if (pages)
        return offer(espace, *pages, title, parent);
    espace.dialogs.error({tr("Impression impossible"), ErrorText{espace.langage}(pages.error()), {}});
    return false;
}

bool PagesPrinter::preview(const PagesPeintes &pages, const QString &title, QWidget *parent)
{
    QPrinter printer{QPrinter::HighResolution};
    printer.setDocName(title);
    printer.setPageSize(QPageSize{QPageSize::A4});
    printer.setFullPage(true);
    QPrintPreviewDialog dialog{&printer, parent};
    dialog.setWindowTitle(tr("Imprimer « %1 »").arg(title));
    // Its bar of tools is whole from that width on.
    dialog.resize(usualSize.boundedTo(parent->screen()->availableSize() - QSize{screenMargin, screenMargin}));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
            [&pages](QPrinter *wanted) { print(pages, *wanted); });
    dialog.exec();
    return true;
}

void PagesPrinter::print(const PagesPeintes &pages, QPrinter &printer)
{
    printer.setFullPage(true);
    QPainter painter;
    if (!painter.begin(&printer))
        return;
    const auto first = std::max(1, printer.fromPage());
    const auto last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.nombre()) : pages.nombre();
    for (int page = first; page <= last; ++page) {
        if (page > first)
            printer.newPage();
        const auto paper = printer.paperRect(QPrinter::DevicePixel);
        // The sheet keeps its shape on paper of another size.
        auto sheet = PagesPeintes::format().scaled(paper.size(), Qt::KeepAspectRatio);
        pages.peindre(painter, QRectF{QPointF{}, sheet}, page);
    }
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/DevisDocument.h"
#include "core/documents/composer/Typography.h"
#include "tests/bench/Mesures.h"
#include "tests/documents/UnDevis.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace trame::bench {

namespace {

/// The floor of the engine: one page, the two fonts of our documents, a line of text each.
void pageNue(QByteArray &octets)
{
    QBuffer tampon{&octets};
    tampon.open(QIODevice::WriteOnly);
    QPdfWriter pdf{&tampon};
    pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    QPainter peintre{&pdf};
    const Typography typographie;
    peintre.setFont(typographie.font(TextRole::Body));
    peintre.drawText(300, 300, QStringLiteral("Audit des usages, 63 931,30 €"));
    peintre.setFont(typographie.font(TextRole::Strong));
    peintre.drawText(300, 600, QStringLiteral("Audit des usages, 63 931,30 €"));
}

} // namespace

void mesurerPdf(Tableau &tableau, int repetitions)
{
    constexpr int lignes = 40;
    constexpr double millier = 1000;
    const auto devis = test::unDevisLong(lignes);
    int pages = 0;
    const auto trame = mediane(repetitions, [&] {
        const auto document = produireDevis(devis);
        tableau.exiger(document.has_value(), "the devis isn't made");
        pages = document ? document->pages : 0;
    });
    const auto plancher = mediane(repetitions, [] {
        QByteArray octets;
        pageNue(octets);
        garder(octets.size());
    });
    tableau.ajouter({"devis of 40 lines as PDF/A (" + std::to_string(pages) + " pages)", trame / millier,
                     plancher / millier, "ms", "QPdfWriter, one page, the same two fonts"});
}

} // namespace trame::bench

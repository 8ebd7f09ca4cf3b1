// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PagesPeintes.h"
#include "core/documents/DevisDocument.h"
#include "tests/documents/LecturePdf.h"
#include "tests/documents/UnDevis.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <catch2/catch.hpp>

#include <array>

using namespace trame;
using namespace trame::test;

namespace {

constexpr int resolution = 60;

/// The pages printed at another resolution than the composer's own, as a printer would.
DocumentPdf imprimer(const PagesPeintes &pages)
{
    DocumentPdf document;
    QBuffer tampon{&document.octets};
    tampon.open(QIODevice::WriteOnly);
    QPdfWriter writer{&tampon};
    writer.setResolution(300);
    writer.setPageLayout({QPageSize{QPageSize::A4}, QPageLayout::Portrait, QMarginsF{}});
    QPainter painter{&writer};
    for (int page = 1; page <= pages.nombre(); ++page) {
        if (page > 1)
            writer.newPage();
        pages.peindre(painter, QRectF{0, 0, static_cast<qreal>(writer.width()), static_cast<qreal>(writer.height())},
                      page);
    }
    painter.end();
    document.pages = pages.nombre();
    return document;
}

QStringList mots(const QString &texte)
{
    return texte.simplified().split(QLatin1Char{' '});
}

/// The same page of the PDF, drawn by a program that isn't ours.
QImage dessinParPoppler(const LecturePdf &pdf, int page)
{
    const FichierTemporaire dossier;
    const auto racine = QString::fromStdString(dossier.chemin("page"));
    const auto numero = QString::number(page);
    REQUIRE(
        lancer(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QString::number(resolution), QStringLiteral("-png"),
                                            QStringLiteral("-singlefile"), QStringLiteral("-f"), numero,
                                            QStringLiteral("-l"), numero, pdf.chemin(), racine})
            .code
        == 0);
    return QImage{racine + QStringLiteral(".png")}.convertToFormat(QImage::Format_Grayscale8);
}

QImage dessin(const PagesPeintes &pages, int page, const QSize &taille)
{
    QImage image{taille, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    pages.peindre(painter, QRectF{QPointF{}, QSizeF{taille}}, page);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

/// Mean darkness of each cell of a coarse grid: small differences of drawing disappear, a block that moved doesn't.
qreal ecart(const QImage &une, const QImage &autre)
{
    const QSize grille{42, 60};
    const auto a = une.scaled(grille, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const auto b = autre.scaled(grille, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qreal plusGrand = 0;
    for (int y = 0; y < grille.height(); ++y)
        for (int x = 0; x < grille.width(); ++x)
            plusGrand = std::max<qreal>(plusGrand, std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))));
    return plusGrand;
}

} // namespace

TEST_CASE("what is printed holds the words of the PDF, page by page", "[cctp-6.6.5-a][devis-a]")
{
    auto devis = unDevisLong(40);
    SECTION("issued") {}
    SECTION("draft")
    {
        devis.version.etat = EtatDevis::Brouillon;
    }
    const auto pages = composerDevis(devis).value();
    const auto pdf = produireDevis(devis).value();
    REQUIRE(pages.nombre() == pdf.pages);
    const auto attendues = LecturePdf{pdf}.pages();
    const auto imprimees = LecturePdf{imprimer(pages)}.pages();
    REQUIRE(imprimees.size() == attendues.size());
    for (qsizetype i = 0; i < attendues.size(); ++i)
        CHECK(mots(imprimees[i]) == mots(attendues[i]));
}

TEST_CASE("what the screen shows looks like the PDF, page by page", "[cctp-6.6.5-a][devis-a]")
{
    const auto devis = unDevis();
    const auto pages = composerDevis(devis).value();
    const LecturePdf pdf{produireDevis(devis).value()};
    for (int page = 1; page <= pages.nombre(); ++page) {
        const auto attendu = dessinParPoppler(pdf, page);
        const auto montre = dessin(pages, page, attendu.size());
        INFO(page);
        CHECK(ecart(montre, attendu) < 22);
        // The measure tells pages apart.
        CHECK(ecart(montre, dessinParPoppler(pdf, page % pages.nombre() + 1)) > 22);
    }
}

TEST_CASE("a page that doesn't exist paints nothing", "[devis-a]")
{
    const auto pages = composerDevis(unDevis()).value();
    const QSize taille{105, 149};
    QImage blanche{taille, QImage::Format_RGB32};
    blanche.fill(Qt::white);
    for (const int page : {0, pages.nombre() + 1})
        CHECK(dessin(pages, page, taille) == blanche.convertToFormat(QImage::Format_Grayscale8));
}

TEST_CASE("an image that can't be read is told before any page is shown", "[devis-a]")
{
    auto devis = unDevis();
    devis.logo = "ceci n’est pas une image";
    const auto pages = composerDevis(devis);
    REQUIRE_FALSE(pages);
    CHECK(pages.error().code == CodeErreur::ImageInvalide);
}

TEST_CASE("documents put one behind the other are printed so, each with its own page numbers", "[devis-a]")
{
    const std::array devis{unDevisLong(40), unDevis(), unDevisLong(12)};
    auto ensemble = composerDevis(devis[0]).value();
    auto suite = composerDevis(devis[1]).value();
    suite.ajouter(composerDevis(devis[2]).value());
    ensemble.ajouter(std::move(suite));
    QStringList attendues;
    for (const auto &un : devis)
        attendues += LecturePdf{produireDevis(un).value()}.pages();
    REQUIRE(ensemble.nombre() == attendues.size());
    const auto imprimees = LecturePdf{imprimer(ensemble)}.pages();
    REQUIRE(imprimees.size() == attendues.size());
    for (qsizetype i = 0; i < attendues.size(); ++i)
        CHECK(mots(imprimees[i]) == mots(attendues[i]));
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ApercuSection.h"
#include "core/documents/DevisDocument.h"
#include "tests/ui/FilePrinter.h"
#include "tests/ui/Planning.h"
#include "tests/ui/Texts.h"
#include "ui/workspace/PagesView.h"

#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace trame;
using namespace trame::test;
using namespace trame::ui;

namespace {

DevisImprimable imprimable(const DossierDevis &d)
{
    return {
        d.consultation,         d.lot, d.accord, d.titulaire, {}, d.beneficiaire, d.demande, d.devis.nom(), d.version,
        "2026-11-24T09:00:00Z", {},    {}};
}

struct PreviewBench {
    PreviewBench()
    {
        planning.desk.onPrintable = [this](const DossierDevis &d) -> Result<DevisImprimable> {
            ++composed;
            if (broken)
                return echec(CodeErreur::ImageInvalide, {std::string{"logo"}});
            return imprimable(d);
        };
        planning.desk.onDevis = [](const DossierDevis &d) { return produireDevis(imprimable(d)); };
        planning.desk.onWritePdf = [](const DocumentPdf &document, const QString &path) {
            return ecrirePdf(document, {path});
        };
        planning.desk.onPrint = [this](const PagesPeintes &pages, const QString &title, QWidget *) {
            return printer(pages, title);
        };
        section.resize(780, 500);
        section.present(planning.dossier(), Edition::Permise);
    }
    void show()
    {
        section.show();
        QApplication::processEvents();
    }
    PagesView &view() { return *section.findChild<PagesView *>(); }
    QString place()
    {
        for (const auto *label : section.findChildren<QLabel *>())
            if (label->text().startsWith(QStringLiteral("Page ")))
                return label->text();
        return {};
    }

    Planning planning;
    FilePrinter printer;
    int composed = 0;
    bool broken = false;
    ApercuSection section{planning.espace};
};

} // namespace

TEST_CASE("the preview shows the pages that the PDF holds, composed when they are looked at", "[devis-a][apercu]")
{
    PreviewBench b;
    CHECK(b.composed == 0);
    b.show();
    CHECK(b.composed == 1);
    const auto pages = produireDevis(imprimable(b.planning.dossier()))->pages;
    CHECK(b.view().count() == pages);
    CHECK(b.place() == QStringLiteral("Page 1/%1").arg(pages));

    // What is on screen is the page itself, at the size of the view.
    const auto shown = b.view().viewport()->grab().toImage();
    const auto sheet = qRound(b.view().percent() * 210 / 25.4 * 96 / 100);
    QImage expected{QSize{sheet, qRound(sheet * 297.0 / 210)}, QImage::Format_RGB32};
    expected.fill(Qt::white);
    QPainter painter{&expected};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    b.view().pages()->peindre(painter, QRectF{QPointF{}, QSizeF{expected.size()}}, 1);
    painter.end();
    int dark = 0;
    for (int y = 40; y < 300; ++y)
        for (int x = 40; x < expected.width() - 40; ++x)
            dark += qGray(expected.pixel(x, y)) < 128 ? 1 : 0;
    CHECK(dark > 500);
    CHECK(shown.pixelColor(30, 30) == QColor{Qt::white});
}

TEST_CASE("changes are followed once they rest", "[apercu]")
{
    PreviewBench b;
    b.show();
    auto dossier = b.planning.dossier();
    for (int i = 0; i < 5; ++i) {
        dossier.version.contenu.objet += ".";
        b.section.present(dossier, Edition::Permise);
    }
    CHECK(b.composed == 1);
    QTest::qWait(500);
    CHECK(b.composed == 2);
}

TEST_CASE("pages are turned and sized by keyboard and by the bar", "[apercu]")
{
    PreviewBench b;
    b.show();
    b.view().setFocus();
    const auto last = b.view().count();
    REQUIRE(last > 2);
    QTest::keyClick(&b.view(), Qt::Key_PageDown);
    CHECK(b.view().page() == 2);
    QTest::mouseClick(button(b.section, QStringLiteral("Page suivante")), Qt::LeftButton);
    CHECK(b.view().page() == 3);
    QTest::mouseClick(button(b.section, QStringLiteral("Page précédente")), Qt::LeftButton);
    CHECK(b.view().page() == 2);
    QTest::keyClick(&b.view(), Qt::Key_End);
    CHECK(b.place() == QStringLiteral("Page %1/%1").arg(last));
    const auto boxes = b.section.findChildren<QComboBox *>();
    const auto found = std::find_if(boxes.begin(), boxes.end(), [](auto *box) { return box->findData(200) >= 0; });
    REQUIRE(found != boxes.end());
    auto *zoom = *found;
    zoom->setCurrentIndex(zoom->findData(200));
    CHECK(b.view().percent() == 200);
    CHECK(b.view().page() == last);
    QTest::keyClick(&b.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(b.view().percent() == 150);
    QTest::keyClick(&b.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(b.view().percent() == 200);
    QTest::keyClick(&b.view(), Qt::Key_Plus, Qt::ControlModifier);
    CHECK(b.view().percent() == 200);
    zoom->setCurrentIndex(zoom->findData(50));
    CHECK(b.view().percent() == 50);
    QTest::keyClick(&b.view(), Qt::Key_Minus, Qt::ControlModifier);
    CHECK(b.view().percent() == 50);
    checkNames(b.section);
}

TEST_CASE("what is printed has the pages of the preview", "[apercu]")
{
    PreviewBench b;
    // The menu prints without the preview having been looked at.
    b.section.imprimer();
    CHECK(b.printer.titles == QStringList{QStringLiteral("BROUILLON-0000")});
    CHECK(b.printer.pages() == b.view().count());
    b.printer.broken = true;
    QTest::mouseClick(button(b.section, QStringLiteral("Imprimer…")), Qt::LeftButton);
    CHECK(b.planning.dialogs.told.last().contains(QStringLiteral("enregistrez-le en PDF")));
}

TEST_CASE("the PDF that is saved is the document of the devis", "[apercu]")
{
    PreviewBench b;
    b.show();
    QSignalSpy alerts{&b.section, &ApercuSection::alerted};
    const auto path = b.planning.folder.filePath(QStringLiteral("devis.pdf"));
    b.planning.dialogs.paths = {path, QString{}, QStringLiteral("/nulle/part/devis.pdf")};
    auto *save = button(b.section, QStringLiteral("Enregistrer en PDF…"));
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == produireDevis(imprimable(b.planning.dossier()))->octets);
    CHECK(alerts.size() == 1);
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(alerts.size() == 1);
    const auto told = b.planning.dialogs.told.size();
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(b.planning.dialogs.told.size() == told + 2);
    CHECK(alerts.size() == 1);
}

TEST_CASE("a document that can't be made says why in the place of its pages", "[apercu]")
{
    PreviewBench b;
    b.broken = true;
    b.show();
    CHECK(b.view().count() == 0);
    CHECK_FALSE(b.view().isVisible());
    QStringList texts;
    for (const auto *label : b.section.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    CHECK(texts.join(QLatin1Char{'|'}).contains(QStringLiteral("logo")));
    b.section.imprimer();
    CHECK(b.printer.titles.isEmpty());
}

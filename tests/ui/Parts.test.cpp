// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/Texts.h"
#include "ui/common/BarChart.h"
#include "ui/common/Chip.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Gauge.h"
#include "ui/common/PlainText.h"
#include "ui/common/StepLine.h"
#include "ui/common/Toast.h"
#include "ui/shell/PageHeader.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <catch2/catch.hpp>

#include <set>

using namespace trame::ui;

namespace {

/// Lays a widget out at a size, as a window would.
void layOut(QWidget &widget, int width, int height = 400)
{
    widget.resize(width, height);
    widget.show();
    QApplication::processEvents();
}

const QLabel *labelWith(const QWidget &widget, const QString &text)
{
    for (const auto *label : widget.findChildren<QLabel *>())
        if (label->text() == text)
            return label;
    return nullptr;
}

} // namespace

TEST_CASE("the steps of a chain stand in one line, or in several where there is no room", "[morceaux]")
{
    StepLine line;
    QVector<Step> steps;
    for (int i = 0; i < 6; ++i)
        steps.push_back({.name = QStringLiteral("Étape %1").arg(i), .state = QStringLiteral("À temps")});
    line.setSteps(steps);
    const auto lines = [&] {
        std::set<int> tops;
        for (const auto *chip : line.findChildren<Chip *>())
            tops.insert(chip->mapTo(&line, QPoint{}).y());
        return tops.size();
    };
    layOut(line, 900);
    CHECK(lines() == 1);
    layOut(line, 400);
    CHECK(lines() == 2);
    layOut(line, 900);
    CHECK(lines() == 1);
    line.setSteps({});
    layOut(line, 400);
    CHECK(line.findChildren<Chip *>().isEmpty());
}

TEST_CASE("the amounts of a gauge are never cut: they go under the name", "[morceaux]")
{
    Gauge gauge;
    const auto amounts = QStringLiteral("1 104 870,00 € / 1 200 000,00 €");
    gauge.setReading({.name = QStringLiteral("Lot 2"),
                      .label = QStringLiteral("Audit et conseil"),
                      .amounts = amounts,
                      .remark = QStringLiteral("92 % consommés pour 46 % de la durée"),
                      .consumed = 920,
                      .elapsed = 460,
                      .tone = Tone::Late});
    layOut(gauge, 500);
    const auto *name = labelWith(gauge, QStringLiteral("Lot 2"));
    const auto *shown = labelWith(gauge, amounts);
    REQUIRE(shown != nullptr);
    CHECK(shown->mapTo(&gauge, QPoint{}).x() > name->width());
    layOut(gauge, 260);
    CHECK(shown->mapTo(&gauge, QPoint{}).y() > name->mapTo(&gauge, QPoint{}).y());
    CHECK(shown->width() >= shown->sizeHint().width());
    CHECK(gauge.accessibleDescription().contains(amounts));
}

TEST_CASE("a chart says its values, and stands without any", "[morceaux]")
{
    BarChart chart{QStringLiteral("Chiffre d’affaires"), [](qint64 value) { return QString::number(value); }};
    layOut(chart, 400);
    CHECK_FALSE(chart.grab().isNull());
    chart.setBars({{QStringLiteral("oct."), 272, QStringLiteral("272,00 €")},
                   {QStringLiteral("nov."), 0, QStringLiteral("0,00 €"), false}});
    CHECK(chart.accessibleDescription() == QStringLiteral("oct. 272,00 €, nov. 0,00 €"));
    CHECK_FALSE(chart.grab().isNull());
}

TEST_CASE("a text that has no room is cut, kept whole in its tool tip, and never interpreted", "[morceaux]")
{
    ElidedLabel label;
    const auto text = QStringLiteral("<b>Audit</b> des cas d’usage de l’intelligence artificielle");
    label.setFullText(text);
    layOut(label, 80);
    CHECK(label.text().endsWith(QChar{0x2026}));
    CHECK(label.toolTip() == plainToolTip(text));
    CHECK_FALSE(label.toolTip().contains(QStringLiteral("<b>")));
    layOut(label, label.sizeHint().width());
    CHECK(label.text() == text);
    CHECK(label.toolTip().isEmpty());
}

TEST_CASE("the trail of a page goes under its title where there is no room beside it", "[morceaux]")
{
    PageHeader header{QStringLiteral("D-L2-2026-0017 · version 2")};
    header.setTrail(QStringLiteral("Demandes et devis"));
    header.addPrimaryButton(QStringLiteral("É&mettre"));
    auto *trail = header.findChildren<QPushButton *>().first();
    layOut(header, 1000, 60);
    const auto *title = labelWith(header, QStringLiteral("D-L2-2026-0017 · version 2"));
    REQUIRE(title != nullptr);
    const auto top = [&] { return trail->mapTo(&header, QPoint{}).y(); };
    CHECK(trail->geometry().right() < title->geometry().left());
    layOut(header, 300, 80);
    CHECK(top() >= title->geometry().bottom());
    CHECK(trail->isVisibleTo(&header));
    layOut(header, 1000, 60);
    CHECK(trail->geometry().right() < title->geometry().left());
    QSignalSpy back{&header, &PageHeader::trailClicked};
    trail->click();
    CHECK(back.size() == 1);
}

TEST_CASE("an empty page offers the first thing to do, or nothing", "[morceaux]")
{
    EmptyState offer{QStringLiteral("Aucune commande"), QStringLiteral("Enregistrez-en une."),
                     QStringLiteral("&Enregistrer")};
    QSignalSpy asked{&offer, &EmptyState::asked};
    offer.button()->click();
    CHECK(asked.size() == 1);
    CHECK(EmptyState{{}, {}, {}}.button() == nullptr);
}

TEST_CASE("an alert stands inside the window and takes no focus", "[morceaux]")
{
    QWidget window;
    Toast toast{&window};
    layOut(window, 300, 200);
    toast.tell(QStringLiteral("Bordereau importé : 212 lignes lues, et un texte bien trop long pour une ligne."));
    CHECK(window.rect().contains(toast.geometry()));
    CHECK_FALSE(toast.hasFocus());
    layOut(window, 700, 300);
    CHECK(window.rect().contains(toast.geometry()));
}

TEST_CASE("the mark of a mnemonic isn't part of a name", "[morceaux]")
{
    CHECK(withoutMnemonic(QStringLiteral("&Objet")) == QStringLiteral("Objet"));
    CHECK(withoutMnemonic(QStringLiteral("R&&D")) == QStringLiteral("R&D"));
}

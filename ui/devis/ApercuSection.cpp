// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ApercuSection.h"

#include "core/documents/DevisDocument.h"
#include "core/text/ErrorText.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/devis/PagesView.h"
#include "ui/espace/Espace.h"
#include "ui/espace/PagesPrinter.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

/// How long changes must rest before the pages follow, in milliseconds.
constexpr int pause = 250;
constexpr std::array percents{50, 75, 100, 125, 150, 200};

} // namespace

ApercuSection::ApercuSection(Espace &espace, QWidget *parent)
    : DevisSection{parent}, m_espace{espace}, m_pages{new PagesView{this}},
      m_place{plainLabel({}, this, QStringLiteral("muted"))}, m_zoom{new QComboBox{this}},
      m_fault{plainLabel({}, this, QStringLiteral("error"))}, m_faces{new QStackedWidget{this}}, m_rest{
                                                                                                     new QTimer{this}}
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignCenter);
    m_faces->addWidget(m_pages);
    m_faces->addWidget(m_fault);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(addBar());
    column->addWidget(m_faces, 1);
    setFocusProxy(m_pages);
    connect(m_rest, &QTimer::timeout, this, &ApercuSection::compose);
    connect(m_pages, &PagesView::pageChanged, this, &ApercuSection::showPage);
    connect(m_pages, &PagesView::zoomWanted, this, &ApercuSection::zoom);
}

QWidget *ApercuSection::addBar()
{
    auto *bar = new QWidget{this};
    auto *row = new FlowLayout{2 * gridUnit, bar};
    const auto turn = [&](const QString &text, const QString &name, int by) {
        auto *button = addButton(text, bar);
        button->setAccessibleName(name);
        button->setToolTip(name);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, by] { m_pages->goToPage(m_pages->page() + by); });
    };
    turn(tr("‹"), tr("Page précédente"), -1);
    row->addWidget(m_place);
    turn(tr("›"), tr("Page suivante"), 1);
    m_zoom->setAccessibleName(tr("Taille des pages"));
    m_zoom->addItem(tr("Toute la largeur"));
    for (const auto percent : percents)
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this] {
        const auto chosen = m_zoom->currentData();
        m_pages->setZoom(chosen.isValid() ? std::optional{chosen.toInt()} : std::nullopt);
    });
    row->addWidget(m_zoom);
    auto *save = addButton(tr("Enregis&trer en PDF…"), bar);
    connect(save, &QPushButton::clicked, this, &ApercuSection::enregistrerPdf);
    row->addWidget(save);
    auto *print = addButton(tr("I&mprimer…"), bar);
    connect(print, &QPushButton::clicked, this, &ApercuSection::imprimer);
    row->addWidget(print);
    return bar;
}

QPushButton *ApercuSection::addButton(const QString &text, QWidget *bar)
{
    auto *button = new QPushButton{text, bar};
    button->setAccessibleName(withoutMnemonic(text));
    button->setAutoDefault(false);
    return button;
}

void ApercuSection::montrer(const DossierDevis &dossier, Edition)
{
    m_dossier = dossier;
    m_stale = true;
    if (isVisible())
        m_rest->start();
}

void ApercuSection::reveler(Champ, const QString &)
{
    m_pages->setFocus();
}

void ApercuSection::showEvent(QShowEvent *event)
{
    DevisSection::showEvent(event);
    upToDate();
}

void ApercuSection::compose()
{
    m_rest->stop();
    m_stale = false;
    const auto printable = m_espace.bureau.imprimable(m_dossier);
    auto pages = printable ? composerDevis(*printable) : Result<PagesPeintes>{tl::unexpected{printable.error()}};
    if (!pages) {
        m_fault->setText(ErrorText{m_espace.langage}(pages.error()));
        m_faces->setCurrentWidget(m_fault);
        m_pages->setPages({});
        return;
    }
    m_faces->setCurrentWidget(m_pages);
    m_pages->setPages(std::make_shared<const PagesPeintes>(*std::move(pages)));
}

bool ApercuSection::upToDate()
{
    if (m_stale)
        compose();
    return m_pages->count() > 0;
}

void ApercuSection::showPage()
{
    m_place->setText(tr("Page %1/%2").arg(m_pages->page()).arg(m_pages->count()));
}

void ApercuSection::zoom(int steps)
{
    const auto percent = m_pages->percent();
    const auto *chosen = steps > 0
                             ? std::find_if(percents.begin(), percents.end(), [&](int p) { return p > percent; })
                             : std::find_if(percents.begin(), percents.end(), [&](int p) { return p >= percent; });
    if (steps > 0 && chosen != percents.end())
        m_zoom->setCurrentIndex(m_zoom->findData(*chosen));
    if (steps < 0 && chosen != percents.begin())
        m_zoom->setCurrentIndex(m_zoom->findData(*(chosen - 1)));
}

void ApercuSection::imprimer()
{
    if (upToDate())
        PagesPrinter::offer(m_espace, *m_pages->pages(), QString::fromStdString(m_dossier.devis.nom()), window());
}

void ApercuSection::enregistrerPdf()
{
    const auto name = QString::fromStdString(m_dossier.devis.nom());
    const auto path = m_espace.dialogs.saveFile({tr("Enregistrer le devis en PDF"),
                                                 {},
                                                 name + QStringLiteral(".pdf"),
                                                 tr("Documents PDF (*.pdf)"),
                                                 QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const auto document = m_espace.bureau.devis(m_dossier);
    const auto written =
        document ? m_espace.bureau.ecrirePdf(*document, path) : Result<void>{tl::unexpected{document.error()}};
    if (!written) {
        m_espace.dialogs.error(
            {tr("Le PDF n’a pas été enregistré"), ErrorText{m_espace.langage}(written.error()), path});
        return;
    }
    Q_EMIT alerted(tr("« %1 » est enregistré.").arg(QFileInfo{path}.fileName()));
}

} // namespace trame::ui

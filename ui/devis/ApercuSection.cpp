// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ApercuSection.h"

#include "core/text/ErrorText.h"
#include "ui/common/Dialogs.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FocusRelay.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/workspace/Espace.h"
#include "ui/workspace/PagesPrinter.h"
#include "ui/workspace/PagesView.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
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
    : DevisSection{parent},
      m_espace{espace},
      m_pages{new PagesView{this}},
      m_form{new QComboBox{this}},
      m_place{plainLabel({}, this, QStringLiteral("muted"))},
      m_zoom{new QComboBox{this}},
      m_fault{plainLabel({}, this, QStringLiteral("error"))},
      m_foreign{makeForeign()},
      m_faces{new QStackedWidget{this}},
      m_rest{new QTimer{this}}
{
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    m_fault->setWordWrap(true);
    m_fault->setAlignment(Qt::AlignCenter);
    m_faces->addWidget(m_pages);
    m_faces->addWidget(m_fault);
    m_faces->addWidget(m_foreign);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(addBar());
    column->addWidget(m_faces, 1);
    new FocusRelay{*this, m_pages};
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
    m_form->setAccessibleName(tr("Document montré"));
    m_form->addItem(tr("Devis signé"), QVariant::fromValue(static_cast<int>(DevisForm::Signed)));
    m_form->addItem(tr("Devis émis, sans la signature"), QVariant::fromValue(static_cast<int>(DevisForm::Issued)));
    m_form->hide();
    connect(m_form, &QComboBox::currentIndexChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            compose();
    });
    row->addWidget(m_form);
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

QWidget *ApercuSection::makeForeign()
{
    auto *face = new QWidget{this};
    auto *column = new QVBoxLayout{face};
    auto *text = plainLabel(tr("Le devis signé est le PDF que le bénéficiaire a renvoyé. Trame le garde tel quel et ne "
                               "le peint pas lui-même : il s’ouvre et s’imprime dans la visionneuse de PDF de ce "
                               "poste, et s’enregistre ici sans changement."),
                            face);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *open = addButton(tr("&Ouvrir le devis signé"), face);
    connect(open, &QPushButton::clicked, this, [this] { DevisDocuments{m_espace}.show(m_dossier, DevisForm::Signed); });
    column->addStretch(1);
    column->addWidget(text);
    column->addSpacing(2 * gridUnit);
    column->addWidget(open, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return face;
}

DevisForm ApercuSection::form() const
{
    return m_form->isHidden() ? DevisForm::Issued : static_cast<DevisForm>(m_form->currentData().toInt());
}

void ApercuSection::turnTo(DevisForm form)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
}

void ApercuSection::present(const DossierDevis &dossier, Edition)
{
    const bool sameVersion = m_dossier.version.id == dossier.version.id;
    const bool isSigned = DevisDocuments::usual(dossier) == DevisForm::Signed;
    // What the person turned to stays while the same version is looked at; else the signed one comes first.
    if (!sameVersion || isSigned == m_form->isHidden()) {
        const QSignalBlocker quiet{m_form};
        turnTo(DevisForm::Signed);
        m_form->setVisible(isSigned);
    }
    m_dossier = dossier;
    m_stale = true;
    if (isVisible())
        m_rest->start();
}

void ApercuSection::reveal(Section, const QString &)
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
    auto pages = DevisDocuments{m_espace}.pages(m_dossier, form());
    if (!pages || !*pages) {
        if (!pages)
            m_fault->setText(ErrorText{m_espace.langage}(pages.error()));
        m_faces->setCurrentWidget(pages ? m_foreign : m_fault);
        m_pages->setPages({});
        return;
    }
    m_faces->setCurrentWidget(m_pages);
    m_pages->setPages(std::make_shared<const PagesPeintes>(**std::move(pages)));
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
    else if (m_faces->currentWidget() == m_foreign)
        DevisDocuments{m_espace}.print(m_dossier, form(), window());
}

void ApercuSection::enregistrerPdf()
{
    const auto path = m_espace.dialogs.saveFile({tr("Enregistrer le devis en PDF"),
                                                 {},
                                                 DevisDocuments::fileName(m_dossier, form()),
                                                 tr("Documents PDF (*.pdf)"),
                                                 QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    const auto document = DevisDocuments{m_espace}.pdf(m_dossier, form());
    const auto written =
        document ? m_espace.desk.writePdf(*document, path) : Result<void>{tl::unexpected{document.error()}};
    if (!written) {
        m_espace.dialogs.error(
            {tr("Le PDF n’a pas été enregistré"), ErrorText{m_espace.langage}(written.error()), path});
        return;
    }
    Q_EMIT alerted(tr("« %1 » est enregistré.").arg(QFileInfo{path}.fileName()));
}

} // namespace trame::ui

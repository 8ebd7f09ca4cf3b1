// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accueil/PremierAccordAssistant.h"

#include "core/text/ErrorText.h"
#include "ui/accord/AccordPropose.h"
#include "ui/accueil/EtapeConsultation.h"
#include "ui/accueil/EtapeFichier.h"
#include "ui/accueil/EtapeLots.h"
#include "ui/accueil/EtapeLotsTenus.h"
#include "ui/accueil/EtapeSociete.h"
#include "ui/accueil/EtapesDelegate.h"
#include "ui/common/Dialogs.h"
#include "ui/common/PlainText.h"
#include "ui/common/ScrollBox.h"
#include "ui/common/Tokens.h"
#include "ui/forms/FormMemory.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int usualWidth = 900;
constexpr int usualHeight = 600;
constexpr int listWidth = 172;
constexpr int frameRoom = 64;

} // namespace

PremierAccordAssistant::PremierAccordAssistant(ServicesAssistant services, QWidget *parent)
    : QDialog{parent},
      m_services{std::move(services)},
      m_memory{new FormMemory{*this}},
      m_list{new QListWidget{this}},
      m_pages{new QStackedWidget{this}},
      m_title{plainLabel({}, this, QStringLiteral("pageTitle"))},
      m_explanation{plainLabel({}, this, QStringLiteral("muted"))},
      m_error{plainLabel({}, this, QStringLiteral("error"))}
{
    setWindowTitle(tr("Nouvel accord-cadre"));
    setAccessibleName(windowTitle());
    addSteps();
    build();
    for (auto *step : m_steps)
        step->watch(*m_memory);
    m_memory->start();
    const auto room = screen()->availableGeometry().size();
    resize(std::min(usualWidth, room.width() - frameRoom), std::min(usualHeight, room.height() - frameRoom));
    goTo(0);
}

void PremierAccordAssistant::addSteps()
{
    const auto path = QDir{m_services.dossier}.filePath(QString::fromStdString(consultationProposee().numero)
                                                        + QStringLiteral(".trame"));
    auto &dialogs = m_services.dialogs;
    const auto &langage = m_services.langage;
    m_steps = {new EtapeFichier{path, dialogs, langage},
               new EtapeConsultation{langage},
               new EtapeLots{langage},
               new EtapeSociete{dialogs, langage},
               new EtapeLotsTenus{langage, m_services.aujourdhui},
               new EtapeBordereaux{dialogs, langage, m_services.lireBpu}};
    for (auto *step : m_steps) {
        auto *area = new ScrollBox{m_pages};
        area->setAccessibleName(step->title());
        area->content()->addWidget(step);
        m_pages->addWidget(area);
        m_list->addItem(tr("%1. %2").arg(QString::number(m_list->count() + 1), step->title()));
    }
}

void PremierAccordAssistant::build()
{
    m_list->setAccessibleName(tr("Étapes"));
    m_list->setFixedWidth(listWidth);
    m_list->setItemDelegate(new EtapesDelegate{m_list});
    // One goes back by it, and on by the button alone: each step is looked at before the next one.
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_pages->currentIndex())
            goTo(row);
    });
    m_explanation->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *right = new QVBoxLayout;
    right->setSpacing(2 * gridUnit);
    right->addWidget(m_title);
    right->addWidget(m_explanation);
    right->addSpacing(gridUnit);
    right->addWidget(m_pages, 1);
    right->addWidget(m_error);
    auto *top = new QHBoxLayout;
    top->setSpacing(4 * gridUnit);
    top->addWidget(m_list);
    top->addLayout(right, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(top, 1);
    makeButtons();
}

void PremierAccordAssistant::makeButtons()
{
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    m_back = new QPushButton{tr("&Précédent"), this};
    m_next = new QPushButton{this};
    m_next->setProperty("role", QStringLiteral("primary"));
    m_next->setDefault(true);
    cancel->setAutoDefault(false);
    m_back->setAutoDefault(false);
    cancel->setAccessibleName(withoutMnemonic(cancel->text()));
    m_back->setAccessibleName(withoutMnemonic(m_back->text()));
    connect(cancel, &QPushButton::clicked, this, &PremierAccordAssistant::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &PremierAccordAssistant::next);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * gridUnit);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_next);
    row->addWidget(cancel);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void PremierAccordAssistant::showError(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void PremierAccordAssistant::goTo(int place)
{
    m_reached = std::max(m_reached, place);
    showError({});
    for (auto *step : m_steps)
        step->prendre(m_premier);
    step(place).entrer(m_premier);
    m_pages->setCurrentIndex(place);
    m_title->setText(step(place).title());
    m_explanation->setText(step(place).explication());
    m_back->setEnabled(place > 0);
    m_next->setText(place == last() ? tr("&Créer le fichier") : tr("&Suivant"));
    m_next->setAccessibleName(withoutMnemonic(m_next->text()));
    for (int i = 0; i < m_list->count(); ++i) {
        const bool open = i <= m_reached;
        m_list->item(i)->setFlags(open ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags);
    }
    m_list->setCurrentRow(place);
    step(place).setFocus(Qt::OtherFocusReason);
}

void PremierAccordAssistant::next()
{
    const auto place = m_pages->currentIndex();
    if (!step(place).valider()) {
        showError(tr("Corrigez les champs signalés avant de continuer."));
        return;
    }
    if (place < last())
        goTo(place + 1);
    else
        create();
}

void PremierAccordAssistant::create()
{
    // A step may have been changed after a later one was seen.
    for (int place = 0; place <= last(); ++place)
        if (!step(place).valider()) {
            goTo(place);
            showError(tr("Corrigez les champs signalés avant de continuer."));
            return;
        }
    for (auto *step : m_steps)
        step->prendre(m_premier);
    const auto fait = m_services.creer(m_premier);
    if (fait) {
        accept();
        return;
    }
    showError(ErrorText{m_services.langage}.avecConstats(fait.error()));
}

void PremierAccordAssistant::reject()
{
    const Question question{tr("Quitter l’assistant ?"),
                            tr("Ce que vous avez saisi sera perdu. Aucun fichier n’a été créé."), tr("&Quitter")};
    if (!m_memory->isModified() || m_services.dialogs.confirm(question))
        QDialog::reject();
}

} // namespace trame::ui

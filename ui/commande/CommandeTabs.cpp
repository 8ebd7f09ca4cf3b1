// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeTabs.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "ui/commande/CommandeColonnes.h"
#include "ui/commande/LivrablesView.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/lists/TableView.h"
#include "ui/workspace/Espace.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace trame::ui {

CommandeTabs::CommandeTabs(Espace &espace, QWidget *parent)
    : Card{{}, parent},
      m_espace{espace},
      m_lignes{colonnesDeLigne(espace.langage)},
      m_evenements{colonnesDEvenement(espace.langage)},
      m_tabs{new QTabWidget{this}},
      m_linesTable{new TableView{QStringLiteral("commande-lignes"), tr("Lignes"), espace.settings, this}},
      m_historyTable{new TableView{QStringLiteral("commande-historique"), tr("Historique"), espace.settings, this}},
      m_livrables{new LivrablesView{espace, this}},
      m_totals{plainLabel({}, this, QStringLiteral("strong"))}
{
    m_linesTable->setList(m_lignes.model());
    m_historyTable->setList(m_evenements.model());
    auto *lines = new QWidget{m_tabs};
    auto *column = new QVBoxLayout{lines};
    column->setContentsMargins(0, 2 * gridUnit, 0, 0);
    column->addWidget(m_linesTable, 1);
    column->addWidget(m_totals, 0, Qt::AlignRight);
    auto *history = new QWidget{m_tabs};
    auto *rows = new QVBoxLayout{history};
    rows->setContentsMargins(0, 2 * gridUnit, 0, 0);
    rows->addWidget(m_historyTable);
    m_tabs->addTab(lines, tr("Ligne&s"));
    m_tabs->addTab(m_livrables, tr("Livra&bles"));
    m_tabs->addTab(history, tr("&Historique"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("Contenu de la commande"));
    setTight();
    addWidget(m_tabs, 1);
    connect(m_livrables, &LivrablesView::recorded, this, &CommandeTabs::recorded);
    connect(m_linesTable, &TableView::alerted, this, &CommandeTabs::alerted);
    connect(m_historyTable, &TableView::alerted, this, &CommandeTabs::alerted);
}

CommandeTabs::~CommandeTabs()
{
    // The views look at the lists.
    delete m_linesTable;
    delete m_historyTable;
}

void CommandeTabs::present(const BonDeCommande &commande)
{
    m_lignes.setRows(commande.lignes);
    m_evenements.setRows(commande.evenements);
    m_livrables->present(commande);
    const Format format{m_espace.langage};
    const auto sommes = totaux(commande.lignes);
    m_totals->setText(tr("Total HT %1   ·   TVA %2   ·   TTC %3")
                          .arg(format.montant(sommes.ht), format.montant(sommes.tva), format.montant(sommes.ttc)));
}

} // namespace trame::ui

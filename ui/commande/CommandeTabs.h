// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "ui/common/Card.h"
#include "ui/lists/VectorList.h"

class QLabel;
class QTabWidget;

namespace trame::ui {

class LivrablesView;
class TableView;
struct Espace;

/// What an order holds, a tab for each kind: its lines with their totals, its deliverables, its history.
class CommandeTabs : public Card
{
    Q_OBJECT
public:
    /// The space outlives the tabs.
    explicit CommandeTabs(Espace &espace, QWidget *parent = nullptr);
    ~CommandeTabs() override;
    CommandeTabs(const CommandeTabs &) = delete;
    CommandeTabs &operator=(const CommandeTabs &) = delete;

    void present(const BonDeCommande &commande);

Q_SIGNALS:
    /// An act on a deliverable was recorded.
    void recorded(const QString &told);
    /// Something to be told at the bottom of the window.
    void alerted(const QString &text);

private:
    const Espace &m_espace;
    VectorList<LigneDevis> m_lignes;
    VectorList<EvenementCommande> m_evenements;
    QTabWidget *m_tabs;
    TableView *m_linesTable;
    TableView *m_historyTable;
    LivrablesView *m_livrables;
    QLabel *m_totals;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commande/BonDeCommande.h"
#include "ui/lists/VectorList.h"

#include <QWidget>

class QPushButton;

namespace trame::ui {

class TableView;
struct Espace;

/// The deliverables of an order: when each was planned and handed over, what the beneficiary decided, and the acts on
/// the current one.
class LivrablesView : public QWidget
{
    Q_OBJECT
public:
    /// The space outlives the view.
    explicit LivrablesView(Espace &espace, QWidget *parent = nullptr);
    ~LivrablesView() override;
    LivrablesView(const LivrablesView &) = delete;
    LivrablesView &operator=(const LivrablesView &) = delete;

    void present(const BonDeCommande &commande);

Q_SIGNALS:
    /// An act was recorded.
    void recorded(const QString &told);

private:
    void follow();
    [[nodiscard]] const LivrableCommande *current() const;
    void remettre();
    void decider(DecisionLivrable decision);

    Espace &m_espace;
    BonDeCommandeId m_commande;
    bool m_ouverte = false; ///< A cancelled or closed order isn't carried out any more.
    VectorList<LivrableCommande> m_list;
    TableView *m_table;
    QPushButton *m_remettre;
    QPushButton *m_decider;
};

} // namespace trame::ui

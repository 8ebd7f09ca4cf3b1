// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/commande/CommandeLoader.h"
#include "ui/shell/Page.h"

#include <optional>

class QBoxLayout;
class QMenu;
class QPushButton;

namespace trame::ui {

class CommandeFacts;
class CommandeTabs;
class PageHeader;
class StepLine;
struct Espace;

/// A purchase order: its chain of time limits, lines, deliverables and history, and the acts that its state allows.
/// Understands «commande/42».
class CommandeDetailPage : public Page
{
    Q_OBJECT
public:
    /// The space outlives the page.
    explicit CommandeDetailPage(Espace &espace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void present(const QString &objet) override;
    void refresh() override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    void showOrder(const DossierCommande &lue);
    void showHeader();
    void showActs();
    void act(ActeCommande acte);
    void recorded(const QString &told);
    void print();
    void openPdf();
    void savePdf();

    Espace &m_espace;
    BonDeCommandeId m_id;
    std::optional<DossierCommande> m_lue;
    PageHeader *m_header;
    QPushButton *m_document;
    QPushButton *m_others;
    QPushButton *m_main;
    QMenu *m_otherActs;
    std::optional<ActeCommande> m_mainAct;
    StepLine *m_steps;
    CommandeTabs *m_tabs;
    CommandeFacts *m_facts;
    QBoxLayout *m_middle;
};

} // namespace trame::ui

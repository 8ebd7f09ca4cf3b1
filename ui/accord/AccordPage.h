// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/DonneesAccord.h"
#include "ui/shell/Page.h"
#include "ui/workspace/Espace.h"

class QDialog;
class QGridLayout;
class QStackedWidget;

namespace trame::ui {

class Card;
class FindingsView;
class FactTable;
class PageHeader;

/// The consultation with its contracting authority, its lots with their maxima, its holders with their agreements, and
/// what the contract leaves to be set, each with its source (CCTP 1 to 4). Targets: «accord», «accord/lot-2».
class AccordPage : public Page
{
    Q_OBJECT
public:
    explicit AccordPage(const Espace &espace, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Accord-cadre et lots"); }
    void activate() override;
    void refresh() override;
    void present(const QString &objet) override;

private:
    [[nodiscard]] QWidget *makeConsultation();
    [[nodiscard]] QWidget *makeLots();
    [[nodiscard]] QWidget *makeTitulaires();
    [[nodiscard]] QWidget *makeParametres();
    void addAct(Card &card, const QString &text, void (AccordPage::*act)());
    void showConsultation();
    void showLots();
    void showTitulaires();
    void showParametres();
    void editConsultation();
    void editLot();
    void addLot();
    void openLot(int numero);
    void removeLot();
    void editAccord();
    void editTitulaire();
    void addTitulaire();
    void openTitulaire(const Titulaire &titulaire);
    void editParametres();
    void runDialog(QDialog &dialog, const QString &done);
    void recorded(const QString &done);

    Espace m_espace;
    DonneesAccord m_donnees;
    PageHeader *m_header;
    QStackedWidget *m_faces;
    QGridLayout *m_faits = nullptr;
    FactTable *m_lots = nullptr;
    FindingsView *m_constatsLots = nullptr;
    FactTable *m_titulaires = nullptr;
    FindingsView *m_constatsAccords = nullptr;
    FactTable *m_parametres = nullptr;
};

} // namespace trame::ui

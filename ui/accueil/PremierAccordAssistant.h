// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Date.h"
#include "core/text/Langage.h"
#include "ui/accueil/EtapeBordereaux.h"
#include "ui/accueil/PremierAccord.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace trame::ui {

class Dialogs;
class EtapeAssistant;
class FormMemory;

/// What the first-run assistant needs from outside. What is named by reference outlives it.
struct ServicesAssistant {
    const Langage &langage;
    Dialogs &dialogs;
    Date aujourdhui;
    QString dossier; ///< Where the file is proposed to stand.
    EtapeBordereaux::LireBpu lireBpu;
    /// Makes the file, whole or not at all.
    std::function<Result<void>(const PremierAccord &)> creer;
};

/// Makes a file for one's own agreement in a minute, step by step: where it stands, the agreement, its lots, my
/// company, the lots it holds, the price schedules. Nothing is made before the last step; what stands in the way is
/// said there.
class PremierAccordAssistant : public QDialog
{
    Q_OBJECT
public:
    explicit PremierAccordAssistant(ServicesAssistant services, QWidget *parent = nullptr);

    /// Where the file was made, once the dialog was accepted.
    [[nodiscard]] QString chemin() const { return m_premier.chemin; }
    void reject() override;

private:
    void addSteps();
    void build();
    void makeButtons();
    void goTo(int step);
    void next();
    void create();
    void showError(const QString &error);
    [[nodiscard]] EtapeAssistant &step(int place) const { return *m_steps[static_cast<std::size_t>(place)]; }
    [[nodiscard]] int last() const { return static_cast<int>(m_steps.size()) - 1; }

    ServicesAssistant m_services;
    PremierAccord m_premier;
    FormMemory *m_memory;
    std::vector<EtapeAssistant *> m_steps;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_title;
    QLabel *m_explanation;
    QLabel *m_error;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
    int m_reached = 0;
};

} // namespace trame::ui

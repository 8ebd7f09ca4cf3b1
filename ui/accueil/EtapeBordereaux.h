// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

#include <functional>
#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace trame::ui {

class Dialogs;
class FocusRelay;

/// The price schedules of the lots held, from CSV files; each may wait.
class EtapeBordereaux : public EtapeAssistant
{
    Q_OBJECT
public:
    using LireBpu = std::function<tl::expected<std::vector<LigneBpu>, std::vector<Erreur>>(const QString &chemin)>;

    EtapeBordereaux(Dialogs &dialogs, const Langage &langage, LireBpu lire, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Bordereau"); }
    [[nodiscard]] QString explication() const override;
    void entrer(const PremierAccord &premier) override;
    [[nodiscard]] bool valider() override { return true; }
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &) override {}

private:
    void addLot(int lot);
    void choose(int lot, QLabel &remark);

    Dialogs &m_dialogs;
    const Langage &m_langage;
    LireBpu m_lire;
    FocusRelay *m_focus;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column;
    std::map<int, std::vector<LigneBpu>> m_lus;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/Langage.h"
#include "ui/accueil/EtapeAssistant.h"

namespace trame::ui {

class FindingsView;
class RowList;

/// The lots with their maxima, which may wait: what is missing is said.
class EtapeLots : public EtapeAssistant
{
    Q_OBJECT
public:
    explicit EtapeLots(const Langage &langage, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Lots"); }
    [[nodiscard]] QString explication() const override;
    [[nodiscard]] bool valider() override;
    void prendre(PremierAccord &premier) const override;
    void watch(FormMemory &memory) override;

private:
    [[nodiscard]] QVector<QWidget *> makeRow(QWidget *parent) const;
    void fill(const Lot &lot);
    void follow();
    [[nodiscard]] std::vector<Lot> read() const;

    RowList *m_lots = nullptr;
    FindingsView *m_constats;
};

} // namespace trame::ui

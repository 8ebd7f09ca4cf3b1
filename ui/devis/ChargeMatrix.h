// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/Totaux.h"
#include "ui/devis/PlanningPart.h"
#include "ui/entries/EntryList.h"

namespace trame::ui {

class RepartitionStrip;
struct Espace;

/// The breakdown of load and cost (CCTP 6.6.5): a row for each charge, typed in place; the sums by phase and by
/// deliverable, and what remains, follow as one types.
class ChargeMatrix : public PlanningPart
{
    Q_OBJECT
public:
    explicit ChargeMatrix(Espace &espace, QWidget *parent = nullptr);

    void present(const ContenuDevis &contenu, Edition edition) override;
    /// By the code of a phase, of a deliverable or of a person.
    void reveal(const QString &code) override;

private:
    [[nodiscard]] std::vector<EntryColumn> columns();
    [[nodiscard]] EntryColumn personColumn();
    [[nodiscard]] EntryColumn profileColumn();
    [[nodiscard]] EntryColumn daysColumn();
    [[nodiscard]] EntryColumn costColumn();
    EntryTable *addSums(const QString &title, std::vector<PartRepartition> &parts, QWidget *parent);
    void change(int row, const std::function<void(ChargeDevis &)> &change);
    void act(EntryAct act, int row);
    void edited(int row, int column);
    void share();
    void give();
    void showSums();
    void setCharges(std::vector<ChargeDevis> charges, const QString &acte);

    Espace &m_espace;
    ContenuDevis m_contenu;
    Edition m_edition = Edition::Refusee;
    EntryList *m_list;
    std::vector<PartRepartition> m_parPhase;
    std::vector<PartRepartition> m_parLivrable;
    EntryTable *m_phases;
    EntryTable *m_livrables;
    RepartitionStrip *m_strip;
};

} // namespace trame::ui

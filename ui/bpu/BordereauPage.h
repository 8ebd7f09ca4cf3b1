// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/ListSource.h"
#include "ui/lists/PaneListPage.h"
#include "ui/shell/PageEntry.h"

namespace trame::ui {

/// The price schedules of all lots with the price of the day (BPU), and their import from CSV.
/// Targets: «bordereau/42» by the id of a line, «bordereau/L2-AUD-01» by its code.
class BordereauPage : public PaneListPage
{
    Q_OBJECT
public:
    explicit BordereauPage(const Espace &espace, QWidget *parent = nullptr);
    [[nodiscard]] static PageEntry entry(const Espace &espace);

    void montrer(const QString &objet) override;
    void rafraichir() override;

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString countText(int count) const override;
    void describe(RowKey key) override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    [[nodiscard]] std::vector<ColumnOf<LigneBpuResume>> columns() const;
    [[nodiscard]] FiltreListe filtre() const;
    void fillLots();
    void importCsv();
};

} // namespace trame::ui

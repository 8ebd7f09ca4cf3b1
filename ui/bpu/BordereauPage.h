// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/ListPage.h"

namespace trame::ui {

/// The price schedules of all lots with the price of the day (BPU), and their import from CSV.
/// Targets: «bordereau/42» by the id of a line, «bordereau/L2-AUD-01» by its code.
class BordereauPage : public ListPage
{
    Q_OBJECT
public:
    explicit BordereauPage(Espace &espace, QWidget *parent = nullptr);

    void present(const QString &objet) override;

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString counted(int number) const override;
    void readAround() override { readLots(); }
    void describe(RowKey key) override;
    void create() override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    void importCsv();
};

} // namespace trame::ui

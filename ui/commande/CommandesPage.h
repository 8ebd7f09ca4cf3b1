// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/lists/ListPage.h"

class QPushButton;

namespace trame::ui {

/// The purchase orders. Understands «commandes/42» and «commandes/nouvelle/D-L2-2026-0017», which records an order of
/// that devis.
class CommandesPage : public ListPage
{
    Q_OBJECT
public:
    explicit CommandesPage(Espace &espace, QWidget *parent = nullptr);

    void present(const QString &objet) override;

Q_SIGNALS:
    /// An order of that devis is to be recorded, of any devis where it is empty; the page answers it itself, once the
    /// window has arrived here.
    void orderWanted(const QString &devis);

protected:
    [[nodiscard]] std::int64_t total() override;
    [[nodiscard]] QString counted(int number) const override;
    void readAround() override { readLots(); }
    void describe(RowKey key) override;
    void currentChanged(std::optional<RowKey> key) override;
    void open(RowKey key) override;
    void create() override;
    [[nodiscard]] bool canCreate() const override;

private:
    [[nodiscard]] std::unique_ptr<RowSource> makeSource();
    void order(const QString &devis);

    QPushButton *m_open;
};

} // namespace trame::ui

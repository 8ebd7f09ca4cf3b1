// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/echeance/EcheanceList.h"
#include "ui/lists/ListPage.h"

class QCheckBox;
class QComboBox;

namespace trame {
class Session;
}

namespace trame::ui {

/// All that is due, the first due first: what, for whom, who must act, and how many working days are left.
class EcheancesPage : public ListPage
{
    Q_OBJECT
public:
    explicit EcheancesPage(Espace &espace, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::int64_t total() override { return m_echeances.nombre(); }
    [[nodiscard]] QString counted(int number) const override;
    void readAround() override;
    void open(RowKey key) override;

private:
    void applyFilter();

    EcheanceList m_echeances;
    QComboBox *m_acteur;
    QCheckBox *m_enRetard;
};

/// How many steps are late, for a badge of the sidebar.
[[nodiscard]] int nombreEnRetard(Session &session);

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"
#include "ui/common/Card.h"

class QHBoxLayout;
class QLabel;

namespace trame {
class Langage;
}

namespace trame::ui {

/// The bottom of the devis editor: the date of the prices and the totals, whatever the tab.
class DevisTotals : public Card
{
    Q_OBJECT
public:
    explicit DevisTotals(const Langage &langage, QWidget *parent = nullptr);

    void show(const ContenuDevis &contenu);
    /// What is shown, as one line.
    [[nodiscard]] QString reading() const;

private:
    void add(const QString &name, const QString &amount, const QString &role);
    void clear();

    const Langage &m_langage;
    QHBoxLayout *m_row;
    QLabel *m_date;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/VersionDevis.h"
#include "ui/common/Card.h"

#include <vector>

class QGridLayout;
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void add(const QString &name, const QString &amount, const QString &role);
    void clear();
    /// On one line where there is room, else two by two.
    void arrange();

    const Langage &m_langage;
    QWidget *m_content;
    QGridLayout *m_grid;
    QLabel *m_date;
    std::vector<QWidget *> m_parts; ///< The date, then each total with its name.
};

} // namespace trame::ui

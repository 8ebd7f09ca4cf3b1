// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/devis/AjustementRepartition.h"
#include "core/text/Format.h"

#include <QWidget>

class QPushButton;

namespace trame::ui {

class Chip;

/// What of the lines isn't shared yet, in words on a colour, and the two ways to share it.
class RepartitionStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RepartitionStrip(const Langage &langage, QWidget *parent = nullptr);

    void setReste(const ResteARepartir &reste);
    /// Whether the buttons may act, and whether a cell is chosen.
    void setActs(bool share, bool give);

Q_SIGNALS:
    /// In proportion, over all charges.
    void shareWanted();
    /// To the chosen cell.
    void giveWanted();

private:
    Format m_format;
    Chip *m_phases;
    Chip *m_livrables;
    Chip *m_days;
    QPushButton *m_give;
    QPushButton *m_share;
    bool m_done = false; ///< The cost is shared.
    bool m_daysDone = false;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devis/DevisDifferences.h"

#include <QTableWidget>

namespace trame::ui {

/// What differs between two contents of a devis, the old and the new side by side.
class DifferencesTable : public QTableWidget
{
    Q_OBJECT
public:
    /// What the two sides are called: «Avant», «Après».
    DifferencesTable(const QString &before, const QString &after, QWidget *parent = nullptr);

    void setDifferences(const std::vector<DevisDifference> &differences);
};

} // namespace trame::ui

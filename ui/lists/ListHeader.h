// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace trame::ui {

/// The titles of a list. Only the column that is sorted by keeps room for an arrow: the style keeps it in each, and
/// so cuts titles that would fit.
class ListHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ListHeader(QWidget *parent = nullptr);

    /// How wide a column must be for its title, with an arrow beside it.
    [[nodiscard]] static int widthOf(const QString &title, const QHeaderView &header);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
};

} // namespace trame::ui

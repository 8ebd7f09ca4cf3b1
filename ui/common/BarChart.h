// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVector>
#include <QWidget>

#include <functional>

namespace trame::ui {

/// A bar of the chart.
struct Bar {
    QString label;        ///< «nov.».
    qint64 value = 0;     ///< In the unit of the axis.
    QString reading = {}; ///< The value as people read it: «204 310,00 €».
    bool complete = true; ///< The current month isn't: it is painted lighter.
};

/// Values by month.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    /// `axisLabel` words a value of the axis: «200 k€».
    BarChart(const QString &title, std::function<QString(qint64)> axisLabel, QWidget *parent = nullptr);

    void setBars(const QVector<Bar> &bars);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect plot() const;
    [[nodiscard]] QRect barRect(int place) const;

    std::function<QString(qint64)> m_axisLabel;
    QVector<Bar> m_bars;
    qint64 m_step = 1;
    qint64 m_top = 1;
};

} // namespace trame::ui

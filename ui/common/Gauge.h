// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace trame::ui {

class ElidedLabel;

/// What a gauge shows. Shares are in thousandths; the words are the caller's.
struct GaugeReading {
    QString name;         ///< «Lot 2».
    QString label = {};   ///< «Audit et conseil».
    QString amounts = {}; ///< «1 104 870,00 € / 1 200 000,00 €».
    QString remark = {};  ///< «92 % consommés pour 46 % de la durée»; none hides the line.
    int consumed = 0;
    int elapsed = 0; ///< Where the mark of the time elapsed stands; negative for none.
    Tone tone = Tone::Neutral;
};

/// How much of something is consumed, with a mark for how much of the time has gone by.
class Gauge : public QWidget
{
    Q_OBJECT
public:
    explicit Gauge(QWidget *parent = nullptr);

    void setReading(const GaugeReading &reading);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_heading;
    QLabel *m_name;
    ElidedLabel *m_label;
    QLabel *m_amounts;
    QWidget *m_bar;
    QLabel *m_remark;
    int m_consumed = 0;
    int m_elapsed = -1;
    Tone m_tone = Tone::Neutral;
};

} // namespace trame::ui

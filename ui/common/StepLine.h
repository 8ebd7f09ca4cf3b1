// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QString>
#include <QVector>
#include <QWidget>

class QGridLayout;

namespace trame::ui {

/// A step of a chain of time limits, in words.
struct Step {
    QString name;        ///< «Validation du devis».
    QString actor = {};  ///< «Bénéficiaire».
    QString due = {};    ///< «dû le 23/11/2026».
    QString actual = {}; ///< «fait le 20/11/2026», or empty while it is to be done.
    QString gap = {};    ///< «3 j. ouvrés d’avance».
    QString state = {};  ///< «À temps».
    Tone tone = Tone::Neutral;
    bool done = false;
    bool next = false; ///< The one to be done now.
};

/// The chain of time limits as a line of steps, from left to right; in several lines where there is no room for one.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(QWidget *parent = nullptr);

    void setSteps(const QVector<Step> &steps);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    int m_perLine = 0;
    QVector<Step> m_steps;
    QVector<QWidget *> m_columns;
};

} // namespace trame::ui

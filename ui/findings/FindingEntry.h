// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QAbstractButton>

class QLabel;

namespace trame::ui {

/// A finding in words, as it is shown.
struct FindingReading {
    QString title;  ///< «Deux CV manquent».
    QString detail; ///< What is wrong and how to mend it.
    QString weight; ///< «Bloquant»; none for what is conform.
    QString source; ///< «CCTP 6.6.5 · aller à l’équipe».
    Tone tone = Tone::Neutral;
    bool leads = false; ///< A click or Enter goes to what mends it.
    friend bool operator==(const FindingReading &, const FindingReading &) = default;
};

/// A finding with its coloured bar.
class FindingEntry : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FindingEntry(QWidget *parent = nullptr);

    void setReading(const FindingReading &reading);
    [[nodiscard]] const FindingReading &reading() const { return m_reading; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FindingReading m_reading;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_weight;
    QLabel *m_source;
};

} // namespace trame::ui

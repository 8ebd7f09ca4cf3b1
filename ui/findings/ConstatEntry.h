// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/Tokens.h"

#include <QAbstractButton>

class QLabel;

namespace trame::ui {

/// A finding as the Conformité panel shows it.
struct ConstatReading {
    QString title;  ///< «Deux CV manquent».
    QString detail; ///< What is wrong and how to mend it.
    QString weight; ///< «Bloquant»; none for what is conform.
    QString source; ///< «CCTP 6.6.5 · aller à l’équipe».
    Tone tone = Tone::Neutral;
    friend bool operator==(const ConstatReading &, const ConstatReading &) = default;
};

/// A finding with its coloured bar; a click or Enter goes to what mends it.
class ConstatEntry : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ConstatEntry(QWidget *parent = nullptr);

    void setReading(const ConstatReading &reading);
    [[nodiscard]] const ConstatReading &reading() const { return m_reading; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ConstatReading m_reading;
    QLabel *m_title;
    QLabel *m_detail;
    QLabel *m_weight;
    QLabel *m_source;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/Chip.h"

#include "ui/common/ChipPainter.h"

#include <QPainter>

namespace trame::ui {

Chip::Chip(QWidget *parent)
    : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::setState(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_word, font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter{this};
    paintChip(painter, rect(), m_word, m_tone, font(), palette());
}

} // namespace trame::ui

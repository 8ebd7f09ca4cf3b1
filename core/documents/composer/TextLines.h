// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Typography.h"

#include <QPointF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace trame {

/// How a text takes its width: wrapped at words (anywhere in a word that is too long), or kept on one line and
/// made smaller when it must, so that an amount is never cut.
enum class Wrapping { Words, OneLine };

/// A text laid out in lines of a given width, that can be painted in several goes, page after page.
class TextLines
{
public:
    TextLines(const Typography &typography, const QString &text, TextRole role, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft, Wrapping wrapping = Wrapping::Words);

    [[nodiscard]] int count() const { return static_cast<int>(m_bottoms.size()); }
    [[nodiscard]] qreal height() const { return heightTo(count()); }
    /// From the first line to the one before `line`.
    [[nodiscard]] qreal heightTo(int line) const;
    /// How many lines from `first` fit in that height.
    [[nodiscard]] int fitting(int first, qreal height) const;
    /// The widest line.
    [[nodiscard]] qreal naturalWidth() const { return m_naturalWidth; }
    /// Paints the lines from `first` to the one before `last`, the first of them at `position`.
    void paint(QPainter &painter, QPointF position, int first, int last) const;
    void paint(QPainter &painter, QPointF position) const { paint(painter, position, 0, count()); }

private:
    void breakLines(qreal width);

    std::unique_ptr<QTextLayout> m_layout;
    std::vector<qreal> m_bottoms;
    QColor m_colour;
    qreal m_naturalWidth = 0;
};

} // namespace trame

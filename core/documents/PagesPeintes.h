// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/composer/Composition.h"
#include "core/documents/composer/PageFrame.h"

#include <QRectF>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

class QPainter;

namespace trame {

/// A composed document whose pages can be painted on anything: what the screen shows and the printer prints is what
/// the PDF holds, since all three place the same composition.
class PagesPeintes
{
public:
    /// `remplir` adds the blocks of the document.
    PagesPeintes(PageFrame cadre, const std::function<void(Composition &)> &remplir);

    /// The pages of this document and of those that were put behind it.
    [[nodiscard]] int nombre() const;
    /// Puts another document behind: both are printed at once, each with its own page numbers.
    void ajouter(PagesPeintes suite);
    /// Paints a page, counted from 1, so that the sheet fills that rectangle.
    void peindre(QPainter &painter, const QRectF &feuille, int page) const;
    /// Width and height of a sheet, in millimetres.
    [[nodiscard]] static QSizeF format() { return {210, 297}; }

    [[nodiscard]] const PageFrame &cadre() const { return m_cadre; }
    [[nodiscard]] const Composition &composition() const { return m_composition; }

private:
    void peindreSeule(QPainter &painter, const QRectF &feuille, int page) const;

    std::unique_ptr<const Typography> m_typography; ///< Outlives the move of this object: the blocks refer to it.
    PageFrame m_cadre;
    Composition m_composition;
    int m_nombre = 0; ///< Of this document alone.
    std::vector<PagesPeintes> m_suites;
};

} // namespace trame

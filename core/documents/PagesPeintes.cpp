// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PagesPeintes.h"

#include "core/documents/composer/PageFlow.h"

#include <QPainter>

namespace trame {

PagesPeintes::PagesPeintes(PageFrame cadre, const std::function<void(Composition &)> &remplir)
    : m_typography{std::make_unique<const Typography>()}, m_cadre{std::move(cadre)}, m_composition{*m_typography}
{
    remplir(m_composition);
    PageFlow compte{*m_typography, m_cadre};
    m_composition.place(compte);
    m_nombre = compte.page();
}

void PagesPeintes::peindre(QPainter &painter, const QRectF &feuille, int page) const
{
    if (page < 1 || page > m_nombre)
        return;
    painter.save();
    painter.translate(feuille.topLeft());
    painter.scale(feuille.width() / PageGeometry::width, feuille.height() / PageGeometry::height);
    PageFlow flow{*m_typography, m_cadre, painter, page, m_nombre};
    m_composition.place(flow);
    painter.restore();
}

} // namespace trame

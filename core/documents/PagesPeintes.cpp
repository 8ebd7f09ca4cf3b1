// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/PagesPeintes.h"

#include "core/documents/composer/PageFlow.h"

#include <QPainter>

#include <numeric>

namespace trame {

PagesPeintes::PagesPeintes(PageFrame cadre, const std::function<void(Composition &)> &remplir)
    : m_typography{std::make_unique<const Typography>()},
      m_cadre{std::move(cadre)},
      m_composition{*m_typography}
{
    remplir(m_composition);
    PageFlow compte{*m_typography, m_cadre};
    m_composition.place(compte);
    m_nombre = compte.page();
}

int PagesPeintes::nombre() const
{
    return std::accumulate(m_suites.begin(), m_suites.end(), m_nombre,
                           [](int pages, const auto &suite) { return pages + suite.m_nombre; });
}

void PagesPeintes::ajouter(PagesPeintes suite)
{
    auto encore = std::move(suite.m_suites);
    suite.m_suites.clear();
    m_suites.push_back(std::move(suite));
    for (auto &autre : encore)
        m_suites.push_back(std::move(autre));
}

void PagesPeintes::peindre(QPainter &painter, const QRectF &feuille, int page) const
{
    if (page < 1)
        return;
    if (page <= m_nombre) {
        peindreSeule(painter, feuille, page);
        return;
    }
    auto reste = page - m_nombre;
    for (const auto &suite : m_suites) {
        if (reste <= suite.m_nombre) {
            suite.peindreSeule(painter, feuille, reste);
            return;
        }
        reste -= suite.m_nombre;
    }
}

void PagesPeintes::peindreSeule(QPainter &painter, const QRectF &feuille, int page) const
{
    painter.save();
    painter.translate(feuille.topLeft());
    painter.scale(feuille.width() / PageGeometry::width, feuille.height() / PageGeometry::height);
    PageFlow flow{*m_typography, m_cadre, painter, page, m_nombre};
    m_composition.place(flow);
    painter.restore();
}

} // namespace trame

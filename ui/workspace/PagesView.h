// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/PagesPeintes.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>
#include <optional>

namespace trame::ui {

/// The pages of a document one under the other, as on paper. Only those in sight are painted.
class PagesView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagesView(QWidget *parent = nullptr);

    /// Shows a document, or none; stays at the same place.
    void setPages(std::shared_ptr<const PagesPeintes> pages);
    [[nodiscard]] const PagesPeintes *pages() const { return m_pages.get(); }
    /// The size of the pages in percent of paper; nothing fits them to the width.
    void setZoom(std::optional<int> percent);
    /// The percentage that is shown now.
    [[nodiscard]] int percent() const;
    /// The page that fills most of the view, counted from 1; zero without a document.
    [[nodiscard]] int page() const;
    [[nodiscard]] int count() const { return m_pages ? m_pages->nombre() : 0; }
    void goToPage(int page);

    static constexpr int leastPercent = 50;
    static constexpr int mostPercent = 200;

Q_SIGNALS:
    void pageChanged();
    /// Ctrl and the wheel, or Ctrl and plus or minus: wants one step more or less.
    void zoomWanted(int steps);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] QSize sheet() const;
    [[nodiscard]] QRect sheetRect(int page) const;
    [[nodiscard]] const QPixmap &painted(int page);
    void fitBars();

    std::shared_ptr<const PagesPeintes> m_pages;
    std::optional<int> m_zoom;
    QHash<int, QPixmap> m_painted;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Result.h"
#include "ui/lists/RowSource.h"
#include "ui/shell/Page.h"
#include "ui/workspace/Espace.h"

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;

namespace trame::ui {

class DetailPane;
class EmptyState;
class FilterBar;
class PageHeader;
class TableView;
class WindowedTableModel;

/// A page that is a list with what there is to know of its current row beside it: search and filters, sorting, counter,
/// copy and CSV, what an empty page says.
class PaneListPage : public Page
{
    Q_OBJECT
public:
    /// What a page says of itself.
    struct Words {
        QString id; ///< Its columns are remembered under it, and its CSV file is named after it.
        QString title;
        QString searchHint;
        QString chooseHint; ///< In the pane while no row is chosen.
        int paneWidth = 312;
    };

    PaneListPage(Words words, const Espace &espace, QWidget *parent);
    ~PaneListPage() override;

    [[nodiscard]] QString titre() const override { return m_words.title; }
    void activer() override;
    void rafraichir() override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    /// The list, once: before the page is shown.
    void setSource(std::unique_ptr<RowSource> source);
    /// What stands in the place of the list while the file holds no row. The page keeps it.
    void setEmptyState(EmptyState *empty);
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FilterBar &filters() const { return *m_filters; }
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] DetailPane &pane() const { return *m_pane; }
    [[nodiscard]] const Espace &espace() const { return m_espace; }
    /// An error in words, with nothing lost.
    void tellError(const QString &title, const Erreur &erreur);

    /// How many rows there are without a filter.
    [[nodiscard]] virtual std::int64_t total() = 0;
    /// «23 bénéficiaires».
    [[nodiscard]] virtual QString countText(int count) const = 0;
    /// Fills the pane, which is empty, with that row.
    virtual void describe(RowKey key) = 0;
    /// Enter or a double click on a row.
    virtual void open(RowKey) {}

    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void exportCsv();
    void showCurrent();
    void showFace(std::int64_t all);

    Words m_words;
    Espace m_espace;
    std::unique_ptr<RowSource> m_source;
    PageHeader *m_header;
    FilterBar *m_filters;
    TableView *m_table;
    DetailPane *m_pane;
    QSplitter *m_split = nullptr;
    QStackedWidget *m_faces;
    WindowedTableModel *m_model = nullptr;
    QWidget *m_empty = nullptr;
    EmptyState *m_noMatch = nullptr;
    bool m_read = false;
    bool m_splitMoved = false;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/RowSource.h"
#include "ui/shell/Page.h"

#include <memory>
#include <optional>

class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace trame::ui {

class DetailsPane;
class EmptyState;
class FilterBar;
class PageHeader;
class TableView;
class WindowedTableModel;
struct Espace;

/// What a page that is a list says of itself.
struct ListWords {
    QString title;
    QString name;       ///< What its columns are remembered under, and the name proposed for the CSV file.
    QString searchHint; ///< «Numéro, objet, bénéficiaire…».
    QString chooseHint; ///< In the pane while no row is chosen; without it there is no pane.
    QString emptyTitle;
    QString emptySentence;
    QString emptyButton; ///< None where nothing can be begun from an empty list.
};

/// Where the details of the current row stand.
enum class PanePlace { Right, Below, Absent };

/// The page that is a list: header, filters, table, the details of the current row beside it or under it, what an empty
/// list and a search without a hit say, copy and CSV. The page that derives from it gives the rows, describes one, and
/// says what opening one means.
class ListPage : public Page
{
    Q_OBJECT
public:
    ~ListPage() override;
    ListPage(const ListPage &) = delete;
    ListPage &operator=(const ListPage &) = delete;

    [[nodiscard]] QString title() const override { return m_words.title; }
    void activate() override { refresh(); }
    void refresh() override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    /// The space outlives the page.
    ListPage(Espace &espace, ListWords words, PanePlace place, QWidget *parent);
    /// The list, once: before the page is shown.
    void setUp(std::unique_ptr<RowSource> source);

    /// How many objects there are, whatever the filters.
    [[nodiscard]] virtual std::int64_t total() = 0;
    /// «23 commandes».
    [[nodiscard]] virtual QString counted(int number) const = 0;
    /// What refresh() reads before the rows.
    virtual void readAround() {}
    /// Fills the pane, which is empty, with that row.
    virtual void describe(RowKey) {}
    /// The current row is another one, or none: the buttons of the page follow.
    virtual void currentChanged(std::optional<RowKey>) {}
    /// Enter or a double click.
    virtual void open(RowKey) {}
    /// Ctrl+N and the button of the empty state; canCreate() says whether there is such a thing.
    virtual void create() {}
    [[nodiscard]] virtual bool canCreate() const { return false; }

    /// «beneficiaire/SIRET»: narrows the list to what is that body's. False for any other target.
    bool narrow(const QString &objet);
    /// Makes an object current, through no filter if need be; false when there is no such object.
    bool reveal(RowKey key);
    /// What the filters say, for the queries.
    [[nodiscard]] FiltreListe filter() const;
    /// Fills the choice of lots from the file.
    void readLots();

    void resizeEvent(QResizeEvent *event) override;

    [[nodiscard]] Espace &espace() const { return m_espace; }
    [[nodiscard]] PageHeader &header() const { return *m_header; }
    [[nodiscard]] FilterBar &filters() const { return *m_filters; }
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] DetailsPane &pane() const { return *m_pane; }
    /// How wide a pane at the right may be.
    void setPaneWidth(int width) { m_paneWidth = width; }

private:
    QWidget *buildList();
    void filterChanged();
    void showCurrent();
    void exportCsv();
    void showCount();

    Espace &m_espace;
    ListWords m_words;
    PanePlace m_place;
    PageHeader *m_header;
    FilterBar *m_filters;
    QStackedWidget *m_faces;
    QStackedWidget *m_rows;
    TableView *m_table;
    DetailsPane *m_pane = nullptr;
    QSplitter *m_split = nullptr;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<WindowedTableModel> m_model;
    std::int64_t m_total = 0;
    int m_paneWidth;
    bool m_splitMoved = false;
};

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/RowSource.h"
#include "ui/shell/Page.h"

#include <memory>
#include <optional>

class QStackedWidget;
class QVBoxLayout;

namespace trame::ui {

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
    QString emptyTitle;
    QString emptySentence;
    QString emptyButton; ///< None where nothing can be begun from an empty list.
};

/// A page that is a list: header, filters, table, details of the current row under it, and an empty state that says
/// what to do first. The page that derives from it gives the rows, and says what opening one means.
class ListPage : public Page
{
    Q_OBJECT
public:
    ~ListPage() override;
    ListPage(const ListPage &) = delete;
    ListPage &operator=(const ListPage &) = delete;

    [[nodiscard]] QString titre() const override { return m_words.title; }
    void activer() override { rafraichir(); }
    void rafraichir() override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    /// The space outlives the page.
    ListPage(Espace &espace, ListWords words, QWidget *parent);
    /// Puts the page together; `details` may be missing.
    void setUp(std::unique_ptr<RowSource> source, QWidget *details);

    /// How many objects there are, whatever the filters.
    [[nodiscard]] virtual int total() = 0;
    /// «23 commandes».
    [[nodiscard]] virtual QString counted(int number) const = 0;
    /// What rafraichir() reads before the rows.
    virtual void readAround() {}
    /// The details of a row, or of none.
    virtual void showDetails(std::optional<RowKey> key);
    /// Enter or a double click.
    virtual void open(RowKey key) = 0;
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

    [[nodiscard]] Espace &espace() const { return m_espace; }
    [[nodiscard]] PageHeader &header() { return *m_header; }
    [[nodiscard]] FilterBar &filters() { return *m_filters; }
    [[nodiscard]] TableView &table() { return *m_table; }

private:
    void filterChanged();
    void exportCsv();
    void showCount();

    Espace &m_espace;
    ListWords m_words;
    QVBoxLayout *m_column;
    PageHeader *m_header;
    FilterBar *m_filters;
    EmptyState *m_empty;
    QStackedWidget *m_faces;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<WindowedTableModel> m_model;
    TableView *m_table;
    int m_total = 0;
};

} // namespace trame::ui

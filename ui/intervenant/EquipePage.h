// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/Listes.h"
#include "ui/lists/ListSource.h"
#include "ui/lists/WindowedTableModel.h"
#include "ui/shell/Page.h"

class QStackedWidget;

namespace trame::ui {

class FilterBar;
class IntervenantCard;
class TableView;
struct Espace;

/// The people of the holders: experience and profile as of today (CCTP 6.6.4), and their anonymised CVs (CCTP 6.6.5).
class EquipePage : public Page
{
    Q_OBJECT
public:
    explicit EquipePage(Espace &espace, QWidget *parent = nullptr);

    /// «equipe»; the targets of its people are «equipe/7», by their key.

    [[nodiscard]] QString title() const override;
    void activate() override;
    void refresh() override;
    void present(const QString &objet) override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Row = IntervenantResume;

    [[nodiscard]] ListSource<Row> source();
    [[nodiscard]] std::vector<RowKey> keys(const std::optional<SortChoice> &sort);
    void build();
    void reload();
    void showCurrent();
    void add();
    void edit();
    void openCv();
    void exportCsv();
    [[nodiscard]] FiltreListe filter() const;
    [[nodiscard]] std::optional<Row> current();

    Espace &m_espace;
    Date m_today;
    ListSource<Row> m_source;
    WindowedTableModel m_model;
    FilterBar *m_filter;
    TableView *m_table;
    IntervenantCard *m_card;
    QStackedWidget *m_faces;
};

} // namespace trame::ui

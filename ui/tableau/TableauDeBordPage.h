// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usecases/accord/TableauDeBord.h"
#include "ui/echeance/EcheanceList.h"
#include "ui/lists/WindowedTableModel.h"
#include "ui/shell/Page.h"

#include <memory>
#include <vector>

class QGridLayout;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace trame::ui {

class BarChart;
class Card;
class DelaisCard;
class Gauge;
class PageHeader;
class TableView;
struct Espace;

/// The first page: what is due this week and who must act, the ceilings of the lots against the time elapsed, what was
/// ordered by month, how the time limits were kept.
class TableauDeBordPage : public Page
{
    Q_OBJECT
public:
    /// The space outlives the page.
    explicit TableauDeBordPage(Espace &espace, QWidget *parent = nullptr);
    ~TableauDeBordPage() override;
    TableauDeBordPage(const TableauDeBordPage &) = delete;
    TableauDeBordPage &operator=(const TableauDeBordPage &) = delete;

    [[nodiscard]] QString title() const override;
    void activate() override { refresh(); }
    void refresh() override;
    [[nodiscard]] bool supports(PageCommand command) const override;
    void run(PageCommand command) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBoard();
    void makeDue();
    void placeCards();
    void setLots(const std::vector<SituationLot> &lots);
    void setMonths(const std::vector<MoisCommande> &months);
    [[nodiscard]] QString remark(const SituationLot &lot) const;

    Espace &m_espace;
    EcheanceList m_echeances;
    std::unique_ptr<RowSource> m_source;
    std::unique_ptr<WindowedTableModel> m_model;
    PageHeader *m_header;
    QPushButton *m_new;
    QStackedWidget *m_faces;
    QGridLayout *m_grid = nullptr;
    Card *m_due;
    Card *m_ceilings;
    Card *m_turnover;
    DelaisCard *m_delays;
    QStackedWidget *m_dueFaces;
    TableView *m_table;
    QVBoxLayout *m_gaugeColumn;
    BarChart *m_chart;
    std::vector<Gauge *> m_gauges;
    int m_columns = 0;
};

} // namespace trame::ui

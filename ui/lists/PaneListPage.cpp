// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/PaneListPage.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/lists/DetailPane.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"
#include "ui/shell/PageHeader.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int leastPane = 272;
constexpr int leastTable = 280;
constexpr int paneShare = 40; // per cent

} // namespace

PaneListPage::PaneListPage(Words words, const Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent}, m_words{std::move(words)}, m_espace{espace}, m_header{new PageHeader{m_words.title,
                                                                                                         this}},
      m_filters{new FilterBar{m_words.searchHint, this}}, m_table{new TableView{m_words.id, m_words.title,
                                                                                espace.settings, this}},
      m_pane{new DetailPane{tr("Détail : %1").arg(m_words.title), this}}, m_faces{new QStackedWidget{this}}
{
    build();
}

PaneListPage::~PaneListPage()
{
    // The view and its model look at the source until they are gone.
    delete m_table;
    delete m_model;
}

void PaneListPage::build()
{
    auto *card = new Card{{}, this};
    card->setTight();
    card->addWidget(m_table, 1);
    m_noMatch = new EmptyState{tr("Rien ne correspond"), tr("Aucune ligne ne répond à la recherche et aux filtres."),
                               tr("&Effacer les filtres"), this};
    connect(m_noMatch, &EmptyState::asked, m_filters, &FilterBar::clear);
    auto *lists = new QStackedWidget{this};
    lists->addWidget(card);
    lists->addWidget(m_noMatch);
    lists->setMinimumWidth(leastTable);
    m_pane->setMinimumWidth(leastPane);
    m_split = new QSplitter{this};
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(3 * gridUnit);
    m_split->addWidget(lists);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    auto *list = new QWidget{this};
    auto *rows = new QVBoxLayout{list};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3 * gridUnit);
    rows->addWidget(m_filters);
    rows->addWidget(m_split, 1);
    m_faces->addWidget(list);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(m_faces, 1);

    m_table->setExport([this] { exportCsv(); });
    connect(m_filters, &FilterBar::changed, this, &PaneListPage::rafraichir);
    connect(m_filters, &FilterBar::listWanted, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &TableView::currentKeyChanged, this, &PaneListPage::showCurrent);
    connect(m_table, &TableView::activatedKey, this, [this](RowKey key) { open(key); });
    connect(m_table, &TableView::alerted, this, &Page::alerted);
}

void PaneListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitMoved)
        return;
    // In a narrow window the pane leaves the list what it needs.
    const auto pane = std::clamp(width() * paneShare / 100, leastPane, std::max(leastPane, m_words.paneWidth));
    m_split->setSizes({width() - pane, pane});
}

void PaneListPage::setSource(std::unique_ptr<RowSource> source)
{
    m_source = std::move(source);
    m_model = new WindowedTableModel{*m_source, this};
    m_table->setList(*m_model);
}

void PaneListPage::setEmptyState(EmptyState *empty)
{
    m_empty = empty;
    m_faces->addWidget(empty);
}

void PaneListPage::activer()
{
    if (!m_read)
        rafraichir();
}

void PaneListPage::rafraichir()
{
    const auto lu = aLaBordure([&]() -> Result<std::int64_t> {
        m_model->reload();
        return total();
    });
    m_read = lu.has_value();
    if (!lu) {
        tellError(tr("La liste n’a pas pu être lue"), lu.error());
        return;
    }
    m_filters->setCount(m_model->rowCount(), static_cast<int>(*lu), countText(static_cast<int>(*lu)));
    showFace(*lu);
    if (!m_table->currentKey() && m_model->rowCount() > 0)
        m_table->select(m_model->keyAt(0));
    showCurrent();
}

void PaneListPage::showFace(std::int64_t all)
{
    m_faces->setCurrentWidget(all == 0 && m_empty != nullptr ? m_empty : m_faces->widget(0));
    auto *lists = qobject_cast<QStackedWidget *>(m_noMatch->parentWidget());
    lists->setCurrentIndex(m_model->rowCount() == 0 && m_filters->isActive() ? 1 : 0);
}

void PaneListPage::showCurrent()
{
    const auto key = m_table->currentKey();
    m_pane->clear(key ? QString{} : m_words.chooseHint);
    if (!key)
        return;
    const auto lu = aLaBordure([&]() -> Result<void> {
        describe(*key);
        return {};
    });
    if (!lu)
        m_pane->addText(ErrorText{m_espace.langage}(lu.error()), QStringLiteral("error"));
}

void PaneListPage::tellError(const QString &title, const Erreur &erreur)
{
    dialogs().error({title, ErrorText{m_espace.langage}(erreur), {}});
}

bool PaneListPage::supports(PageCommand command) const
{
    return command == PageCommand::Find || command == PageCommand::Export;
}

void PaneListPage::run(PageCommand command)
{
    if (command == PageCommand::Find)
        m_filters->focusSearch();
    else if (command == PageCommand::Export)
        exportCsv();
}

void PaneListPage::exportCsv()
{
    const auto path = dialogs().saveFile({tr("Exporter la liste en CSV"),
                                          {},
                                          m_words.id + QStringLiteral(".csv"),
                                          tr("Fichiers CSV (*.csv)"),
                                          QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const auto fait = aLaBordure([&] {
        return m_espace.bureau.ecrireCsv(path, m_table->shownTitles(), m_model->rowCount(),
                                         [this](int row) { return m_table->shownCells(row); });
    });
    if (!fait)
        tellError(tr("La liste n’a pas pu être exportée"), fait.error());
    else
        Q_EMIT alerted(tr("Liste exportée."));
}

} // namespace trame::ui

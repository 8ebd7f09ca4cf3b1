// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ListPage.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int tableHeight = 300;
constexpr int detailsHeight = 284;
constexpr int leastTable = 280;
constexpr int leastPane = 272;
constexpr int usualPane = 312;
constexpr int paneShare = 40; // per cent
constexpr qsizetype longestLot = 22;

} // namespace

ListPage::ListPage(Espace &espace, ListWords words, PanePlace place, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_words{std::move(words)},
      m_place{place},
      m_header{new PageHeader{m_words.title, this}},
      m_filters{new FilterBar{m_words.searchHint, this}},
      m_faces{new QStackedWidget{this}},
      m_rows{new QStackedWidget{this}},
      m_table{new TableView{m_words.name, m_words.title, espace.settings, this}},
      m_paneWidth{usualPane}
{
    if (place != PanePlace::Absent)
        m_pane = new DetailsPane{tr("Détail : %1").arg(m_words.title), this};
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_faces, 1);
}

ListPage::~ListPage()
{
    // The view looks at the model, and the model at the source: they go in that order.
    delete m_table;
}

QWidget *ListPage::buildList()
{
    auto *card = new Card{{}, this};
    card->setTight();
    card->addWidget(m_table, 1);
    auto *noMatch =
        new EmptyState{tr("Rien ne correspond"), tr("Aucune ligne ne répond à la recherche et aux filtres."),
                       tr("E&ffacer les filtres"), this};
    connect(noMatch, &EmptyState::asked, m_filters, &FilterBar::clear);
    auto *noMatchCard = new Card{{}, this};
    noMatchCard->addWidget(noMatch, 1);
    m_rows->addWidget(card);
    m_rows->addWidget(noMatchCard);
    if (m_pane == nullptr)
        return m_rows;
    const bool right = m_place == PanePlace::Right;
    m_split = new QSplitter{right ? Qt::Horizontal : Qt::Vertical, this};
    m_split->setChildrenCollapsible(false);
    m_split->setHandleWidth(3 * gridUnit);
    m_split->addWidget(m_rows);
    m_split->addWidget(m_pane);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, right ? 0 : 1);
    if (right) {
        m_rows->setMinimumWidth(leastTable);
        m_pane->setMinimumWidth(leastPane);
    } else {
        m_split->setSizes({tableHeight, detailsHeight});
    }
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_splitMoved = true; });
    return m_split;
}

void ListPage::setUp(std::unique_ptr<RowSource> source)
{
    m_source = std::move(source);
    m_model = std::make_unique<WindowedTableModel>(*m_source);
    m_table->setList(*m_model);
    m_table->setExport([this] { exportCsv(); });
    auto *empty = new EmptyState{m_words.emptyTitle, m_words.emptySentence,
                                 m_espace.ecriture() ? m_words.emptyButton : QString{}, this};
    auto *emptyCard = new Card{{}, this};
    emptyCard->addWidget(empty, 1);
    m_faces->addWidget(buildList());
    m_faces->addWidget(emptyCard);
    connect(m_filters, &FilterBar::changed, this, &ListPage::filterChanged);
    connect(m_filters, &FilterBar::listWanted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(empty, &EmptyState::asked, this, [this] { create(); });
    connect(m_table, &TableView::activatedKey, this, [this](RowKey key) { open(key); });
    connect(m_table, &TableView::alerted, this, &Page::alerted);
    connect(m_table, &TableView::currentKeyChanged, this, &ListPage::showCurrent);
    showCurrent();
}

void ListPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_splitMoved || m_split == nullptr || m_place != PanePlace::Right)
        return;
    // In a narrow window the pane leaves the list what it needs.
    const auto pane = std::clamp(width() * paneShare / 100, leastPane, std::max(leastPane, m_paneWidth));
    m_split->setSizes({width() - pane, pane});
}

void ListPage::showCurrent()
{
    const auto key = m_table->currentKey();
    if (m_pane != nullptr)
        m_pane->clear(key ? QString{} : m_words.chooseHint);
    const auto read = aLaBordure([&]() -> Result<void> {
        currentChanged(key);
        if (key && m_pane != nullptr)
            describe(*key);
        return {};
    });
    if (!read && m_pane != nullptr)
        m_pane->addText(ErrorText{m_espace.langage}(read.error()), QStringLiteral("error"));
}

void ListPage::refresh()
{
    const bool read = tryToRead(m_espace, [this] {
        readAround();
        m_total = total();
        m_model->reload();
    });
    m_faces->setCurrentIndex(m_total == 0 ? 1 : 0);
    m_filters->setVisible(m_total != 0);
    showCount();
    if (read && m_pane != nullptr && !m_table->currentKey() && m_model->rowCount() > 0)
        m_table->select(m_model->keyAt(0));
    showCurrent();
    Q_EMIT commandsChanged();
}

void ListPage::filterChanged()
{
    tryToRead(m_espace, [this] { m_model->reload(); });
    showCount();
}

void ListPage::showCount()
{
    const auto all = static_cast<int>(m_total);
    m_filters->setCount(m_model->rowCount(), all, counted(all));
    m_rows->setCurrentIndex(m_model->rowCount() == 0 && m_filters->isActive() ? 1 : 0);
}

bool ListPage::reveal(RowKey key)
{
    if (m_table->select(key))
        return true;
    m_filters->clear();
    return m_table->select(key);
}

bool ListPage::narrow(const QString &objet)
{
    constexpr QLatin1String prefix{"beneficiaire/"};
    if (!objet.startsWith(prefix))
        return false;
    tryToRead(m_espace, [&] {
        const auto siret = Siret::lire(objet.mid(prefix.size()).toStdString());
        const auto known = siret ? Lectures{m_espace.session}.beneficiaire(*siret) : std::nullopt;
        m_filters->clear();
        if (known)
            m_filters->setScope(QString::fromStdString(known->nom), QString::fromStdString(siret->chiffres()));
    });
    filterChanged();
    return true;
}

FiltreListe ListPage::filter() const
{
    FiltreListe filtre;
    filtre.recherche = m_filters->text().toStdString();
    if (m_filters->lot().isValid())
        filtre.lot = m_filters->lot().toInt();
    filtre.etat = m_filters->state().toString().toStdString();
    if (const auto siret = Siret::lire(m_filters->scope().toString().toStdString()))
        filtre.beneficiaire = *siret;
    return filtre;
}

void ListPage::readLots()
{
    QVector<FilterBar::Entry> lots;
    for (const auto &lot : Lectures{m_espace.session}.lots()) {
        // The title of a lot can be a sentence: its beginning is enough to know it by.
        auto title = QString::fromStdString(lot.intitule);
        if (title.size() > longestLot)
            title = title.left(longestLot).trimmed() + QChar{0x2026};
        lots.push_back({tr("Lot %1 — %2").arg(lot.numero).arg(title), lot.numero});
    }
    m_filters->setLots(lots);
}

bool ListPage::supports(PageCommand command) const
{
    switch (command) {
    case PageCommand::Find:
    case PageCommand::Export:
        return m_total != 0;
    case PageCommand::New:
        return canCreate();
    default:
        return false;
    }
}

void ListPage::run(PageCommand command)
{
    if (command == PageCommand::Find)
        m_filters->focusSearch();
    else if (command == PageCommand::Export)
        exportCsv();
    else if (command == PageCommand::New)
        create();
}

void ListPage::exportCsv()
{
    const auto path = dialogs().saveFile({tr("Exporter la liste"),
                                          {},
                                          m_words.name + QStringLiteral(".csv"),
                                          tr("Fichiers CSV (*.csv)"),
                                          QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const auto written = m_espace.desk.writeCsv(path, m_table->shownTitles(), m_model->rowCount(),
                                                [this](int row) { return m_table->shownCells(row); });
    if (!written)
        tellError(m_espace, tr("La liste n’a pas été exportée"), written.error());
    else
        Q_EMIT alerted(tr("La liste est exportée : %1").arg(path));
}

} // namespace trame::ui

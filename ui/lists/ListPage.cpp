// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/ListPage.h"

#include "core/usecases/Lectures.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/lists/WindowedTableModel.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int tableHeight = 300;
constexpr int detailsHeight = 284;
constexpr qsizetype longestLot = 22;

} // namespace

ListPage::ListPage(Espace &espace, ListWords words, QWidget *parent)
    : Page{espace.dialogs, parent}, m_espace{espace}, m_words{std::move(words)}, m_column{new QVBoxLayout{this}},
      m_header{new PageHeader{m_words.title, this}}, m_filters{new FilterBar{m_words.searchHint, this}},
      m_empty{new EmptyState{m_words.emptyTitle, m_words.emptySentence,
                             espace.ecriture() ? m_words.emptyButton : QString{}, this}},
      m_faces{new QStackedWidget{this}}, m_table{new TableView{m_words.name, m_words.title, espace.settings, this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(3 * gridUnit);
    m_column->addWidget(m_header);
    m_column->addWidget(m_filters);
    m_column->addWidget(m_faces, 1);
}

ListPage::~ListPage()
{
    // The view looks at the model, and the model at the source: they go in that order.
    delete m_table;
}

void ListPage::setUp(std::unique_ptr<RowSource> source, QWidget *details)
{
    m_source = std::move(source);
    m_model = std::make_unique<WindowedTableModel>(*m_source);
    m_table->setList(*m_model);
    m_table->setExport([this] { exportCsv(); });
    auto *card = new Card{{}, this};
    card->setTight();
    card->addWidget(m_table, 1);
    QWidget *list = card;
    if (details != nullptr) {
        auto *splitter = new QSplitter{Qt::Vertical, this};
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(3 * gridUnit);
        splitter->addWidget(card);
        splitter->addWidget(details);
        splitter->setSizes({tableHeight, detailsHeight});
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 1);
        list = splitter;
    }
    auto *emptyCard = new Card{{}, this};
    emptyCard->addWidget(m_empty, 1);
    m_faces->addWidget(list);
    m_faces->addWidget(emptyCard);
    connect(m_filters, &FilterBar::changed, this, &ListPage::filterChanged);
    connect(m_filters, &FilterBar::listWanted, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
        m_table->setFocus();
    });
    connect(m_empty, &EmptyState::asked, this, [this] { create(); });
    connect(m_table, &TableView::activatedKey, this, [this](RowKey key) { open(key); });
    connect(m_table, &TableView::alerted, this, &Page::alerted);
    connect(m_table, &TableView::currentKeyChanged, this,
            [this] { tryToRead(m_espace, [this] { showDetails(m_table->currentKey()); }); });
}

void ListPage::showDetails(std::optional<RowKey>) {}

void ListPage::rafraichir()
{
    tryToRead(m_espace, [this] {
        readAround();
        m_total = total();
        m_model->reload();
    });
    m_faces->setCurrentIndex(m_total == 0 ? 1 : 0);
    m_filters->setVisible(m_total != 0);
    showCount();
    Q_EMIT commandsChanged();
}

void ListPage::filterChanged()
{
    tryToRead(m_espace, [this] { m_model->reload(); });
    showCount();
}

void ListPage::showCount()
{
    m_filters->setCount(m_model->rowCount(), m_total, counted(m_total));
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
    const auto written = m_espace.bureau.ecrireCsv(path, m_table->shownTitles(), m_model->rowCount(),
                                                   [this](int row) { return m_table->shownCells(row); });
    if (!written)
        tellError(m_espace, tr("La liste n’a pas été exportée"), written.error());
    else
        Q_EMIT alerted(tr("La liste est exportée : %1").arg(path));
}

} // namespace trame::ui

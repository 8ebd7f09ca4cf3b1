// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tableau/TableauDeBordPage.h"

#include "core/text/Format.h"
#include "core/usecases/commande/TenueDelais.h"
#include "ui/common/BarChart.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Gauge.h"
#include "ui/echeance/EtapeText.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/tableau/DelaisCard.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr std::int32_t semaine = 7;
/// Below this width the cards stand in one column.
constexpr int twoColumns = 960;
constexpr int twoLines = 46;
constexpr int beneficiary = 2;
constexpr int withBeneficiary = 740;

} // namespace

TableauDeBordPage::TableauDeBordPage(Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_source{m_echeances.lignes(espace.langage, EcheanceList::Colonnes::TableauDeBord)},
      m_model{std::make_unique<WindowedTableModel>(*m_source)},
      m_header{new PageHeader{TableauDeBordPage::title(), this}},
      m_new{m_header->addPrimaryButton(tr("&Nouvelle demande"))},
      m_faces{new QStackedWidget{this}},
      m_due{new Card{tr("À faire cette semaine"), this}},
      m_ceilings{new Card{tr("Plafonds des lots (HT)"), this}},
      m_turnover{new Card{tr("Chiffre d’affaires commandé par mois (HT)"), this}},
      m_delays{new DelaisCard{espace, this}},
      m_dueFaces{new QStackedWidget{this}},
      m_table{new TableView{QStringLiteral("tableau"), tr("À faire cette semaine"), espace.settings, this}},
      m_gaugeColumn{new QVBoxLayout},
      m_chart{new BarChart{tr("Chiffre d’affaires commandé par mois (HT)"),
                           [](qint64 milliers) { return tr("%1 k€").arg(QLocale{}.toString(milliers)); }, this}}
{
    m_new->setEnabled(espace.ecriture());
    m_new->setVisible(espace.ecriture());
    connect(m_new, &QPushButton::clicked, this, [this] { run(PageCommand::New); });
    makeDue();
    auto *gauges = new QWidget{m_ceilings};
    gauges->setLayout(m_gaugeColumn);
    m_gaugeColumn->setContentsMargins(0, 0, 0, 0);
    m_gaugeColumn->setSpacing(2 * gridUnit);
    m_ceilings->addWidget(gauges);
    m_ceilings->addStretch();
    m_turnover->addWidget(m_chart, 1);

    m_faces->addWidget(makeBoard());
    auto *first = new EmptyState{
        tr("Commencez par votre accord-cadre"),
        tr("Le tableau de bord suit les délais, les plafonds et le chiffre d’affaires. Enregistrez d’abord la "
           "consultation, ses lots et leurs titulaires, puis le bordereau et les bénéficiaires."),
        tr("&Accord-cadre et lots"), this};
    connect(first, &EmptyState::asked, this, [this] { Q_EMIT targetWanted(QStringLiteral("accord")); });
    m_faces->addWidget(first);

    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_header);
    column->addWidget(m_faces, 1);
}

TableauDeBordPage::~TableauDeBordPage()
{
    // The view looks at the model, and the model at the rows.
    delete m_table;
}

QString TableauDeBordPage::title() const
{
    return tr("Tableau de bord");
}

QWidget *TableauDeBordPage::makeBoard()
{
    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget{scroll};
    board->setObjectName(QStringLiteral("scrolled"));
    m_grid = new QGridLayout{board};
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * gridUnit);
    scroll->setWidget(board);
    placeCards();
    return scroll;
}

void TableauDeBordPage::makeDue()
{
    constexpr int leastTable = 200;
    m_table->setList(*m_model);
    m_table->setMinimumHeight(leastTable);
    // Two lines a row: what is to be done is read whole.
    m_table->setWordWrap(true);
    m_table->verticalHeader()->setDefaultSectionSize(twoLines);
    connect(m_table, &TableView::activatedKey, this, [this](RowKey key) {
        if (const auto *echeance = m_echeances.trouver(key))
            Q_EMIT targetWanted(cible(*echeance));
    });
    connect(m_table, &TableView::alerted, this, &Page::alerted);
    // One click is enough here: the rows are links.
    connect(m_table, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT m_table->activatedKey(m_model->keyAt(index.row())); });
    m_dueFaces->addWidget(m_table);
    m_dueFaces->addWidget(
        new EmptyState{tr("Rien n’est dû cette semaine"),
                       tr("Les échéances qui approchent ou qui sont passées viennent ici d’elles-mêmes."),
                       {},
                       m_due});
    m_due->addWidget(m_dueFaces, 1);
}

void TableauDeBordPage::placeCards()
{
    // Where there is little room, the name is in the tool tip of the object.
    m_table->setColumnHidden(beneficiary, width() < withBeneficiary);
    const int columns = width() < twoColumns ? 1 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    int place = 0;
    for (auto *card : {m_due, m_ceilings, m_turnover, static_cast<Card *>(m_delays)}) {
        m_grid->removeWidget(card);
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    m_grid->setColumnStretch(0, columns == 2 ? 2 : 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (int row = 0; row < 4; ++row)
        m_grid->setRowStretch(row, row * columns < 4 ? 1 : 0);
}

void TableauDeBordPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeCards();
}

bool TableauDeBordPage::supports(PageCommand command) const
{
    return command == PageCommand::New && m_espace.ecriture() && m_faces->currentIndex() == 0;
}

void TableauDeBordPage::run(PageCommand command)
{
    if (command == PageCommand::New)
        Q_EMIT targetWanted(QStringLiteral("demandes/nouvelle"));
}

void TableauDeBordPage::refresh()
{
    const auto jour = m_espace.session.clock().aujourdhui();
    m_header->setNote(Format{m_espace.langage}.dateLongue(jour));
    tryToRead(m_espace, [&] {
        TableauDeBord tableau{m_espace.session.base(), jour};
        const auto lots = tableau.lots();
        m_faces->setCurrentIndex(lots.empty() ? 1 : 0);
        m_new->setVisible(m_espace.ecriture() && !lots.empty());
        if (lots.empty())
            return;
        setLots(lots);
        setMonths(tableau.douzeMois());
        m_echeances.setEcheances(tableau.aFaire(semaine));
        m_model->reload();
        m_dueFaces->setCurrentIndex(m_echeances.nombre() == 0 ? 1 : 0);
        m_delays->lire();
    });
    Q_EMIT commandsChanged();
}

QString TableauDeBordPage::remark(const SituationLot &s) const
{
    const Format format{m_espace.langage};
    if (s.lot.montantMaximum.valeur == Montant{})
        return tr("Le montant maximum n’est pas enregistré (CCP R2162-4).");
    if (!s.alerte)
        return {};
    const auto part = tr("%1 commandés pour %2 de la durée")
                          .arg(format.taux(enPourcents(s.consomme)), format.taux(enPourcents(s.ecoule)));
    return s.enCours == Montant{}
               ? part
               : tr("%1, plus %2 validés et pas encore commandés").arg(part, format.montant(s.enCours));
}

void TableauDeBordPage::setLots(const std::vector<SituationLot> &lots)
{
    constexpr int dixMillePourMille = 10;
    const Format format{m_espace.langage};
    for (auto *gauge : m_gauges)
        delete gauge;
    m_gauges.clear();
    for (const auto &s : lots) {
        GaugeReading reading;
        reading.name = tr("Lot %1").arg(s.lot.numero);
        reading.label = QString::fromStdString(s.lot.intitule);
        // Without a maximum there is nothing to compare with.
        const auto maximum = s.lot.montantMaximum.valeur;
        reading.amounts = maximum == Montant{} ? format.montant(s.commande)
                                               : tr("%1 / %2").arg(format.montant(s.commande), format.montant(maximum));
        reading.remark = remark(s);
        reading.consumed = s.consomme.pourDixMille() / dixMillePourMille;
        reading.elapsed = s.ecoule.pourDixMille() / dixMillePourMille;
        const bool depasse = s.consomme.pourDixMille() >= Taux::unite;
        reading.tone = depasse ? Tone::Late : s.alerte ? Tone::Soon : Tone::Neutral;
        auto *gauge = new Gauge{m_ceilings};
        gauge->setReading(reading);
        m_gaugeColumn->addWidget(gauge);
        m_gauges.push_back(gauge);
    }
}

void TableauDeBordPage::setMonths(const std::vector<MoisCommande> &months)
{
    constexpr qint64 centimesPourMille = 100'000;
    const Format format{m_espace.langage};
    QVector<Bar> bars;
    for (const auto &mois : months) {
        Bar bar;
        bar.label = QLocale{}.standaloneMonthName(mois.mois, QLocale::ShortFormat);
        bar.value = mois.totalHt.enCentimes() / centimesPourMille;
        bar.reading = format.montant(mois.totalHt);
        bar.complete = &mois != &months.back();
        bars.push_back(bar);
    }
    m_chart->setBars(bars);
}

} // namespace trame::ui

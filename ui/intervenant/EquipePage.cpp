// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/intervenant/EquipePage.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "ui/common/Card.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/intervenant/CvEditor.h"
#include "ui/intervenant/IntervenantCard.h"
#include "ui/intervenant/IntervenantEditor.h"
#include "ui/intervenant/ProfileWords.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int cardWidth = 300;
constexpr int leastCard = 248;
constexpr int cardShare = 36; // per cent
enum Face { List, Empty, NothingFound };

} // namespace

EquipePage::EquipePage(Espace &espace, QWidget *parent)
    : Page{espace.dialogs, parent},
      m_espace{espace},
      m_today{espace.session.clock().aujourdhui()},
      m_source{source()},
      m_model{m_source},
      m_filter{new FilterBar{tr("Code, nom…"), this}},
      m_table{new TableView{QStringLiteral("equipe"), tr("Intervenants"), espace.settings, this}},
      m_card{new IntervenantCard{m_today, espace.langage, this}},
      m_faces{new QStackedWidget{this}}
{
    m_filter->setStates(tr("CV"), tr("Avec ou sans CV"),
                        {{tr("Avec CV"), QStringLiteral("avec-cv")}, {tr("Sans CV"), QStringLiteral("sans-cv")}});
    m_table->setList(m_model);
    m_table->setExport([this] { exportCsv(); });
    m_card->setEditable(espace.ecriture());
    build();
    connect(m_filter, &FilterBar::changed, this, &EquipePage::reload);
    connect(m_filter, &FilterBar::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TableView::currentKeyChanged, this, &EquipePage::showCurrent);
    connect(m_table, &TableView::activatedKey, this, [this] { m_espace.ecriture() ? edit() : openCv(); });
    connect(m_table, &TableView::alerted, this, &Page::alerted);
    connect(m_card, &IntervenantCard::editWanted, this, &EquipePage::edit);
    connect(m_card, &IntervenantCard::cvWanted, this, &EquipePage::openCv);
}

void EquipePage::build()
{
    auto *header = new PageHeader{tr("Équipe"), this};
    header->setDescription(
        tr("Les personnes du titulaire. L’identité reste dans ce fichier : un devis ne montre que le "
           "code et le CV anonymisé."));
    if (m_espace.ecriture())
        connect(header->addPrimaryButton(tr("Ajo&uter un intervenant")), &QPushButton::clicked, this, &EquipePage::add);
    auto *list = new Card{{}, this};
    list->setTight();
    list->addWidget(m_table, 1);
    auto *sides = new QWidget{this};
    auto *row = new QHBoxLayout{sides};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * gridUnit);
    row->addWidget(list, 1);
    row->addWidget(m_card);
    auto *empty = new EmptyState{tr("Aucun intervenant"),
                                 tr("Enregistrez ici les personnes qui interviennent, leur expérience en IA et leur CV "
                                    "anonymisé : les devis les nommeront par leur code."),
                                 m_espace.ecriture() ? tr("Ajouter un intervenant") : QString{}, this};
    connect(empty, &EmptyState::asked, this, &EquipePage::add);
    auto *nothing = new EmptyState{tr("Personne ne correspond"), tr("Aucun intervenant ne répond à cette recherche."),
                                   tr("Effacer la recherche"), this};
    connect(nothing, &EmptyState::asked, m_filter, &FilterBar::clear);
    for (auto *face : {sides, static_cast<QWidget *>(empty), static_cast<QWidget *>(nothing)})
        m_faces->addWidget(face);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(m_faces, 1);
}

void EquipePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_card->setFixedWidth(std::clamp(width() * cardShare / 100, leastCard, cardWidth));
}

ListSource<EquipePage::Row> EquipePage::source()
{
    const auto text = [](const std::string &utf8) { return QString::fromStdString(utf8); };
    const Format format{m_espace.langage};
    std::vector<ColumnOf<Row>> columns{
        {{.title = tr("Code"), .width = 76}, [text](const Row &r) { return text(r.intervenant.code); }},
        {{.title = tr("Nom"), .stretch = true},
         [text](const Row &r) { return text(r.intervenant.nom) + QLatin1Char{' '} + text(r.intervenant.prenom); }},
        {{.title = tr("Titulaire"), .width = 148, .yields = 2}, [text](const Row &r) { return text(r.titulaire); }},
        {{.title = tr("En IA depuis"), .kind = ColumnKind::Date, .width = 104, .yields = 3},
         [format](const Row &r) { return format.date(r.intervenant.debutIa); }},
        {{.title = tr("CV"), .kind = ColumnKind::State, .width = 96, .yields = 1},
         [](const Row &r) { return cvWords(r.intervenant, r.intervenant.cv).word; },
         [](const Row &r) { return cvWords(r.intervenant, r.intervenant.cv).tone; }},
        {{.title = tr("Profil aujourd’hui"), .kind = ColumnKind::State, .sortable = false, .width = 128},
         [this](const Row &r) { return profileWords(r.intervenant, m_today, m_espace.langage).word; },
         [this](const Row &r) { return profileWords(r.intervenant, m_today, m_espace.langage).tone; }},
        {{.title = tr("Expérience"), .sortable = false, .width = 140, .shown = false},
         [this](const Row &r) { return experienceWords(experienceAu(r.intervenant.debutIa, m_today)); }}};
    return {std::move(columns),
            {[this](const auto &sort) { return keys(sort); },
             [this](std::span<const RowKey> wanted) {
                 std::vector<Row> rows;
                 const auto list = Listes{m_espace.session}.intervenants();
                 for (const auto key : wanted)
                     if (auto row = list.ligne(key))
                         rows.push_back(*std::move(row));
                 return rows;
             },
             [](const Row &r) { return r.intervenant.id.valeur(); }}};
}

FiltreListe EquipePage::filter() const
{
    return {m_filter->text().toStdString(), {}, m_filter->state().toString().toStdString()};
}

std::vector<RowKey> EquipePage::keys(const std::optional<SortChoice> &sort)
{
    using Colonne = IntervenantListQuery::Colonne;
    const auto column = sort ? static_cast<Colonne>(sort->column) : Colonne::Code;
    const auto sense = sort && sort->order == Qt::DescendingOrder ? Sens::Decroissant : Sens::Croissant;
    return Listes{m_espace.session}.intervenants().cles(filter(), column, sense);
}

QString EquipePage::title() const
{
    return tr("Équipe");
}

void EquipePage::activate()
{
    reload();
}

void EquipePage::refresh()
{
    reload();
}

void EquipePage::reload()
{
    int total = 0;
    tryToRead(m_espace, [&] {
        m_model.reload();
        total = static_cast<int>(Listes{m_espace.session}.intervenants().nombre({}));
    });
    m_filter->setCount(m_model.rowCount(), total, tr("%n intervenant(s)", "", total));
    m_filter->setEnabled(total > 0);
    m_faces->setCurrentIndex(total == 0 ? Empty : m_model.rowCount() == 0 ? NothingFound : List);
    if (m_model.rowCount() > 0 && !m_table->currentKey())
        m_table->select(m_model.keyAt(0));
    showCurrent();
}

std::optional<EquipePage::Row> EquipePage::current()
{
    std::optional<Row> row;
    if (const auto key = m_table->currentKey())
        tryToRead(m_espace, [&] { row = Listes{m_espace.session}.intervenants().ligne(*key); });
    return row;
}

void EquipePage::showCurrent()
{
    const auto row = current();
    m_card->setVisible(row.has_value());
    if (row)
        m_card->setPerson(row->intervenant, QString::fromStdString(row->titulaire));
}

void EquipePage::present(const QString &objet)
{
    const auto key = objet.toLongLong();
    if (m_table->select(key))
        return;
    // The search hides the person that is asked for.
    m_filter->clear();
    reload();
    m_table->select(key);
}

void EquipePage::add()
{
    IntervenantEditor editor{m_espace, {}, this};
    editor.exec();
    if (editor.intervenant().id.nul())
        return;
    reload();
    present(QString::number(editor.intervenant().id.valeur()));
}

void EquipePage::edit()
{
    const auto row = current();
    if (!row || !m_espace.ecriture())
        return;
    IntervenantEditor editor{m_espace, row->intervenant, this};
    editor.exec();
    reload();
}

void EquipePage::openCv()
{
    const auto row = current();
    if (!row)
        return;
    CvEditor editor{m_espace, row->intervenant, m_espace.ecriture() ? Edition::Permise : Edition::Refusee, this};
    if (editor.exec() == QDialog::Accepted)
        reload();
}

bool EquipePage::supports(PageCommand command) const
{
    return command == PageCommand::Find || command == PageCommand::Export
           || (command == PageCommand::New && m_espace.ecriture());
}

void EquipePage::run(PageCommand command)
{
    if (command == PageCommand::Find)
        m_filter->focusSearch();
    else if (command == PageCommand::Export)
        exportCsv();
    else if (command == PageCommand::New)
        add();
}

void EquipePage::exportCsv()
{
    const auto path = dialogs().saveFile(
        {tr("Exporter la liste"), {}, tr("intervenants.csv"), tr("Fichiers CSV (*.csv)"), QStringLiteral("csv")});
    if (path.isEmpty())
        return;
    const auto written = m_espace.bureau.ecrireCsv(path, m_table->shownTitles(), m_model.rowCount(),
                                                   [this](int row) { return m_table->shownCells(row); });
    if (written)
        Q_EMIT alerted(tr("La liste est enregistrée."));
    else
        dialogs().error({tr("La liste n’a pas été enregistrée"), ErrorText{m_espace.langage}(written.error()), path});
}

} // namespace trame::ui

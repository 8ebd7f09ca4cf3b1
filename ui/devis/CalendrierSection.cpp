// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/CalendrierSection.h"

#include "core/usecases/Lectures.h"
#include "ui/devis/GanttEditor.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/workspace/Espace.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int phaseWidth = 104;
constexpr int dateWidth = 96;
constexpr int leastList = 5 * listRowHeight;
constexpr int leastGantt = 160;

QString named(const std::string &code, const std::string &title)
{
    return QStringLiteral("%1 — %2").arg(QString::fromStdString(code), QString::fromStdString(title));
}

/// Whether an entry stands under a phase; one that names none, or an unknown one, stands at the end.
bool under(const ContenuDevis &contenu, const PhaseDevis *phase, const std::string &named)
{
    if (phase != nullptr)
        return phase->code == named;
    return std::none_of(contenu.phases.begin(), contenu.phases.end(),
                        [&](const auto &known) { return known.code == named; });
}

} // namespace

CalendrierSection::CalendrierSection(Espace &espace, QWidget *parent)
    : DevisSection{parent},
      m_espace{espace},
      m_list{new EntryList{tr("Interventions"), tr("Ajou&ter une intervention"), espace.session.clock().aujourdhui(),
                           this}},
      m_gantt{new GanttEditor{espace.langage, this}},
      m_scroll{new QScrollArea{this}}
{
    m_list->setEmptyHint(tr("Le calendrier dit quand et où le titulaire intervient (CCTP 6.6.5). "
                            "Commencez par « Ajouter une intervention »."));
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_gantt);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // Shared in proportion, whatever each would like to have.
    m_list->setMinimumHeight(leastList);
    m_scroll->setMinimumHeight(leastGantt);
    for (auto *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_scroll)})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_list, 2);
    column->addWidget(m_scroll, 3);
    setColumns();
    connect(m_list, &EntryList::acted, this, &CalendrierSection::act);
    connect(&m_list->table(), &EntryTable::edited, this, &CalendrierSection::edited);
    connect(&m_list->table(), &EntryTable::currentRowChanged, this,
            [this](int row) { m_gantt->select(PlanningKind::Intervention, row); });
    connect(m_gantt, &GanttEditor::changed, this, &CalendrierSection::take);
    connect(m_gantt, &GanttEditor::selectionChanged, this, [this] {
        if (const auto bar = m_gantt->selected(); bar && bar->kind == PlanningKind::Intervention)
            m_list->table().select(bar->row, std::max(0, m_list->table().currentIndex().column()));
    });
}

void CalendrierSection::setColumns()
{
    using I = InterventionPrevue;
    const EntryFields<I> fields{m_contenu.calendrier, m_espace.langage};
    m_list->table().setColumns(
        {fields.text(tr("Intervention"), &I::intitule),
         fields.choice(
             tr("Phase"), &I::phase, [this] { return codeChoices(m_contenu.phases); }, phaseWidth),
         fields.date(tr("Début"), &I::debut, dateWidth), fields.date(tr("Fin"), &I::fin, dateWidth),
         fields.text(tr("Lieu"), &I::lieu)});
}

void CalendrierSection::present(const DossierDevis &dossier, Edition edition)
{
    m_contenu = dossier.version.contenu;
    m_edition = edition;
    const std::pair place{dossier.beneficiaire.territoire, dossier.beneficiaire.feries};
    if (m_place != place) {
        m_place = place;
        m_gantt->setCalendar(Calendrier{place.first, place.second});
    }
    m_list->setEntries(static_cast<int>(m_contenu.calendrier.size()), edition);
    showBars();
}

std::vector<PlanningBar> CalendrierSection::bars() const
{
    std::vector<PlanningBar> bars;
    const auto addUnder = [&](const PhaseDevis *phase) {
        int row = 0;
        for (const auto &planned : m_contenu.calendrier) {
            if (under(m_contenu, phase, planned.phase))
                bars.push_back({PlanningKind::Intervention, row, QString::fromStdString(planned.intitule),
                                planned.debut, planned.fin});
            ++row;
        }
        row = 0;
        for (const auto &livrable : m_contenu.livrables) {
            if (livrable.remise && under(m_contenu, phase, livrable.phase))
                bars.push_back({PlanningKind::Livrable, row, named(livrable.code, livrable.intitule), *livrable.remise,
                                *livrable.remise});
            ++row;
        }
    };
    int row = 0;
    for (const auto &phase : m_contenu.phases) {
        if (phase.debut && phase.fin)
            bars.push_back({PlanningKind::Phase, row, named(phase.code, phase.intitule), *phase.debut, *phase.fin});
        ++row;
        // A code that stands twice shows its entries once.
        const auto first = std::find_if(m_contenu.phases.begin(), m_contenu.phases.end(),
                                        [&](const auto &other) { return other.code == phase.code; });
        if (&*first == &phase)
            addUnder(&phase);
    }
    addUnder(nullptr);
    return bars;
}

void CalendrierSection::showBars()
{
    auto shown = bars();
    m_scroll->setVisible(!shown.empty());
    m_gantt->setBars(std::move(shown), m_edition);
    if (!m_gantt->selected())
        m_gantt->select(PlanningKind::Intervention, m_list->table().currentRow());
}

void CalendrierSection::take(const PlanningBar &bar)
{
    switch (bar.kind) {
    case PlanningKind::Phase:
        if (auto *phase = entryAt(m_contenu.phases, bar.row)) {
            phase->debut = bar.start;
            phase->fin = bar.end;
        }
        break;
    case PlanningKind::Intervention:
        if (auto *planned = entryAt(m_contenu.calendrier, bar.row)) {
            planned->debut = bar.start;
            planned->fin = bar.end;
        }
        break;
    case PlanningKind::Livrable:
        if (auto *livrable = entryAt(m_contenu.livrables, bar.row))
            livrable->remise = bar.end;
        break;
    }
    m_list->table().setEntries(static_cast<int>(m_contenu.calendrier.size()), m_edition);
    Q_EMIT changed(m_contenu, tr("Dates de « %1 »").arg(bar.label));
}

InterventionPrevue CalendrierSection::newEntry(int row) const
{
    // Goes on from the current one, else from the first phase that has a date, else from the devis.
    InterventionPrevue entry{{}, {}, m_contenu.date, m_contenu.date, {}};
    if (const auto *current = entryAt(m_contenu.calendrier, row)) {
        entry.phase = current->phase;
        entry.debut = entry.fin = current->fin;
        return entry;
    }
    for (const auto &phase : m_contenu.phases)
        if (phase.debut) {
            entry.phase = phase.code;
            entry.debut = entry.fin = *phase.debut;
            break;
        }
    return entry;
}

void CalendrierSection::act(EntryAct act, int row)
{
    auto &planned = m_contenu.calendrier;
    const auto current = applyAct(
        planned, act, row, [&] { return newEntry(row); }, [](InterventionPrevue &) {});
    m_list->setEntries(static_cast<int>(planned.size()), m_edition);
    m_list->table().select(current);
    showBars();
    switch (act) {
    case EntryAct::Add:
    case EntryAct::Duplicate:
        m_list->table().setFocus();
        Q_EMIT changed(m_contenu, tr("Ajouter une intervention"));
        break;
    case EntryAct::Delete:
        Q_EMIT changed(m_contenu, tr("Supprimer une intervention"));
        break;
    case EntryAct::MoveUp:
    case EntryAct::MoveDown:
        Q_EMIT changed(m_contenu, tr("Déplacer une intervention"));
        break;
    }
}

void CalendrierSection::edited(int row, int column)
{
    showBars();
    Q_EMIT changed(m_contenu, tr("%1 de l’intervention %2")
                                  .arg(m_list->table().list().columns()[static_cast<std::size_t>(column)].title)
                                  .arg(row + 1));
}

void CalendrierSection::reveal(Section, const QString &cle)
{
    const auto wanted = cle.toStdString();
    const auto &planned = m_contenu.calendrier;
    const auto found = std::find_if(planned.begin(), planned.end(), [&](const auto &entry) {
        return entry.intitule == wanted || entry.phase == wanted;
    });
    if (found != planned.end() && !cle.isEmpty())
        m_list->table().select(static_cast<int>(found - planned.begin()));
    m_list->table().setFocus();
}

} // namespace trame::ui

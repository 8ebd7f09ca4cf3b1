// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/PhaseList.h"

#include "core/domain/devis/AjustementRepartition.h"
#include "core/usecases/Lectures.h"
#include "ui/devis/FieldEscape.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/NotesEdit.h"
#include "ui/workspace/Espace.h"

#include <QVBoxLayout>

namespace trame::ui {

namespace {

constexpr int codeWidth = 72;
constexpr int dateWidth = 108;
constexpr int leastRows = 3;
constexpr int objectivesLines = 5;

} // namespace

PhaseList::PhaseList(Espace &espace, QWidget *parent)
    : PlanningPart{parent},
      m_espace{espace},
      m_list{new EntryList{tr("Phases"), tr("Ajou&ter une phase"), espace.session.clock().aujourdhui(), this}},
      m_objectives{new NotesEdit{objectivesLines, this}}
{
    m_list->setEmptyHint(tr("Une phase dit ce que l’on fait, du quand au quand, et ce qu’elle vise (CCTP 6.6.5). "
                            "Commencez par « Ajouter une phase »."));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_list, 1);
    column->addWidget(new FieldRow{tr("Ob&jectifs et prérequis de la phase"), m_objectives, this});
    m_list->table().setMinimumHeight(leastRows * listRowHeight);
    setColumns();
    connect(m_list, &EntryList::acted, this, &PhaseList::act);
    connect(&m_list->table(), &EntryTable::edited, this, &PhaseList::edited);
    connect(&m_list->table(), &EntryTable::currentRowChanged, this, &PhaseList::showObjectives);
    new FieldEscape{m_objectives};
    connect(m_objectives, &QPlainTextEdit::textChanged, this, &PhaseList::writeObjectives);
}

void PhaseList::setColumns()
{
    const EntryFields<PhaseDevis> fields{m_contenu.phases, m_espace.langage};
    auto code = fields.text(tr("Code"), &PhaseDevis::code, codeWidth);
    code.whole = true;
    code.write = [this](int row, const QVariant &value) {
        if (const auto *phase = entryAt(m_contenu.phases, row); phase && !value.toString().isEmpty())
            renommerPhase(m_contenu, std::string{phase->code}, value.toString().toStdString());
    };
    m_list->table().setColumns({code, fields.text(tr("Intitulé"), &PhaseDevis::intitule),
                                fields.date(tr("Début"), &PhaseDevis::debut, dateWidth),
                                fields.date(tr("Fin"), &PhaseDevis::fin, dateWidth)});
}

void PhaseList::present(const ContenuDevis &contenu, Edition edition)
{
    m_contenu = contenu;
    m_edition = edition;
    m_list->setEntries(static_cast<int>(contenu.phases.size()), edition);
    showObjectives();
}

void PhaseList::reveal(const QString &code)
{
    m_list->table().select(std::max(0, rowOfCode(m_contenu.phases, code)));
    m_list->table().setFocus();
}

void PhaseList::act(EntryAct act, int row)
{
    auto &phases = m_contenu.phases;
    const auto current = applyAct(
        phases, act, row,
        [&] {
            return PhaseDevis{freeCode(phases, "P"), {}, {}, {}, {}};
        },
        [&](PhaseDevis &copy) { copy.code = freeCode(phases, "P"); });
    m_list->setEntries(static_cast<int>(phases.size()), m_edition);
    m_list->table().select(current, act == EntryAct::Add ? 1 : 0);
    showObjectives();
    switch (act) {
    case EntryAct::Add:
    case EntryAct::Duplicate:
        m_list->table().setFocus();
        Q_EMIT changed(m_contenu, tr("Ajouter une phase"));
        break;
    case EntryAct::Delete:
        Q_EMIT changed(m_contenu, tr("Supprimer une phase"));
        break;
    case EntryAct::MoveUp:
    case EntryAct::MoveDown:
        Q_EMIT changed(m_contenu, tr("Déplacer une phase"));
        break;
    }
}

void PhaseList::edited(int row, int column)
{
    const auto *phase = entryAt(m_contenu.phases, row);
    const auto code = phase == nullptr ? QString{} : QString::fromStdString(phase->code);
    Q_EMIT changed(
        m_contenu,
        tr("%1 de la phase %2").arg(m_list->table().list().columns()[static_cast<std::size_t>(column)].title, code));
}

void PhaseList::showObjectives()
{
    const auto *phase = entryAt(m_contenu.phases, m_list->table().currentRow());
    const auto text = phase == nullptr ? QString{} : QString::fromStdString(phase->objectifs);
    m_objectives->put(text);
    m_objectives->setEnabled(phase != nullptr);
    m_objectives->setReadOnly(m_edition == Edition::Refusee);
}

void PhaseList::writeObjectives()
{
    auto *phase = entryAt(m_contenu.phases, m_list->table().currentRow());
    if (phase == nullptr)
        return;
    phase->objectifs = m_objectives->toPlainText().toStdString();
    Q_EMIT changed(m_contenu, tr("Objectifs de la phase %1").arg(QString::fromStdString(phase->code)));
}

} // namespace trame::ui

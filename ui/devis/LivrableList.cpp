// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/LivrableList.h"

#include "core/domain/devis/AjustementRepartition.h"
#include "core/usecases/Lectures.h"
#include "ui/devis/FieldEscape.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/NotesEdit.h"
#include "ui/workspace/Espace.h"

#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int codeWidth = 64;
constexpr int dateWidth = 108;
constexpr int leastRows = 3;
constexpr int phaseWidth = 160;
constexpr int planWidth = 104;
constexpr int outlineLines = 7;

QString written(const std::vector<std::string> &plan)
{
    QStringList lines;
    for (const auto &heading : plan)
        lines << QString::fromStdString(heading);
    return lines.join(QLatin1Char{'\n'});
}

/// The lines as they are typed: one that is still empty is kept, so that the cursor stays where it is.
std::vector<std::string> read(const QString &text)
{
    std::vector<std::string> plan;
    if (text.isEmpty())
        return plan;
    for (const auto &line : text.split(QLatin1Char{'\n'}))
        plan.push_back(line.toStdString());
    return plan;
}

qsizetype headings(const LivrablePropose &livrable)
{
    return std::count_if(livrable.plan.begin(), livrable.plan.end(),
                         [](const auto &line) { return !QString::fromStdString(line).trimmed().isEmpty(); });
}

} // namespace

LivrableList::LivrableList(Espace &espace, QWidget *parent)
    : PlanningPart{parent},
      m_espace{espace},
      m_list{new EntryList{tr("Livrables"), tr("Ajouter un &livrable"), espace.session.clock().aujourdhui(), this}},
      m_outline{new NotesEdit{outlineLines, this}}
{
    m_list->setEmptyHint(tr("Un livrable est remis à une date, avec son plan détaillé (CCTP 6.6.5). "
                            "Commencez par « Ajouter un livrable »."));
    m_outline->setPlaceholderText(tr("1. Contexte\n2. Méthode\n3. Recommandations"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_list, 1);
    column->addWidget(new FieldRow{tr("Plan détaillé du livrable : &un titre par ligne"), m_outline, this});
    m_list->table().setMinimumHeight(leastRows * listRowHeight);
    setColumns();
    connect(m_list, &EntryList::acted, this, &LivrableList::act);
    connect(&m_list->table(), &EntryTable::edited, this, &LivrableList::edited);
    connect(&m_list->table(), &EntryTable::currentRowChanged, this, &LivrableList::showOutline);
    new FieldEscape{m_outline};
    connect(m_outline, &QPlainTextEdit::textChanged, this, &LivrableList::writeOutline);
}

void LivrableList::setColumns()
{
    const EntryFields<LivrablePropose> fields{m_contenu.livrables, m_espace.langage};
    auto code = fields.text(tr("Code"), &LivrablePropose::code, codeWidth);
    code.whole = true;
    code.write = [this](int row, const QVariant &value) {
        if (const auto *livrable = entryAt(m_contenu.livrables, row); livrable && !value.toString().isEmpty())
            renommerLivrable(m_contenu, std::string{livrable->code}, value.toString().toStdString());
    };
    const EntryColumn plan{.title = tr("Plan"),
                           .kind = EntryKind::State,
                           .width = planWidth,
                           .text =
                               [this](int row) {
                                   const auto *livrable = entryAt(m_contenu.livrables, row);
                                   const auto count = livrable == nullptr ? 0 : static_cast<int>(headings(*livrable));
                                   return count == 0 ? tr("À écrire") : tr("%n titre(s)", "", count);
                               },
                           .tone =
                               [this](int row) {
                                   const auto *livrable = entryAt(m_contenu.livrables, row);
                                   return livrable == nullptr || headings(*livrable) == 0 ? Tone::Late : Tone::Good;
                               }};
    m_list->table().setColumns(
        {code, fields.text(tr("Intitulé"), &LivrablePropose::intitule),
         fields.choice(
             tr("Phase"), &LivrablePropose::phase, [this] { return codeChoices(m_contenu.phases); }, phaseWidth),
         fields.date(tr("Remise"), &LivrablePropose::remise, dateWidth), plan});
}

void LivrableList::present(const ContenuDevis &contenu, Edition edition)
{
    m_contenu = contenu;
    m_edition = edition;
    m_list->setEntries(static_cast<int>(contenu.livrables.size()), edition);
    showOutline();
}

void LivrableList::reveal(const QString &code)
{
    m_list->table().select(std::max(0, rowOfCode(m_contenu.livrables, code)));
    m_list->table().setFocus();
}

void LivrableList::act(EntryAct act, int row)
{
    auto &livrables = m_contenu.livrables;
    const auto phase = m_contenu.phases.empty() ? std::string{} : m_contenu.phases.back().code;
    const auto current = applyAct(
        livrables, act, row,
        [&] {
            return LivrablePropose{freeCode(livrables, "L"), {}, phase, {}, {}};
        },
        [&](LivrablePropose &copy) { copy.code = freeCode(livrables, "L"); });
    m_list->setEntries(static_cast<int>(livrables.size()), m_edition);
    m_list->table().select(current, act == EntryAct::Add ? 1 : 0);
    showOutline();
    switch (act) {
    case EntryAct::Add:
    case EntryAct::Duplicate:
        m_list->table().setFocus();
        Q_EMIT changed(m_contenu, tr("Ajouter un livrable"));
        break;
    case EntryAct::Delete:
        Q_EMIT changed(m_contenu, tr("Supprimer un livrable"));
        break;
    case EntryAct::MoveUp:
    case EntryAct::MoveDown:
        Q_EMIT changed(m_contenu, tr("Déplacer un livrable"));
        break;
    }
}

void LivrableList::edited(int row, int column)
{
    const auto *livrable = entryAt(m_contenu.livrables, row);
    const auto code = livrable == nullptr ? QString{} : QString::fromStdString(livrable->code);
    Q_EMIT changed(
        m_contenu,
        tr("%1 du livrable %2").arg(m_list->table().list().columns()[static_cast<std::size_t>(column)].title, code));
}

void LivrableList::showOutline()
{
    const auto *livrable = entryAt(m_contenu.livrables, m_list->table().currentRow());
    const auto text = livrable == nullptr ? QString{} : written(livrable->plan);
    m_outline->put(text);
    m_outline->setEnabled(livrable != nullptr);
    m_outline->setReadOnly(m_edition == Edition::Refusee);
}

void LivrableList::writeOutline()
{
    const auto row = m_list->table().currentRow();
    auto *livrable = entryAt(m_contenu.livrables, row);
    if (livrable == nullptr)
        return;
    livrable->plan = read(m_outline->toPlainText());
    m_list->table().setEntries(static_cast<int>(m_contenu.livrables.size()), m_edition);
    Q_EMIT changed(m_contenu, tr("Plan du livrable %1").arg(QString::fromStdString(livrable->code)));
}

} // namespace trame::ui

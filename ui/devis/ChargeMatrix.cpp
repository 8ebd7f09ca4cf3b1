// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devis/ChargeMatrix.h"

#include "core/domain/devis/AjustementRepartition.h"
#include "core/text/Libelles.h"
#include "core/usecases/Lectures.h"
#include "ui/devis/RepartitionStrip.h"
#include "ui/entries/EntryFields.h"
#include "ui/entries/EntryTableModel.h"
#include "ui/workspace/Espace.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace trame::ui {

namespace {

constexpr int personWidth = 86;
constexpr int profileWidth = 80;
constexpr int daysWidth = 60;
constexpr int costWidth = 104;
/// A phase or a deliverable shows its code at least.
constexpr int leastName = 44;
constexpr int sumDaysWidth = 56;
constexpr int sumCostWidth = 104;
constexpr int sumsHeight = 4 * listRowHeight + 2;
constexpr int leastRows = 4;
/// The column whose remainder is in days.
constexpr int daysColumnPlace = 4;

constexpr std::array profiles{Profil::Junior, Profil::Confirme, Profil::Expert};

} // namespace

ChargeMatrix::ChargeMatrix(Espace &espace, QWidget *parent)
    : PlanningPart{parent},
      m_espace{espace},
      m_list{new EntryList{tr("Charge et coût"), tr("Ajouter une &charge"), espace.session.clock().aujourdhui(), this}},
      m_phases{addSums(tr("Phase"), m_parPhase, this)},
      m_livrables{addSums(tr("Livrable"), m_parLivrable, this)},
      m_strip{new RepartitionStrip{espace.langage, this}}
{
    m_list->setEmptyHint(tr("La charge et le coût se répartissent par phase et par livrable ; chaque répartition donne "
                            "le total HT, au centime (CCTP 6.6.5). Commencez par « Ajouter une charge »."));
    m_list->table().setMinimumHeight(leastRows * listRowHeight);
    auto *sums = new QHBoxLayout;
    sums->setSpacing(4 * gridUnit);
    sums->addWidget(m_phases, 1);
    sums->addWidget(m_livrables, 1);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_list, 1);
    column->addLayout(sums);
    column->addWidget(m_strip);
    m_list->table().setColumns(columns());
    connect(m_list, &EntryList::acted, this, &ChargeMatrix::act);
    connect(&m_list->table(), &EntryTable::edited, this, &ChargeMatrix::edited);
    connect(&m_list->table(), &EntryTable::currentRowChanged, this, &ChargeMatrix::showSums);
    connect(m_strip, &RepartitionStrip::shareWanted, this, &ChargeMatrix::share);
    connect(m_strip, &RepartitionStrip::giveWanted, this, &ChargeMatrix::give);
}

EntryTable *ChargeMatrix::addSums(const QString &title, std::vector<PartRepartition> &parts, QWidget *parent)
{
    auto *table =
        new EntryTable{tr("Total par %1").arg(title.toLower()), m_espace.session.clock().aujourdhui(), parent};
    table->setFixedHeight(sumsHeight);
    const Format format{m_espace.langage};
    const EntryFields<PartRepartition> fields{parts, m_espace.langage};
    auto name = fields.text(title, &PartRepartition::intitule);
    name.text = [&parts](int row) {
        const auto *part = entryAt(parts, row);
        return part == nullptr ? QString{}
                               : QStringLiteral("%1 — %2").arg(QString::fromStdString(part->code),
                                                               QString::fromStdString(part->intitule));
    };
    name.least = leastName;
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setColumns(
        {name,
         {.title = tr("Jours"),
          .kind = EntryKind::Quantity,
          .width = sumDaysWidth,
          .text =
              [&parts, format](int row) {
                  const auto *part = entryAt(parts, row);
                  return part == nullptr ? QString{} : format.quantite(part->jours);
              }},
         {.title = tr("Coût HT"), .kind = EntryKind::Amount, .width = sumCostWidth, .text = [&parts, format](int row) {
              const auto *part = entryAt(parts, row);
              return part == nullptr ? QString{} : format.montant(part->cout);
          }}});
    return table;
}

std::vector<EntryColumn> ChargeMatrix::columns()
{
    const EntryFields<ChargeDevis> fields{m_contenu.charges, m_espace.langage};
    auto livrable =
        fields.choice(tr("Livrable"), &ChargeDevis::livrable, [this] { return codeChoices(m_contenu.livrables); });
    livrable.least = leastName;
    livrable.write = [this](int row, const QVariant &value) {
        auto *charge = entryAt(m_contenu.charges, row);
        if (charge == nullptr)
            return;
        charge->livrable = value.toString().toStdString();
        const auto named = rowOfCode(m_contenu.livrables, value.toString());
        // The deliverable says in which phase it is made.
        if (const auto *chosen = entryAt(m_contenu.livrables, named); chosen && charge->phase.empty())
            charge->phase = chosen->phase;
    };
    auto phase = fields.choice(tr("Phase"), &ChargeDevis::phase, [this] { return codeChoices(m_contenu.phases); });
    phase.least = leastName;
    return {phase, livrable, personColumn(), profileColumn(), daysColumn(), costColumn()};
}

/// A cost that was proposed follows what it was proposed from; one that was typed stays.
void ChargeMatrix::change(int row, const std::function<void(ChargeDevis &)> &change)
{
    auto *charge = entryAt(m_contenu.charges, row);
    if (charge == nullptr)
        return;
    const bool follows = charge->cout == Montant{} || coutPropose(m_contenu, *charge) == charge->cout;
    change(*charge);
    if (const auto proposed = coutPropose(m_contenu, *charge); follows && proposed)
        charge->cout = *proposed;
}

EntryColumn ChargeMatrix::personColumn()
{
    const EntryFields<ChargeDevis> fields{m_contenu.charges, m_espace.langage};
    auto column = fields.choice(
        tr("Intervenant"), &ChargeDevis::intervenant,
        [this] {
            QVector<EntryChoice> choices{{QStringLiteral("—"), QString{}}};
            for (const auto &member : m_contenu.equipe)
                choices.push_back({QString::fromStdString(member.code), QString::fromStdString(member.code)});
            return choices;
        },
        personWidth);
    column.write = [this](int row, const QVariant &value) {
        change(row, [&](ChargeDevis &charge) {
            charge.intervenant = value.toString().toStdString();
            const auto named = rowOfCode(m_contenu.equipe, value.toString());
            if (const auto *member = entryAt(m_contenu.equipe, named))
                charge.profil = member->profil;
        });
    };
    return column;
}

EntryColumn ChargeMatrix::profileColumn()
{
    const Libelles words{m_espace.langage};
    return {.title = tr("Profil"),
            .kind = EntryKind::Choice,
            .width = profileWidth,
            .text =
                [this, words](int row) {
                    const auto *charge = entryAt(m_contenu.charges, row);
                    return charge && charge->profil ? words.profil(*charge->profil) : QStringLiteral("—");
                },
            .value =
                [this](int row) {
                    const auto *charge = entryAt(m_contenu.charges, row);
                    const auto name = charge && charge->profil ? code(*charge->profil) : std::string_view{};
                    return QVariant{QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))};
                },
            .write =
                [this](int row, const QVariant &value) {
                    change(row, [&](ChargeDevis &charge) {
                        charge.profil = deCode<Profil>(value.toString().toStdString());
                    });
                },
            .choices =
                [words](int) {
                    QVector<EntryChoice> choices{{QStringLiteral("—"), QString{}}};
                    for (const auto profile : profiles)
                        choices.push_back({words.profil(profile), QString::fromStdString(std::string{code(profile)})});
                    return choices;
                }};
}

EntryColumn ChargeMatrix::daysColumn()
{
    const Format format{m_espace.langage};
    const auto read = [this](int row) {
        const auto *charge = entryAt(m_contenu.charges, row);
        return charge == nullptr ? Quantite{} : charge->jours;
    };
    return {.title = tr("Jours"),
            .kind = EntryKind::Quantity,
            .width = daysWidth,
            .text = [read, format](int row) { return format.quantite(read(row)); },
            .value = [read](int row) { return QVariant{static_cast<qlonglong>(read(row).enMilliemes())}; },
            .write =
                [this](int row, const QVariant &value) {
                    change(row, [&](ChargeDevis &charge) { charge.jours = Quantite::milliemes(value.toLongLong()); });
                }};
}

EntryColumn ChargeMatrix::costColumn()
{
    const Format format{m_espace.langage};
    const auto read = [this](int row) {
        const auto *charge = entryAt(m_contenu.charges, row);
        return charge == nullptr ? Montant{} : charge->cout;
    };
    return {.title = tr("Coût HT"),
            .kind = EntryKind::Amount,
            .width = costWidth,
            .text = [read, format](int row) { return format.montant(read(row)); },
            .value = [read](int row) { return QVariant{static_cast<qlonglong>(read(row).enCentimes())}; },
            .write =
                [this](int row, const QVariant &value) {
                    if (auto *charge = entryAt(m_contenu.charges, row))
                        charge->cout = Montant::centimes(value.toLongLong());
                }};
}

void ChargeMatrix::present(const ContenuDevis &contenu, Edition edition)
{
    m_contenu = contenu;
    m_edition = edition;
    m_list->setEntries(static_cast<int>(contenu.charges.size()), edition);
    showSums();
}

void ChargeMatrix::showSums()
{
    m_parPhase = repartitionParPhase(m_contenu);
    m_parLivrable = repartitionParLivrable(m_contenu);
    m_phases->setEntries(static_cast<int>(m_parPhase.size()), Edition::Refusee);
    m_livrables->setEntries(static_cast<int>(m_parLivrable.size()), Edition::Refusee);
    m_strip->setReste(resteARepartir(m_contenu));
    const bool editable = m_edition == Edition::Permise && !m_contenu.charges.empty();
    m_strip->setActs(editable, editable && m_list->table().currentRow() >= 0);
}

void ChargeMatrix::reveal(const QString &code)
{
    const auto wanted = code.toStdString();
    const auto &charges = m_contenu.charges;
    const auto found = std::find_if(charges.begin(), charges.end(), [&](const ChargeDevis &charge) {
        return charge.phase == wanted || charge.livrable == wanted || charge.intervenant == wanted;
    });
    if (found != charges.end() && !wanted.empty())
        m_list->table().select(static_cast<int>(found - charges.begin()));
    m_list->table().setFocus();
}

void ChargeMatrix::act(EntryAct act, int row)
{
    const auto make = [&] {
        // A new charge goes on from the current one.
        ChargeDevis charge;
        if (const auto *current = entryAt(m_contenu.charges, row)) {
            charge.phase = current->phase;
            charge.livrable = current->livrable;
        } else if (!m_contenu.phases.empty()) {
            charge.phase = m_contenu.phases.front().code;
        }
        return charge;
    };
    auto charges = m_contenu.charges;
    const auto current = applyAct(charges, act, row, make, [](ChargeDevis &) {});
    switch (act) {
    case EntryAct::Add:
    case EntryAct::Duplicate:
        setCharges(std::move(charges), tr("Ajouter une charge"));
        m_list->table().setFocus();
        break;
    case EntryAct::Delete:
        setCharges(std::move(charges), tr("Supprimer une charge"));
        break;
    case EntryAct::MoveUp:
    case EntryAct::MoveDown:
        setCharges(std::move(charges), tr("Déplacer une charge"));
        break;
    }
    m_list->table().select(current, std::max(0, m_list->table().currentIndex().column()));
}

void ChargeMatrix::edited(int row, int column)
{
    showSums();
    Q_EMIT changed(m_contenu, tr("%1 de la charge %2")
                                  .arg(m_list->table().list().columns()[static_cast<std::size_t>(column)].title)
                                  .arg(row + 1));
}

void ChargeMatrix::share()
{
    setCharges(ajusterRepartition(m_contenu), tr("Répartir le reste"));
}

void ChargeMatrix::give()
{
    const auto place = m_list->table().currentIndex();
    if (!place.isValid())
        return;
    const auto row = static_cast<std::size_t>(place.row());
    setCharges(place.column() == daysColumnPlace ? donnerLesJours(m_contenu, row) : donnerLeReste(m_contenu, row),
               tr("Donner le reste à la charge %1").arg(place.row() + 1));
}

void ChargeMatrix::setCharges(std::vector<ChargeDevis> charges, const QString &acte)
{
    if (charges == m_contenu.charges)
        return;
    m_contenu.charges = std::move(charges);
    m_list->setEntries(static_cast<int>(m_contenu.charges.size()), m_edition);
    showSums();
    Q_EMIT changed(m_contenu, acte);
}

} // namespace trame::ui

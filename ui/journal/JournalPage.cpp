// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/JournalPage.h"

#include "core/domain/base/TexteReplie.h"
#include "core/text/Format.h"
#include "core/text/LibellesJournal.h"
#include "core/text/Utf8.h"
#include "ui/journal/ChangementJournal.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FactTable.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListSource.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr int widePane = 396;
constexpr int narrowColumn = 104;
constexpr std::size_t shownChanges = 300;
constexpr int visibleChanges = 14;
constexpr int shortHash = 16;

/// Whether each word begins one of the entry's.
bool matches(const EntreeJournal &entry, const std::vector<std::string> &wanted, const LibellesJournal &words)
{
    const auto all = words.acte(entry.acte).toStdString() + ' ' + entry.objet + ' ' + entry.auteur + ' ' + entry.poste;
    const auto known = mots(replier(all));
    return std::all_of(wanted.begin(), wanted.end(), [&](const auto &word) {
        return std::any_of(known.begin(), known.end(),
                           [&](const auto &k) { return k.compare(0, word.size(), word) == 0; });
    });
}

} // namespace

JournalPage::JournalPage(Espace &espace, const std::function<void()> &verifier, std::function<EtatVerification()> etat,
                         QWidget *parent)
    : ListPage{espace,
               {tr("Journal"),
                QStringLiteral("journal"),
                tr("Acte, objet, auteur…"),
                tr("Choisissez un acte pour voir ce qu’il a changé."),
                tr("Aucun acte"),
                tr("Chaque acte enregistré dans ce fichier est ici, avec ce qu’il a changé."),
                {}},
               PanePlace::Right,
               parent},
      m_etat{std::move(etat)}
{
    setPaneWidth(widePane);
    header().setDescription(
        tr("Chaque acte garde l’empreinte de celui d’avant : rien ne peut y être changé sans que cela se voie."));
    auto *verify = header().addButton(tr("&Vérifier le fichier"));
    verify->setEnabled(static_cast<bool>(verifier));
    connect(verify, &QPushButton::clicked, this, [this, verifier] {
        verifier();
        refresh();
    });
    setUp(makeSource());
}

std::unique_ptr<RowSource> JournalPage::makeSource()
{
    using Row = EntreeJournal;
    std::vector<ColumnOf<Row>> columns{
        {{.title = tr("N°"), .kind = ColumnKind::Quantity, .width = 56, .yields = 1},
         [](const Row &r) { return QString::number(r.seq); }},
        {{.title = tr("Quand"), .kind = ColumnKind::Date, .sortable = false, .width = 132},
         [](const Row &r) { return LibellesJournal::instant(r.horodatage); }},
        {{.title = tr("Acte"), .sortable = false, .width = 180},
         [this](const Row &r) { return LibellesJournal{espace().langage}.acte(r.acte); }},
        {{.title = tr("Objet"), .sortable = false, .stretch = true},
         [](const Row &r) { return text(r.objet); },
         {},
         [](const Row &r) { return text(r.objet); }},
        {{.title = tr("Auteur"), .sortable = false, .width = 120, .yields = 3},
         [](const Row &r) { return text(r.auteur); }},
        {{.title = tr("Poste"), .sortable = false, .width = 104, .shown = false},
         [](const Row &r) { return text(r.poste); }},
        {{.title = tr("Programme"), .sortable = false, .width = 128, .shown = false},
         [](const Row &r) { return text(r.programme); }},
    };
    return std::make_unique<ListSource<Row>>(
        std::move(columns),
        ListSource<Row>::Queries{
            [this](const std::optional<SortChoice> &sort) { return keys(sort ? sort->order : Qt::DescendingOrder); },
            [this](std::span<const RowKey> wanted) { return rows(wanted); }, [](const Row &row) { return row.seq; }});
}

std::int64_t JournalPage::last()
{
    const auto entries = Listes{espace().session}.journal(0, 1);
    return entries.empty() ? 0 : entries.front().seq;
}

std::vector<RowKey> JournalPage::keys(Qt::SortOrder order)
{
    // The chain has no gap: its numbers are its keys, and none of its entries has to be read for them.
    std::vector<RowKey> found;
    if (const auto wanted = mots(replier(filters().text().toStdString())); wanted.empty()) {
        for (auto seq = last(); seq > 0; --seq)
            found.push_back(seq);
    } else {
        for (const auto &entry : Listes{espace().session}.journal(0, searchedActs))
            if (matches(entry, wanted, LibellesJournal{espace().langage}))
                found.push_back(entry.seq);
    }
    if (order == Qt::AscendingOrder)
        std::reverse(found.begin(), found.end());
    return found;
}

std::vector<EntreeJournal> JournalPage::rows(std::span<const RowKey> keys)
{
    if (keys.empty())
        return {};
    const auto [low, high] = std::minmax_element(keys.begin(), keys.end());
    Listes listes{espace().session};
    const auto span = *high - *low + 1;
    if (span == static_cast<std::int64_t>(keys.size()))
        return listes.journal(*high + 1, span);
    std::vector<EntreeJournal> entries;
    for (const auto key : keys)
        for (auto &entry : listes.journal(key + 1, 1))
            entries.push_back(std::move(entry));
    return entries;
}

void JournalPage::refresh()
{
    ListPage::refresh();
    const auto etat = m_etat ? m_etat() : EtatVerification{};
    header().setState(etat.mot, etat.ton);
}

std::int64_t JournalPage::total()
{
    return last();
}

QString JournalPage::counted(int number) const
{
    return tr("%n acte(s)", nullptr, number);
}

void JournalPage::present(const QString &objet)
{
    reveal(objet.toLongLong());
}

void JournalPage::describe(RowKey key)
{
    const auto entries = Listes{espace().session}.journal(key + 1, 1);
    if (entries.empty() || entries.front().seq != key)
        return;
    const auto &e = entries.front();
    pane().addHeading(LibellesJournal{espace().langage}.acte(e.acte));
    pane().addText(text(e.objet));
    pane().addFact(tr("Numéro"), QString::number(e.seq));
    pane().addFact(tr("Quand"), LibellesJournal::instant(e.horodatage));
    pane().addFact(tr("Auteur"), text(e.auteur));
    pane().addFact(tr("Poste"), text(e.poste));
    pane().addFact(tr("Programme"), text(e.programme));
    pane().addFact(tr("Empreinte"), text(e.empreinte).left(shortHash).toLower());
    const auto changes = changementsLus(e.changement, espace().langage);
    pane().addSection(tr("Ce qui a changé"));
    if (changes.empty()) {
        pane().addText(tr("Cet acte n’a changé aucune ligne."), QStringLiteral("muted"));
        return;
    }
    auto *changed = new FactTable{tr("Ce qui a changé"),
                                  {{.title = tr("Table et ligne"), .width = narrowColumn},
                                   {.title = tr("Colonne"), .width = narrowColumn},
                                   {.title = tr("Avant"), .stretch = true},
                                   {.title = tr("Après"), .stretch = true}},
                                  &pane()};
    std::vector<std::vector<Cell>> shown;
    for (std::size_t i = 0; i < std::min(changes.size(), shownChanges); ++i) {
        const auto &c = changes[i];
        shown.push_back({{QStringLiteral("%1 %2").arg(c.table, c.ligne).trimmed(), {}},
                         {c.colonne, {}},
                         {c.avant, {}},
                         {c.apres, {}}});
    }
    changed->setFacts(shown);
    changed->setHeightOf(visibleChanges);
    pane().addWidget(changed);
    if (changes.size() > shownChanges)
        pane().addText(tr("%1 autres valeurs : exportez le fichier pour tout voir.").arg(changes.size() - shownChanges),
                       QStringLiteral("muted"));
}

} // namespace trame::ui

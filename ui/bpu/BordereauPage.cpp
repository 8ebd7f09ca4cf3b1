// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/BordereauPage.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "ui/bpu/ImportBpuDialog.h"
#include "ui/common/EmptyState.h"
#include "ui/lists/DetailPane.h"
#include "ui/lists/FactTable.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"

#include <QPushButton>

namespace trame::ui {

namespace {

constexpr int mostPrices = 8;

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

BordereauPage::BordereauPage(const Espace &espace, QWidget *parent)
    : PaneListPage{{QStringLiteral("bordereau"), tr("Bordereau (BPU)"), tr("Code, désignation, section…"),
                    tr("Choisissez une ligne pour voir tous ses prix.")},
                   espace,
                   parent}
{
    setSource(makeSource());
    header().setNote(tr("prix du %1").arg(Format{espace.langage}.date(espace.session.clock().aujourdhui())));
    auto *empty = new EmptyState{
        tr("Aucun prix"),
        tr("Le bordereau de prix unitaires donne les codes, les unités et les prix dont les devis sont faits. "
           "Importez celui de votre lot depuis un fichier CSV."),
        espace.ecriture() ? tr("I&mporter un bordereau…") : QString{}, this};
    connect(empty, &EmptyState::asked, this, &BordereauPage::importCsv);
    setEmptyState(empty);
    connect(header().addButton(tr("E&xporter en CSV…")), &QPushButton::clicked, this,
            [this] { run(PageCommand::Export); });
    if (espace.ecriture())
        connect(header().addPrimaryButton(tr("I&mporter un bordereau…")), &QPushButton::clicked, this,
                &BordereauPage::importCsv);
}

PageEntry BordereauPage::entry(const Espace &espace)
{
    return {QStringLiteral("bordereau"), tr("CONTRAT"), tr("Bordereau (BPU)"), [espace](QWidget *parent) {
                return new BordereauPage{espace, parent};
            }};
}

std::vector<ColumnOf<LigneBpuResume>> BordereauPage::columns() const
{
    using Row = LigneBpuResume;
    const Langage &langage = espace().langage;
    return {
        {{.title = tr("Code"), .width = 100}, [](const Row &r) { return text(r.ligne.code); }},
        {{.title = tr("Lot"), .kind = ColumnKind::Quantity, .width = 48, .yields = 3},
         [](const Row &r) { return QString::number(r.lot); }},
        {{.title = tr("Section"), .shown = false}, [](const Row &r) { return text(r.ligne.section); }},
        {{.title = tr("Désignation"), .width = 240, .stretch = true},
         [](const Row &r) { return text(r.ligne.designation); },
         {},
         [](const Row &r) { return text(r.ligne.designation); }},
        {{.title = tr("Unité"), .width = 96, .yields = 2},
         [&langage](const Row &r) { return Libelles{langage}.unite(r.ligne.unite); }},
        {{.title = tr("Profil"), .width = 80, .yields = 4},
         [&langage](const Row &r) { return r.ligne.profil ? Libelles{langage}.profil(*r.ligne.profil) : QString{}; }},
        {{.title = tr("Prix HT"), .kind = ColumnKind::Amount, .width = 100},
         [&langage](const Row &r) { return r.prix ? Format{langage}.montant(*r.prix) : tr("aucun"); }},
        {{.title = tr("TVA"), .kind = ColumnKind::Quantity, .sortable = false, .width = 64, .yields = 5},
         [&langage](const Row &r) { return Format{langage}.taux(r.ligne.tva); }},
        {{.title = tr("Titulaire"), .sortable = false, .width = 140, .shown = false},
         [](const Row &r) { return text(r.titulaire); }},
    };
}

std::unique_ptr<RowSource> BordereauPage::makeSource()
{
    using Row = LigneBpuResume;
    using Colonne = BpuListQuery::Colonne;
    auto &session = espace().session;
    return std::make_unique<ListSource<Row>>(
        columns(), ListSource<Row>::Queries{[this, &session](const std::optional<SortChoice> &sort) {
                                                const auto colonne =
                                                    sort ? static_cast<Colonne>(sort->column) : Colonne::Code;
                                                const bool down = sort && sort->order == Qt::DescendingOrder;
                                                return Listes{session}.bpu().cles(
                                                    filtre(), colonne, down ? Sens::Decroissant : Sens::Croissant);
                                            },
                                            [&session](std::span<const RowKey> keys) {
                                                std::vector<Row> rows;
                                                const auto liste = Listes{session}.bpu();
                                                for (const auto key : keys)
                                                    if (auto row = liste.ligne(key))
                                                        rows.push_back(*std::move(row));
                                                return rows;
                                            },
                                            [](const Row &row) { return row.ligne.id.valeur(); }});
}

FiltreListe BordereauPage::filtre() const
{
    const auto lot = filters().lot();
    return {filters().text().toStdString(), lot.isValid() ? std::optional{lot.toInt()} : std::nullopt, {}};
}

void BordereauPage::fillLots()
{
    QVector<FilterBar::Entry> entries;
    for (const auto &lot : Lectures{espace().session}.lots())
        entries.push_back({tr("Lot %1").arg(lot.numero), lot.numero});
    filters().setLots(entries);
}

void BordereauPage::rafraichir()
{
    const auto lu = aLaBordure([&]() -> Result<void> {
        fillLots();
        return {};
    });
    if (lu)
        PaneListPage::rafraichir();
    else
        tellError(tr("Le bordereau n’a pas pu être lu"), lu.error());
}

std::int64_t BordereauPage::total()
{
    return Listes{espace().session}.bpu().nombre({});
}

QString BordereauPage::countText(int count) const
{
    return tr("%n ligne(s)", nullptr, count);
}

void BordereauPage::montrer(const QString &objet)
{
    bool id = false;
    auto key = objet.toLongLong(&id);
    if (!id) {
        const auto liste = Listes{espace().session}.bpu();
        for (const auto cle :
             liste.cles({objet.toStdString(), std::nullopt, {}}, BpuListQuery::Colonne::Code, Sens::Croissant))
            if (const auto ligne = liste.ligne(cle); ligne && text(ligne->ligne.code) == objet)
                key = cle;
    }
    if (table().select(key))
        return;
    filters().clear();
    table().select(key);
}

void BordereauPage::describe(RowKey key)
{
    const auto resume = Listes{espace().session}.bpu().ligne(key);
    if (!resume)
        return;
    const Format format{espace().langage};
    const Libelles libelles{espace().langage};
    const auto &ligne = resume->ligne;
    pane().addHeading(text(ligne.code), resume->prix ? QString{} : tr("Sans prix ce jour"), Tone::Soon);
    pane().addText(text(ligne.designation));
    pane().addFact(tr("Section"), text(ligne.section));
    pane().addFact(tr("Lot"), QString::number(resume->lot));
    pane().addFact(tr("Titulaire"), text(resume->titulaire));
    pane().addFact(tr("Unité"), libelles.unite(ligne.unite));
    pane().addFact(tr("Profil"), ligne.profil ? libelles.profil(*ligne.profil) : QString{});
    pane().addFact(tr("TVA"), format.taux(ligne.tva));
    pane().addSection(tr("Prix datés"));
    auto *prices = new FactTable{tr("Prix datés"),
                                 {{.title = tr("Du"), .kind = ColumnKind::Date},
                                  {.title = tr("Au"), .kind = ColumnKind::Date, .stretch = true},
                                  {.title = tr("Prix HT"), .kind = ColumnKind::Amount}},
                                 &pane()};
    std::vector<std::vector<Cell>> rows;
    for (const auto &prix : ligne.prix)
        rows.push_back({{format.date(prix.du), {}},
                        {prix.au ? format.date(*prix.au) : tr("—"), {}},
                        {format.montant(prix.montant), {}}});
    prices->setFacts(rows);
    prices->setHeightOf(mostPrices);
    pane().addWidget(prices);
}

void BordereauPage::importCsv()
{
    ImportBpuDialog dialog{espace(), window()};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (espace().apresEcriture)
        espace().apresEcriture();
    rafraichir();
    const auto &bilan = dialog.bilan();
    Q_EMIT alerted(
        tr("Bordereau importé. Lignes ajoutées : %1, modifiées : %2, inchangées : %3.")
            .arg(QString::number(bilan.ajoutees), QString::number(bilan.modifiees), QString::number(bilan.inchangees)));
}

} // namespace trame::ui

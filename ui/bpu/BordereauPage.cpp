// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bpu/BordereauPage.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "ui/bpu/ImportBpuDialog.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FactTable.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListOf.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/Espace.h"

#include <QPushButton>

namespace trame::ui {

namespace {

constexpr int mostPrices = 8;

} // namespace

BordereauPage::BordereauPage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Bordereau (BPU)"), QStringLiteral("bordereau"), tr("Code, désignation, section…"),
                tr("Choisissez une ligne pour voir tous ses prix."), tr("Aucun prix"),
                tr("Le bordereau de prix unitaires donne les codes, les unités et les prix dont les devis sont faits. "
                   "Importez celui de votre lot depuis un fichier CSV."),
                tr("I&mporter un bordereau…")},
               PanePlace::Right,
               parent}
{
    header().setNote(tr("prix du %1").arg(Format{espace.langage}.date(espace.session.clock().aujourdhui())));
    connect(header().addButton(tr("E&xporter en CSV…")), &QPushButton::clicked, this,
            [this] { run(PageCommand::Export); });
    if (espace.ecriture())
        connect(header().addPrimaryButton(tr("I&mporter un bordereau…")), &QPushButton::clicked, this,
                &BordereauPage::importCsv);
    setUp(makeSource());
}

void BordereauPage::create()
{
    importCsv();
}

std::unique_ptr<RowSource> BordereauPage::makeSource()
{
    using Row = LigneBpuResume;
    using Colonne = BpuListQuery::Colonne;
    const auto &langage = espace().langage;
    auto &session = espace().session;
    const auto designation = [](const Row &r) { return text(r.ligne.designation); };
    return listOf<Row, BpuListQuery>(
        {{{.title = tr("Code"), .width = 100}, [](const Row &r) { return text(r.ligne.code); }, Colonne::Code},
         {{.title = tr("Lot"), .kind = ColumnKind::Quantity, .width = 48, .yields = 3},
          [](const Row &r) { return QString::number(r.lot); },
          Colonne::Lot},
         {{.title = tr("Section"), .shown = false},
          [](const Row &r) { return text(r.ligne.section); },
          Colonne::Section},
         {{.title = tr("Désignation"), .width = 240, .stretch = true},
          designation,
          Colonne::Designation,
          {},
          designation},
         {{.title = tr("Unité"), .width = 96, .yields = 2},
          [&langage](const Row &r) { return Libelles{langage}.unite(r.ligne.unite); },
          Colonne::Unite},
         {{.title = tr("Profil"), .width = 80, .yields = 4},
          [&langage](const Row &r) { return r.ligne.profil ? Libelles{langage}.profil(*r.ligne.profil) : QString{}; },
          Colonne::Profil},
         {{.title = tr("Prix HT"), .kind = ColumnKind::Amount, .width = 100},
          [&langage](const Row &r) { return r.prix ? Format{langage}.montant(*r.prix) : tr("aucun"); },
          Colonne::Prix},
         {{.title = tr("TVA"), .kind = ColumnKind::Quantity, .width = 64, .yields = 5},
          [&langage](const Row &r) { return Format{langage}.taux(r.ligne.tva); }},
         {{.title = tr("Titulaire"), .width = 140, .shown = false}, [](const Row &r) { return text(r.titulaire); }}},
        {[&session] { return Listes{session}.bpu(); }, [this] { return filter(); }, Colonne::Code},
        [](const Row &r) { return r.ligne.id.valeur(); });
}

std::int64_t BordereauPage::total()
{
    return Listes{espace().session}.bpu().nombre({});
}

QString BordereauPage::counted(int number) const
{
    return tr("%n ligne(s)", nullptr, number);
}

void BordereauPage::present(const QString &objet)
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
    reveal(key);
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
    refresh();
    const auto &bilan = dialog.bilan();
    Q_EMIT alerted(
        tr("Bordereau importé. Lignes ajoutées : %1, modifiées : %2, inchangées : %3.")
            .arg(QString::number(bilan.ajoutees), QString::number(bilan.modifiees), QString::number(bilan.inchangees)));
}

} // namespace trame::ui

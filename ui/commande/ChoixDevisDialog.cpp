// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/ChoixDevisDialog.h"

#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Utf8.h"
#include "ui/commande/CommandeDialog.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListSource.h"
#include "ui/lists/TableView.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{820, 460};

} // namespace

ChoixDevisDialog::ChoixDevisDialog(Espace &espace, QWidget *parent)
    : QDialog{parent},
      m_espace{espace},
      m_filters{new FilterBar{tr("Numéro, objet, bénéficiaire…"), this}},
      m_state{new QComboBox{this}},
      m_source{makeSource()},
      m_model{std::make_unique<WindowedTableModel>(*m_source)},
      m_table{new TableView{QStringLiteral("choix-devis"), tr("Devis validés"), espace.settings, this}},
      m_remark{plainLabel({}, this, QStringLiteral("muted"))},
      m_accept{new QPushButton{tr("&Commander"), this}}
{
    setWindowTitle(tr("Bon de commande : choisir le devis validé"));
    setAccessibleName(windowTitle());
    resize(usualSize);
    m_state->setAccessibleName(tr("Ce qui en est déjà commandé"));
    m_state->addItem(tr("Rien n’en est commandé"), text(std::string{code(EtatDemande::Valide)}));
    m_state->addItem(tr("Déjà commandés, en tout ou en partie"), text(std::string{code(EtatDemande::Commande)}));
    m_filters->addWidget(m_state);
    m_table->setList(*m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setDefault(true);
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    for (auto *button : {m_accept, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    auto *card = new Card{{}, this};
    card->setTight();
    card->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addWidget(m_filters);
    column->addWidget(card, 1);
    column->addLayout(buttons);
    connect(m_filters, &FilterBar::changed, this, &ChoixDevisDialog::reload);
    connect(m_filters, &FilterBar::listWanted, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_state, &QComboBox::currentIndexChanged, this, &ChoixDevisDialog::reload);
    connect(m_table, &TableView::currentKeyChanged, this, &ChoixDevisDialog::follow);
    connect(m_table, &TableView::activatedKey, this, [this] {
        if (m_accept->isEnabled())
            accept();
    });
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    reload();
    m_filters->focusSearch();
}

ChoixDevisDialog::~ChoixDevisDialog()
{
    // The view looks at the model, and the model at the rows.
    delete m_table;
}

std::unique_ptr<RowSource> ChoixDevisDialog::makeSource()
{
    using Row = DemandeResume;
    using Colonne = DemandeListQuery::Colonne;
    const auto &langage = m_espace.langage;
    const auto objet = [](const Row &r) { return text(r.objet); };
    std::vector<ColumnOf<Row>> columns{
        {{.title = tr("Devis"), .width = 136}, [](const Row &r) { return text(r.nomDevis); }},
        {{.title = tr("Bénéficiaire"), .width = 180}, [](const Row &r) { return text(r.beneficiaire); }},
        {{.title = tr("Objet"), .stretch = true}, objet, {}, objet},
        {{.title = tr("Lot"), .width = 48, .yields = 1}, [](const Row &r) { return QString::number(r.lot); }},
        {{.title = tr("Total HT"), .kind = ColumnKind::Amount},
         [&langage](const Row &r) { return r.totalHt ? Format{langage}.montant(*r.totalHt) : QString{}; }}};
    static constexpr std::array order{Colonne::Devis, Colonne::Beneficiaire, Colonne::Objet, Colonne::Lot,
                                      Colonne::TotalHt};
    auto keys = [this](const std::optional<SortChoice> &choice) {
        FiltreListe filtre;
        filtre.recherche = m_filters->text().toStdString();
        filtre.etat = m_state->currentData().toString().toStdString();
        const bool rising = choice && choice->order == Qt::AscendingOrder;
        return Listes{m_espace.session}.demandes().cles(
            filtre, choice ? order.at(static_cast<std::size_t>(choice->column)) : Colonne::Reception,
            rising ? Sens::Croissant : Sens::Decroissant);
    };
    auto rows = [this](std::span<const RowKey> wanted) {
        const auto list = Listes{m_espace.session}.demandes();
        std::vector<Row> found;
        for (const auto key : wanted)
            if (auto row = list.ligne(key))
                found.push_back(*std::move(row));
        return found;
    };
    return std::make_unique<ListSource<Row>>(
        std::move(columns), ListSource<Row>::Queries{keys, rows, [](const Row &r) { return r.id.valeur(); }});
}

void ChoixDevisDialog::reload()
{
    tryToRead(m_espace, [this] { m_model->reload(); });
    const auto number = m_model->rowCount();
    m_filters->setCount(number, number, tr("%1 devis").arg(number));
    if (number > 0 && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    follow();
}

void ChoixDevisDialog::follow()
{
    m_accept->setEnabled(false);
    m_remark->setText(m_model->rowCount() == 0 ? tr("Aucun devis validé n’attend de commande ici.") : QString{});
    const auto key = m_table->currentKey();
    if (!key)
        return;
    tryToRead(m_espace, [&] {
        const auto row = Listes{m_espace.session}.demandes().ligne(*key);
        if (!row)
            return;
        m_devis = row->nomDevis;
        const auto reste = CommandeDialog::resteDe(m_espace, m_devis);
        const bool left = reste && !reste->dossier.commande.lignes.empty();
        m_accept->setEnabled(left);
        if (!reste)
            m_remark->setText(ErrorText{m_espace.langage}.avecConstats(reste.error()));
        else if (!left)
            m_remark->setText(tr("Tout ce devis est déjà commandé."));
    });
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/LivrablesView.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/commande/AvancerCommande.h"
#include "ui/commande/ActeDialog.h"
#include "ui/commande/ActeText.h"
#include "ui/common/MenuButton.h"
#include "ui/common/PlainText.h"
#include "ui/echeance/Tons.h"
#include "ui/lists/TableView.h"
#include "ui/workspace/Espace.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace trame::ui {

namespace {

std::vector<ColumnOf<LivrableCommande>> columns(const Langage &langage)
{
    using Row = LivrableCommande;
    const auto date = [&langage](const std::optional<Date> &jour) {
        return jour ? Format{langage}.date(*jour) : QString{};
    };
    const auto name = [](const Row &l) { return text(l.intitule); };
    return {{{.title = LivrablesView::tr("Code"), .width = 56}, [](const Row &l) { return text(l.code); }},
            {{.title = LivrablesView::tr("Livrable"), .stretch = true}, name, {}, name},
            {{.title = LivrablesView::tr("Prévu le"), .kind = ColumnKind::Date, .width = 92},
             [date](const Row &l) { return date(l.prevue); }},
            {{.title = LivrablesView::tr("Remis le"), .kind = ColumnKind::Date, .width = 92, .yields = 1},
             [date](const Row &l) { return date(l.remise); }},
            {{.title = LivrablesView::tr("Décision"), .kind = ColumnKind::State, .width = 152},
             [&langage](const Row &l) { return Libelles{langage}.decision(l.decision); },
             [](const Row &l) { return ton(l.decision); }},
            {{.title = LivrablesView::tr("Le"), .kind = ColumnKind::Date, .width = 92, .yields = 2},
             [date](const Row &l) { return date(l.decidee); }},
            {{.title = LivrablesView::tr("Réfaction HT"), .kind = ColumnKind::Amount, .width = 104, .shown = false},
             [&langage](const Row &l) {
                 return l.refaction == Montant{} ? QString{} : Format{langage}.montant(l.refaction);
             }}};
}

} // namespace

LivrablesView::LivrablesView(Espace &espace, QWidget *parent)
    : QWidget{parent},
      m_espace{espace},
      m_list{columns(espace.langage)},
      m_table{new TableView{QStringLiteral("livrables"), tr("Livrables"), espace.settings, this}},
      m_remettre{new QPushButton{ActeText::bouton(DecisionLivrable::Aucune), this}},
      m_decider{new QPushButton{tr("Dé&cider"), this}}
{
    m_table->setList(m_list.model());
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_remettre->setAccessibleName(tr("Remettre le livrable"));
    m_decider->setAccessibleName(tr("Décider du livrable"));
    auto *menu = new QMenu{m_decider};
    for (const auto decision : {DecisionLivrable::Admis, DecisionLivrable::AdmisAvecRefaction,
                                DecisionLivrable::Ajourne, DecisionLivrable::Rejete})
        menu->addAction(ActeText::bouton(decision), this, [this, decision] { decider(decision); });
    giveMenu(*m_decider, *menu);
    connect(m_remettre, &QPushButton::clicked, this, &LivrablesView::remettre);
    connect(m_table, &TableView::currentKeyChanged, this, &LivrablesView::follow);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2 * gridUnit);
    buttons->addWidget(m_remettre);
    buttons->addWidget(m_decider);
    buttons->addStretch();
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 2 * gridUnit, 0, 0);
    column->setSpacing(2 * gridUnit);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    m_remettre->setVisible(espace.ecriture());
    m_decider->setVisible(espace.ecriture());
    follow();
}

LivrablesView::~LivrablesView()
{
    // The view looks at the list.
    delete m_table;
}

void LivrablesView::present(const BonDeCommande &commande)
{
    m_commande = commande.id;
    m_ouverte = commande.etat != EtatCommande::Annulee && commande.etat != EtatCommande::Close;
    m_list.setRows(commande.livrables);
    if (!m_table->currentKey() && !commande.livrables.empty())
        m_table->select(0);
    follow();
}

const LivrableCommande *LivrablesView::current() const
{
    const auto key = m_table->currentKey();
    return key ? &m_list.at(*key) : nullptr;
}

void LivrablesView::follow()
{
    const auto *livrable = current();
    const bool acts = livrable != nullptr && m_ouverte && m_espace.ecriture();
    const bool undecided =
        acts && (livrable->decision == DecisionLivrable::Aucune || livrable->decision == DecisionLivrable::Ajourne);
    m_remettre->setEnabled(undecided);
    m_decider->setEnabled(acts && livrable->remise.has_value());
}

void LivrablesView::remettre()
{
    const auto *livrable = current();
    if (livrable == nullptr)
        return;
    const auto code = livrable->code;
    ActeDialog dialog{m_espace,
                      tr("Remettre le livrable"),
                      tr("%1 — %2 : jour de la remise au bénéficiaire.").arg(text(code), text(livrable->intitule)),
                      tr("Enregistrer la &remise"),
                      ActeVeut::Rien,
                      [&](const ActeSaisi &saisi) -> Result<void> {
                          const auto fait = AvancerCommande{m_espace.session}.remettre(m_commande, code, saisi.date);
                          return fait ? Result<void>{} : tl::unexpected{fait.error()};
                      },
                      this};
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT recorded(tr("La remise de %1 est enregistrée.").arg(text(code)));
}

void LivrablesView::decider(DecisionLivrable decision)
{
    const auto *livrable = current();
    if (livrable == nullptr)
        return;
    const auto code = livrable->code;
    const auto mot = Libelles{m_espace.langage}.decision(decision);
    ActeDialog dialog{m_espace,
                      tr("Décision sur le livrable"),
                      tr("%1 — %2 : « %3 ».").arg(text(code), text(livrable->intitule), mot),
                      tr("Enregistrer la &décision"),
                      decision == DecisionLivrable::AdmisAvecRefaction ? ActeVeut::Montant : ActeVeut::Rien,
                      [&](const ActeSaisi &saisi) -> Result<void> {
                          const auto fait = AvancerCommande{m_espace.session}.decider(m_commande, code, decision,
                                                                                      saisi.date, saisi.montant);
                          return fait ? Result<void>{} : tl::unexpected{fait.error()};
                      },
                      this};
    if (dialog.exec() == QDialog::Accepted)
        Q_EMIT recorded(tr("La décision sur %1 est enregistrée.").arg(text(code)));
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandesPage.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/commande/Echeancier.h"
#include "ui/commande/ChoixDevisDialog.h"
#include "ui/commande/CommandeDialog.h"
#include "ui/echeance/EtapeText.h"
#include "ui/echeance/Tons.h"
#include "ui/lists/DetailsPane.h"
#include "ui/lists/FilterBar.h"
#include "ui/lists/ListOf.h"
#include "ui/lists/TableView.h"
#include "ui/shell/PageHeader.h"
#include "ui/workspace/ErrorReport.h"
#include "ui/workspace/Espace.h"

#include <QLocale>
#include <QPushButton>

namespace trame::ui {

namespace {

using Colonne = CommandeListQuery::Colonne;

} // namespace

CommandesPage::CommandesPage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Commandes"), QStringLiteral("commandes"), tr("Numéro, engagement, objet, bénéficiaire…"),
                tr("Choisissez une commande pour voir où elle en est."), tr("Aucune commande"),
                tr("Un bon de commande suit un devis validé, en tout ou en partie (CCTP 6.6.6). Quand un bénéficiaire "
                   "en envoie un, enregistrez-le ici : ses délais et ses livrables sont alors suivis."),
                tr("&Enregistrer un bon de commande")},
               PanePlace::Below,
               parent},
      m_open{pane().addButton(tr("Ou&vrir"))}
{
    if (espace.ecriture()) {
        auto *create = header().addPrimaryButton(tr("&Enregistrer un bon de commande"));
        connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    }
    const Libelles libelles{espace.langage};
    QVector<FilterBar::Entry> states;
    for (const auto etat :
         {EtatCommande::Recue, EtatCommande::EnCours, EtatCommande::Livree, EtatCommande::Admise,
          EtatCommande::AdmiseAvecRefaction, EtatCommande::Rejetee, EtatCommande::Close, EtatCommande::Annulee})
        states.push_back({libelles.etat(etat), text(std::string{code(etat)})});
    filters().setStates(tr("État"), tr("Tous les états"), states);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto key = table().currentKey())
            open(*key);
    });
    const auto answer = [this](const QString &devis) {
        if (devis.isEmpty())
            this->create();
        else if (this->espace().ecriture())
            order(devis);
    };
    connect(this, &CommandesPage::orderWanted, this, answer, Qt::QueuedConnection);
    setUp(makeSource());
    CommandesPage::currentChanged(std::nullopt);
}

std::unique_ptr<RowSource> CommandesPage::makeSource()
{
    using Row = CommandeResume;
    const auto &langage = espace().langage;
    auto &session = espace().session;
    const auto name = [](const Row &r) { return text(r.beneficiaire); };
    const auto objet = [](const Row &r) { return text(r.objet); };
    return listOf<Row, CommandeListQuery>(
        {{{.title = tr("Numéro"), .width = 140}, [](const Row &r) { return text(r.numero); }, Colonne::Numero},
         {{.title = tr("Date"), .kind = ColumnKind::Date, .width = 96, .yields = 2},
          [&langage](const Row &r) { return Format{langage}.date(r.date); },
          Colonne::Date},
         {{.title = tr("Bénéficiaire"), .stretch = true}, name, Colonne::Beneficiaire, {}, name},
         {{.title = tr("Lot"), .width = 48, .yields = 3},
          [](const Row &r) { return QString::number(r.lot); },
          Colonne::Lot},
         {{.title = tr("Devis"), .width = 136, .yields = 4}, [](const Row &r) { return text(r.devis); }},
         {{.title = tr("Total HT"), .kind = ColumnKind::Amount, .width = 112},
          [&langage](const Row &r) { return Format{langage}.montant(r.totalHt); },
          Colonne::TotalHt},
         {{.title = tr("État"), .kind = ColumnKind::State, .width = 120},
          [&langage](const Row &r) { return Libelles{langage}.etat(r.etat); },
          Colonne::Etat,
          [](const Row &r) { return ton(r.etat); }},
         {{.title = tr("Engagement"), .width = 120, .yields = 5},
          [](const Row &r) { return text(r.engagement); },
          Colonne::Engagement},
         {{.title = tr("Objet"), .shown = false}, objet, {}, {}, objet}},
        {[&session] { return Listes{session}.commandes(); }, [this] { return filter(); }, Colonne::Date,
         Qt::DescendingOrder},
        [](const Row &r) { return r.id.valeur(); });
}

std::int64_t CommandesPage::total()
{
    return Listes{espace().session}.commandes().nombre({});
}

QString CommandesPage::counted(int number) const
{
    const auto figure = QLocale{}.toString(number);
    return number < 2 ? tr("%1 commande").arg(figure) : tr("%1 commandes").arg(figure);
}

bool CommandesPage::canCreate() const
{
    return espace().ecriture();
}

void CommandesPage::describe(RowKey key)
{
    auto &session = espace().session;
    const auto row = Listes{session}.commandes().ligne(key);
    if (!row)
        return;
    const Format format{espace().langage};
    pane().addHeading(tr("%1 — %2").arg(text(row->numero), text(row->objet)));
    pane().addText(tr("%1 · lot %2 · commande du %3 · %4 HT, %5 TTC")
                       .arg(text(row->beneficiaire))
                       .arg(row->lot)
                       .arg(format.date(row->date), format.montant(row->totalHt), format.montant(row->totalTtc)),
                   QStringLiteral("muted"));
    pane().addSteps(
        EtapeText{espace().langage}.chaine(Echeancier{session.base(), session.clock().aujourdhui()}.chaine(row->id)));
    pane().addLinks({{tr("Devis :"), text(row->devis),
                      [this, target = QStringLiteral("devis/") + text(row->devis)] { Q_EMIT targetWanted(target); }}});
}

void CommandesPage::currentChanged(std::optional<RowKey> key)
{
    m_open->setVisible(key.has_value());
}

void CommandesPage::open(RowKey key)
{
    Q_EMIT targetWanted(QStringLiteral("commande/%1").arg(key));
}

void CommandesPage::create()
{
    if (!espace().ecriture())
        return;
    ChoixDevisDialog dialog{espace(), this};
    if (dialog.exec() == QDialog::Accepted)
        order(text(dialog.devis()));
}

void CommandesPage::order(const QString &devis)
{
    const auto prete = CommandeDialog::resteDe(espace(), devis.toStdString());
    if (!prete) {
        tellError(espace(), tr("Le devis « %1 » ne peut pas être commandé").arg(devis), prete.error());
        return;
    }
    if (prete->dossier.commande.lignes.empty()) {
        Q_EMIT alerted(tr("Le devis %1 est déjà commandé en entier.").arg(devis));
        return;
    }
    CommandeDialog dialog{espace(), *prete, this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (espace().apresEcriture)
        espace().apresEcriture();
    refresh();
    reveal(dialog.commande().valeur());
    Q_EMIT alerted(tr("La commande est enregistrée."));
    open(dialog.commande().valeur());
}

void CommandesPage::present(const QString &objet)
{
    const auto nouvelle = QStringLiteral("nouvelle");
    if (objet.section(QLatin1Char{'/'}, 0, 0) == nouvelle) {
        Q_EMIT orderWanted(objet.section(QLatin1Char{'/'}, 1));
        return;
    }
    if (narrow(objet))
        return;
    if (!reveal(objet.toLongLong()))
        Q_EMIT alerted(tr("Cette commande n’est pas dans ce fichier."));
}

} // namespace trame::ui

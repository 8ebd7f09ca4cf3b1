// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/demande/DemandesPage.h"

#include "core/text/Format.h"
#include "core/text/Libelles.h"
#include "core/text/Utf8.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/commande/Echeancier.h"
#include "core/usecases/devis/ClasserDemande.h"
#include "ui/common/Dialogs.h"
#include "ui/common/MenuButton.h"
#include "ui/demande/DemandeDialog.h"
#include "ui/devis/SignedDevisBatch.h"
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
#include <QMenu>
#include <QPushButton>

namespace trame::ui {

namespace {

using Colonne = DemandeListQuery::Colonne;

bool answerable(EtatDemande etat)
{
    return etat == EtatDemande::ARepondre;
}

} // namespace

DemandesPage::DemandesPage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Demandes et devis"), QStringLiteral("demandes"), tr("Numéro, objet, bénéficiaire, contact…"),
                tr("Choisissez une demande pour voir sa suite."), tr("Aucune demande"),
                tr("Une demande est un besoin reçu d’un bénéficiaire : le délai de réponse de dix jours ouvrés court "
                   "de sa réception (CCTP 6.6.6). Enregistrez la première, puis répondez-y par un devis."),
                tr("&Nouvelle demande")},
               PanePlace::Below,
               parent},
      m_answer{pane().addButton(tr("&Répondre"))},
      m_file{pane().addButton(tr("Classer &sans suite…"))},
      m_reopen{pane().addButton(tr("Rou&vrir"))}
{
    offerSigned();
    if (espace.ecriture()) {
        auto *create = header().addPrimaryButton(tr("&Nouvelle demande"));
        connect(create, &QPushButton::clicked, this, [this] { this->create(); });
    }
    const Libelles libelles{espace.langage};
    QVector<FilterBar::Entry> states;
    for (const auto etat : {EtatDemande::ARepondre, EtatDemande::Brouillon, EtatDemande::Emis, EtatDemande::Expire,
                            EtatDemande::Refuse, EtatDemande::Valide, EtatDemande::Commande, EtatDemande::SansSuite})
        states.push_back({libelles.etat(etat), text(std::string{code(etat)})});
    filters().setStates(tr("État"), tr("Tous les états"), states);
    // The window is still on its way here: the dialog opens when it has arrived.
    connect(
        this, &DemandesPage::creationWanted, this, [this] { create(); }, Qt::QueuedConnection);
    connect(m_answer, &QPushButton::clicked, this, &DemandesPage::answer);
    connect(m_file, &QPushButton::clicked, this, &DemandesPage::file);
    connect(m_reopen, &QPushButton::clicked, this, &DemandesPage::reopen);
    setUp(makeSource());
    DemandesPage::currentChanged(std::nullopt);
}

void DemandesPage::offerSigned()
{
    auto *button = header().addButton(tr("Devis si&gnés"));
    button->setAccessibleName(tr("Devis signés des demandes choisies"));
    auto *menu = new QMenu{button};
    auto *print = menu->addAction(tr("I&mprimer…"), this, &DemandesPage::printSigned);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetShortcut); // Shown here; the window's own menu hears the keys.
    menu->addAction(tr("Enregistrer &dans un dossier…"), this, &DemandesPage::saveSigned);
    giveMenu(*button, *menu);
}

SignedDevisBatch DemandesPage::signedDevis()
{
    std::vector<std::string> names;
    tryToRead(espace(), [&] {
        const auto list = Listes{espace().session}.demandes();
        for (const auto key : table().selectedKeys())
            if (const auto row = list.ligne(key); row && !row->nomDevis.empty())
                names.push_back(row->nomDevis);
    });
    return {espace(), std::move(names), window()};
}

void DemandesPage::printSigned()
{
    signedDevis().print();
}

void DemandesPage::saveSigned()
{
    if (const auto told = signedDevis().save(); !told.isEmpty())
        Q_EMIT alerted(told);
}

bool DemandesPage::supports(PageCommand command) const
{
    return command == PageCommand::Print ? ListPage::supports(PageCommand::Find) : ListPage::supports(command);
}

void DemandesPage::run(PageCommand command)
{
    if (command == PageCommand::Print)
        printSigned();
    else
        ListPage::run(command);
}

std::unique_ptr<RowSource> DemandesPage::makeSource()
{
    using Row = DemandeResume;
    const auto &langage = espace().langage;
    auto &session = espace().session;
    const auto name = [](const Row &r) { return text(r.beneficiaire); };
    const auto objet = [](const Row &r) { return text(r.objet); };
    return listOf<Row, DemandeListQuery>(
        {{{.title = tr("Numéro"), .width = 140}, [](const Row &r) { return text(r.numero); }, Colonne::Numero},
         {{.title = tr("Reçue le"), .kind = ColumnKind::Date, .width = 96, .yields = 4},
          [&langage](const Row &r) { return Format{langage}.date(r.reception); },
          Colonne::Reception},
         {{.title = tr("Bénéficiaire"), .width = 180}, name, Colonne::Beneficiaire, {}, name},
         {{.title = tr("Objet"), .stretch = true}, objet, Colonne::Objet, {}, objet},
         {{.title = tr("Lot"), .width = 48, .yields = 3},
          [](const Row &r) { return QString::number(r.lot); },
          Colonne::Lot},
         {{.title = tr("Devis"), .width = 136, .yields = 2},
          [](const Row &r) { return text(r.nomDevis); },
          Colonne::Devis},
         {{.title = tr("État"), .kind = ColumnKind::State, .width = 112},
          [&langage](const Row &r) { return Libelles{langage}.etat(r.etat); },
          Colonne::Etat,
          [](const Row &r) { return ton(r.etat); }},
         {{.title = tr("Total HT"), .kind = ColumnKind::Amount, .width = 112, .yields = 1},
          [&langage](const Row &r) { return r.totalHt ? Format{langage}.montant(*r.totalHt) : QString{}; },
          Colonne::TotalHt},
         {{.title = tr("Titulaire"), .shown = false}, [](const Row &r) { return text(r.titulaire); }}},
        {[&session] { return Listes{session}.demandes(); }, [this] { return filter(); }, Colonne::Reception,
         Qt::DescendingOrder},
        [](const Row &r) { return r.id.valeur(); });
}

std::int64_t DemandesPage::total()
{
    return Listes{espace().session}.demandes().nombre({});
}

QString DemandesPage::counted(int number) const
{
    const auto figure = QLocale{}.toString(number);
    return number < 2 ? tr("%1 demande").arg(figure) : tr("%1 demandes").arg(figure);
}

bool DemandesPage::canCreate() const
{
    return espace().ecriture();
}

std::optional<DemandeResume> DemandesPage::currentRow()
{
    const auto key = table().currentKey();
    return key ? Listes{espace().session}.demandes().ligne(*key) : std::nullopt;
}

void DemandesPage::describe(RowKey key)
{
    auto &session = espace().session;
    const auto row = Listes{session}.demandes().ligne(key);
    const auto demande = Lectures{session}.demande(DemandeId{key});
    if (!row || !demande)
        return;
    pane().addHeading(tr("%1 — %2").arg(text(row->numero), text(row->objet)));
    QStringList facts{text(row->beneficiaire), tr("lot %1").arg(row->lot),
                      tr("reçue le %1").arg(Format{espace().langage}.date(row->reception))};
    if (!demande->canal.empty())
        facts << tr("par %1").arg(text(demande->canal));
    if (!demande->contact.empty())
        facts << tr("contact : %1").arg(text(demande->contact));
    facts << tr("titulaire : %1").arg(text(row->titulaire));
    pane().addText(facts.join(QStringLiteral(" · ")), QStringLiteral("muted"));
    if (!demande->sansSuite.empty())
        pane().addText(tr("Sans suite : %1").arg(text(demande->sansSuite)), QStringLiteral("muted"));
    pane().addSteps(
        EtapeText{espace().langage}.chaine(Echeancier{session.base(), session.clock().aujourdhui()}.chaine(row->id)));
    QVector<DetailsLink> links;
    const auto link = [&](const QString &label, const QString &words, const QString &target) {
        links.push_back({label, words, [this, target] { Q_EMIT targetWanted(target); }});
    };
    if (!row->nomDevis.empty())
        link(tr("Devis :"), tr("%1 · version %2").arg(text(row->nomDevis)).arg(row->versionDevis),
             QStringLiteral("devis/") + text(row->nomDevis));
    if (!row->devis.nul())
        for (const auto &commande : Listes{session}.commandes().duDevis(row->devis))
            link(tr("Commandes :"), text(commande.numero), QStringLiteral("commande/%1").arg(commande.id.valeur()));
    pane().addLinks(links);
    pane().addText(text(demande->description), QStringLiteral("muted"));
}

void DemandesPage::currentChanged(std::optional<RowKey> key)
{
    const auto row = key ? Listes{espace().session}.demandes().ligne(*key) : std::nullopt;
    const bool writing = espace().ecriture() && row.has_value();
    m_answer->setVisible(writing && answerable(row->etat));
    m_file->setVisible(writing && row->etat != EtatDemande::SansSuite && row->etat != EtatDemande::Valide
                       && row->etat != EtatDemande::Commande);
    m_reopen->setVisible(writing && row->etat == EtatDemande::SansSuite);
}

void DemandesPage::open(RowKey)
{
    const auto row = currentRow();
    if (!row)
        return;
    if (!row->nomDevis.empty())
        Q_EMIT targetWanted(QStringLiteral("devis/") + text(row->nomDevis));
    else if (answerable(row->etat))
        answer();
}

void DemandesPage::answer()
{
    if (!espace().ecriture())
        return;
    if (const auto row = currentRow())
        Q_EMIT targetWanted(QStringLiteral("devis/nouveau/") + text(row->numero));
}

void DemandesPage::create()
{
    if (!espace().ecriture())
        return;
    DemandeDialog dialog{espace(), this};
    if (dialog.exec() != QDialog::Accepted)
        return;
    recorded(tr("La demande %1 est enregistrée.").arg(text(dialog.demande().numero)));
    reveal(dialog.demande().id.valeur());
    table().setFocus();
}

void DemandesPage::file()
{
    const auto row = currentRow();
    if (!row)
        return;
    const auto reason =
        dialogs().askText({tr("Classer sans suite"),
                           tr("La demande %1 ne sera plus suivie ; elle pourra être rouverte.").arg(text(row->numero)),
                           tr("&Motif"), tr("&Classer sans suite")});
    if (!reason)
        return;
    const auto done = ClasserDemande{espace().session}.sansSuite(row->numero, reason->toStdString());
    if (!done)
        tellError(espace(), tr("La demande n’est pas classée"), done.error());
    else
        recorded(tr("La demande %1 est classée sans suite.").arg(text(row->numero)));
}

void DemandesPage::reopen()
{
    const auto row = currentRow();
    if (!row)
        return;
    const auto done = ClasserDemande{espace().session}.rouvrir(row->numero);
    if (!done)
        tellError(espace(), tr("La demande n’est pas rouverte"), done.error());
    else
        recorded(tr("La demande %1 est rouverte.").arg(text(row->numero)));
}

void DemandesPage::recorded(const QString &told)
{
    if (espace().apresEcriture)
        espace().apresEcriture();
    refresh();
    Q_EMIT alerted(told);
}

void DemandesPage::present(const QString &objet)
{
    if (objet == QStringLiteral("nouvelle")) {
        Q_EMIT creationWanted();
        return;
    }
    if (narrow(objet))
        return;
    bool isKey = false;
    auto key = objet.toLongLong(&isKey);
    if (!isKey)
        tryToRead(espace(), [&] {
            if (const auto demande = Lectures{espace().session}.demande(objet.toStdString()))
                key = demande->id.valeur();
        });
    if (!reveal(key))
        Q_EMIT alerted(tr("La demande « %1 » n’est pas dans ce fichier.").arg(objet));
}

} // namespace trame::ui

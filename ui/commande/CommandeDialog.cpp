// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeDialog.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/ErrorText.h"
#include "core/text/Format.h"
#include "core/text/Utf8.h"
#include "ui/commande/LignesCommandeEdit.h"
#include "ui/common/Card.h"
#include "ui/common/CardScroll.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/findings/FindingsView.h"
#include "ui/forms/Beside.h"
#include "ui/forms/DateEdit.h"
#include "ui/forms/FieldRow.h"
#include "ui/forms/FormMemory.h"
#include "ui/workspace/Espace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace trame::ui {

namespace {

constexpr QSize usualSize{1112, 660};
constexpr int sideWidth = 300;
constexpr int pause = 150;

} // namespace

Result<EnregistrerCommande::Enregistree> CommandeDialog::resteDe(Espace &espace, const std::string &devis)
{
    EnregistrerCommande::Saisie saisie;
    saisie.devis = devis;
    saisie.numero = "-";
    saisie.date = espace.session.clock().aujourdhui();
    return EnregistrerCommande{espace.session}.preparer(saisie);
}

CommandeDialog::CommandeDialog(Espace &espace, const EnregistrerCommande::Enregistree &prete, QWidget *parent)
    : FormDialog{tr("Bon de commande — devis %1").arg(text(prete.dossier.dossier.devis.nom())), espace.dialogs, parent},
      m_espace{espace},
      m_devis{prete.dossier.dossier.devis.nom()},
      m_serviceVoulu{prete.dossier.dossier.beneficiaire.serviceObligatoire},
      m_engagementVoulu{prete.dossier.dossier.beneficiaire.engagementObligatoire},
      m_numero{new QLineEdit{this}},
      m_date{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_reception{new DateEdit{espace.session.clock().aujourdhui(), this}},
      m_engagement{new QLineEdit{this}},
      m_service{new QLineEdit{this}},
      m_lieu{new QLineEdit{this}},
      m_contact{new QComboBox{this}},
      m_lignes{new LignesCommandeEdit{espace.langage, this}},
      m_livrables{new QWidget{this}},
      m_constats{new FindingsView{espace.langage, FindingsSize::Card, this}},
      m_totals{plainLabel({}, this)},
      m_totalTtc{plainLabel({}, this, QStringLiteral("total"))},
      m_rest{new QTimer{this}}
{
    const auto &dossier = prete.dossier;
    setUsualSize(usualSize);
    setAct(tr("&Enregistrer la commande"));
    // Where there is little room, the findings come last in the form, and the totals beside the buttons.
    m_narrow = room().width() < usualSize.width();
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    fillContacts(dossier);
    m_lignes->setReste(dossier.commande.lignes);
    makeDeliverables(dossier.commande);
    addPart(makeOrder(dossier));
    addPart(makeLines());
    auto *deliverables = new Card{tr("Livrables commandés"), this};
    deliverables->addWidget(m_livrables);
    addPart(deliverables);
    if (m_narrow) {
        addPart(makeSide());
        addFoot(m_totals);
        addFoot(m_totalTtc);
    } else {
        addBeside(makeSide());
    }
    watchAll();
    m_numero->setFocus();
    check();
}

void CommandeDialog::watchAll()
{
    const std::array<QWidget *, 7> editors{m_numero, m_date, m_reception, m_engagement, m_service, m_lieu, m_contact};
    for (auto *editor : editors)
        memory().watch(*editor);
    for (auto *choice : m_choix)
        memory().watch(*choice);
    memory().watch(FormMemory::Part{m_lignes, [this] { return m_lignes->state(); },
                                    [this](const QVariant &state) { m_lignes->setState(state); }});
    connect(m_lignes, &LignesCommandeEdit::changed, this, [this] { memory().touched(m_lignes); });
    memory().start();
    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    connect(m_rest, &QTimer::timeout, this, &CommandeDialog::check);
    connect(&memory(), &FormMemory::changed, this, [this] {
        m_numeroRow->setError({});
        m_rest->start();
    });
}

void CommandeDialog::fillContacts(const DossierCommande &dossier)
{
    m_contact->setEditable(true);
    m_contact->setInsertPolicy(QComboBox::NoInsert);
    m_contact->addItem(text(dossier.dossier.demande.contact));
    for (const auto &contact : dossier.dossier.beneficiaire.contacts)
        if (contact.nom != dossier.dossier.demande.contact)
            m_contact->addItem(text(contact.nom));
}

QWidget *CommandeDialog::makeOrder(const DossierCommande &dossier)
{
    const auto wanted = tr("Demandé par ce bénéficiaire sur chaque commande (Chorus Pro).");
    auto *order = new Card{
        tr("%1 — %2").arg(text(dossier.dossier.beneficiaire.nom), text(dossier.dossier.version.contenu.objet)), this};
    m_numeroRow = new FieldRow{tr("N&uméro du bon de commande"), m_numero, order};
    auto *engagement = new FieldRow{tr("N° d’en&gagement"), m_engagement, order};
    auto *service = new FieldRow{tr("Code &service"), m_service, order};
    engagement->setHint(m_engagementVoulu ? wanted : QString{});
    service->setHint(m_serviceVoulu ? wanted : QString{});
    order->addWidget(beside({m_numeroRow, new FieldRow{tr("&Date de la commande"), m_date, order},
                             new FieldRow{tr("Re&çue le"), m_reception, order}},
                            order));
    order->addWidget(beside({engagement, service, new FieldRow{tr("C&ontact"), m_contact, order}}, order));
    order->addWidget(new FieldRow{tr("Lieu d’e&xécution"), m_lieu, order});
    return order;
}

QWidget *CommandeDialog::makeLines()
{
    auto *lines = new Card{tr("Lignes du devis restant à commander"), this};
    auto *all = new QPushButton{tr("&Tout"), lines};
    auto *none = new QPushButton{tr("&Rien"), lines};
    all->setAccessibleName(tr("Prendre toutes les lignes"));
    none->setAccessibleName(tr("Ne prendre aucune ligne"));
    for (auto *button : {all, none}) {
        button->setProperty("role", QStringLiteral("quiet"));
        button->setAutoDefault(false);
        lines->addToTitle(button);
    }
    connect(all, &QPushButton::clicked, this, [this] { m_lignes->prendre(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_lignes->prendre(false); });
    lines->addWidget(m_lignes);
    return lines;
}

void CommandeDialog::makeDeliverables(const BonDeCommande &commande)
{
    auto *column = new QVBoxLayout{m_livrables};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gridUnit);
    for (const auto &livrable : commande.livrables) {
        auto words = tr("%1 — %2").arg(text(livrable.code), text(livrable.intitule));
        if (livrable.prevue)
            words = tr("%1, prévu le %2").arg(words, Format{m_espace.langage}.date(*livrable.prevue));
        // A name with an «&» has no mnemonic.
        auto *choice = new QCheckBox{QString{words}.replace(QLatin1Char{'&'}, QStringLiteral("&&")), m_livrables};
        choice->setAccessibleName(words);
        choice->setChecked(true);
        column->addWidget(choice);
        m_choix.push_back(choice);
        m_codes.push_back(livrable.code);
    }
    if (m_choix.empty())
        column->addWidget(plainLabel(tr("Aucun livrable ne reste à commander."), m_livrables, QStringLiteral("muted")));
}

QWidget *CommandeDialog::makeSide()
{
    auto *side = new Card{tr("Contrôles"), this};
    m_totals->setAlignment(Qt::AlignRight);
    m_totalTtc->setAlignment(Qt::AlignRight);
    if (m_narrow) {
        side->addWidget(m_constats);
        return side;
    }
    auto *scroll = new CardScroll{m_constats, side};
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFixedWidth(sideWidth);
    side->addWidget(scroll, 1);
    side->addWidget(m_totals);
    side->addWidget(m_totalTtc);
    return side;
}

EnregistrerCommande::Saisie CommandeDialog::saisie() const
{
    EnregistrerCommande::Saisie saisie;
    saisie.devis = m_devis;
    saisie.numero = m_numero->text().trimmed().toStdString();
    saisie.date = m_date->date().value_or(m_espace.session.clock().aujourdhui());
    saisie.engagement = m_engagement->text().trimmed().toStdString();
    saisie.service = m_service->text().trimmed().toStdString();
    saisie.contenu.lieu = m_lieu->text().trimmed().toStdString();
    saisie.contenu.contact = m_contact->currentText().trimmed().toStdString();
    saisie.contenu.reception = m_reception->date();
    // All that is left is said as such: the lines are then those of the devis to the letter.
    if (!m_lignes->toutPris())
        saisie.contenu.lignes = m_lignes->lignes();
    std::vector<std::string> livrables;
    for (std::size_t i = 0; i < m_choix.size(); ++i)
        if (m_choix[i]->isChecked())
            livrables.push_back(m_codes[i]);
    saisie.contenu.livrables = std::move(livrables);
    return saisie;
}

void CommandeDialog::check()
{
    if (!m_lignes->lignes() || !m_date->isValid() || !m_reception->isValid()) {
        saveButton()->setEnabled(false);
        return;
    }
    auto asked = saisie();
    if (asked.numero.empty())
        asked.numero = "-";
    auto prete = EnregistrerCommande{m_espace.session}.preparer(asked);
    if (!prete) {
        showError(ErrorText{m_espace.langage}.avecConstats(prete.error()));
        return;
    }
    showError({});
    saveButton()->setEnabled(!bloquants(prete->constats));
    m_constats->setFindings(prete->constats, tr("Conforme au devis."));
    showTotals(prete->dossier.commande);
}

void CommandeDialog::showTotals(const BonDeCommande &commande)
{
    const Format format{m_espace.langage};
    const auto sommes = totaux(commande.lignes);
    m_totals->setText(tr("Total HT  %1\nTVA  %2").arg(format.montant(sommes.ht), format.montant(sommes.tva)));
    m_totalTtc->setText(tr("TTC  %1").arg(format.montant(sommes.ttc)));
}

bool CommandeDialog::save()
{
    if (m_numero->text().trimmed().isEmpty()) {
        m_numeroRow->setError(tr("Le bénéficiaire donne un numéro à chaque bon de commande."));
        m_numero->setFocus();
        return false;
    }
    if (!m_date->validate() || !m_reception->isValid() || !m_lignes->lignes())
        return false;
    const auto done = EnregistrerCommande{m_espace.session}(saisie());
    if (!done) {
        showError(ErrorText{m_espace.langage}.avecConstats(done.error()));
        return false;
    }
    m_commande = done->dossier.commande.id;
    return true;
}

} // namespace trame::ui

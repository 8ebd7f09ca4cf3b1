// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeDialog.h"

#include "core/domain/devis/Totaux.h"
#include "core/text/Format.h"
#include "ui/commande/ConstatList.h"
#include "ui/commande/LignesCommandeEdit.h"
#include "ui/common/Card.h"
#include "ui/common/DateEdit.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FieldRow.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/espace/CardScroll.h"
#include "ui/espace/ErrorReport.h"
#include "ui/espace/Espace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace trame::ui {

namespace {

constexpr QSize usualSize{1112, 660};
constexpr int screenMargin = 48;
constexpr int sideWidth = 300;
constexpr int pause = 150;

QString text(const std::string &texte)
{
    return QString::fromStdString(texte);
}

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
    : QDialog{parent}, m_espace{espace}, m_devis{prete.dossier.dossier.devis.nom()},
      m_serviceVoulu{prete.dossier.dossier.beneficiaire.serviceObligatoire},
      m_engagementVoulu{prete.dossier.dossier.beneficiaire.engagementObligatoire}, m_numero{new QLineEdit{this}},
      m_date{new DateEdit{espace.session.clock().aujourdhui(), this}}, m_reception{new DateEdit{
                                                                           espace.session.clock().aujourdhui(), this}},
      m_engagement{new QLineEdit{this}}, m_service{new QLineEdit{this}}, m_lieu{new QLineEdit{this}},
      m_contact{new QComboBox{this}}, m_lignes{new LignesCommandeEdit{espace.langage, this}}, m_livrables{new QWidget{
                                                                                                  this}},
      m_constats{new ConstatList{espace.langage, tr("Conforme au devis."), this}}, m_totals{plainLabel({}, this)},
      m_totalTtc{plainLabel({}, this, QStringLiteral("total"))}, m_error{plainLabel({}, this, QStringLiteral("error"))},
      m_accept{new QPushButton{tr("&Enregistrer la commande"), this}}, m_rest{new QTimer{this}}
{
    const auto &dossier = prete.dossier;
    setWindowTitle(tr("Bon de commande — devis %1").arg(text(m_devis)));
    setAccessibleName(windowTitle());
    const auto room = screen()->availableSize() - QSize{screenMargin, screenMargin};
    resize(usualSize.boundedTo(room));
    // Where there is little room, the findings come last in the form, and the totals beside the buttons.
    m_narrow = width() < usualSize.width();
    m_date->setPresence(Presence::Mandatory);
    m_date->setDate(espace.session.clock().aujourdhui());
    m_error->setWordWrap(true);
    m_error->hide();
    fillContacts(dossier);
    m_lignes->setReste(dossier.commande.lignes);
    makeDeliverables(dossier.commande);

    auto *scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm(dossier));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(3 * gridUnit);
    middle->addWidget(scroll, 1);
    if (!m_narrow)
        middle->addWidget(makeSide());
    m_accept->setProperty("role", QStringLiteral("primary"));
    m_accept->setDefault(true);
    auto *cancel = new QPushButton{tr("A&nnuler"), this};
    for (auto *button : {m_accept, cancel})
        button->setAccessibleName(withoutMnemonic(button->text()));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_error, 1);
    buttons->addStretch();
    if (m_narrow) {
        buttons->addWidget(m_totals);
        buttons->addWidget(m_totalTtc);
        buttons->addSpacing(3 * gridUnit);
    }
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(4 * gridUnit, 4 * gridUnit, 4 * gridUnit, 3 * gridUnit);
    column->setSpacing(3 * gridUnit);
    column->addLayout(middle, 1);
    column->addLayout(buttons);

    m_rest->setSingleShot(true);
    m_rest->setInterval(pause);
    const auto soon = [this] { m_rest->start(); };
    connect(m_rest, &QTimer::timeout, this, &CommandeDialog::check);
    connect(m_lignes, &LignesCommandeEdit::changed, this, soon);
    for (auto *edit : {m_numero, m_engagement, m_service, static_cast<QLineEdit *>(m_date)})
        connect(edit, &QLineEdit::textChanged, this, soon);
    connect(m_accept, &QPushButton::clicked, this, &CommandeDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_numero, &QLineEdit::textEdited, this, [this] { m_numeroRow->setError({}); });
    m_numero->setFocus();
    check();
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

QWidget *CommandeDialog::makeForm(const DossierCommande &dossier)
{
    const auto wanted = tr("Demandé par ce bénéficiaire sur chaque commande (Chorus Pro).");
    auto *form = new QWidget{this};
    form->setObjectName(QStringLiteral("scrolled"));
    auto *order = new Card{
        tr("%1 — %2").arg(text(dossier.dossier.beneficiaire.nom), text(dossier.dossier.version.contenu.objet)), form};
    m_numeroRow = new FieldRow{tr("N&uméro du bon de commande"), m_numero, order};
    auto *engagement = new FieldRow{tr("N° d’en&gagement"), m_engagement, order};
    auto *service = new FieldRow{tr("Code &service"), m_service, order};
    engagement->setHint(m_engagementVoulu ? wanted : QString{});
    service->setHint(m_serviceVoulu ? wanted : QString{});
    auto *fields = new QWidget{order};
    auto *grid = new QGridLayout{fields};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(3 * gridUnit);
    grid->addWidget(m_numeroRow, 0, 0, Qt::AlignTop);
    grid->addWidget(new FieldRow{tr("&Date de la commande"), m_date, order}, 0, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow{tr("Re&çue le"), m_reception, order}, 0, 2, Qt::AlignTop);
    grid->addWidget(engagement, 1, 0, Qt::AlignTop);
    grid->addWidget(service, 1, 1, Qt::AlignTop);
    grid->addWidget(new FieldRow{tr("C&ontact"), m_contact, order}, 1, 2, Qt::AlignTop);
    grid->addWidget(new FieldRow{tr("Lieu d’e&xécution"), m_lieu, order}, 2, 0, 1, 3);
    for (int place = 0; place < 3; ++place)
        grid->setColumnStretch(place, 1);
    order->addWidget(fields);

    auto *lines = new Card{tr("Lignes du devis restant à commander"), form};
    auto *all = new QPushButton{tr("&Tout"), lines};
    auto *none = new QPushButton{tr("&Rien"), lines};
    all->setAccessibleName(tr("Prendre toutes les lignes"));
    none->setAccessibleName(tr("Ne prendre aucune ligne"));
    for (auto *button : {all, none}) {
        button->setProperty("role", QStringLiteral("quiet"));
        lines->addToTitle(button);
    }
    connect(all, &QPushButton::clicked, this, [this] { m_lignes->prendre(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_lignes->prendre(false); });
    lines->addWidget(m_lignes);
    auto *deliverables = new Card{tr("Livrables commandés"), form};
    deliverables->addWidget(m_livrables);

    auto *column = new QVBoxLayout{form};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    column->addWidget(order);
    column->addWidget(lines);
    column->addWidget(deliverables);
    if (m_narrow)
        column->addWidget(makeSide());
    column->addStretch();
    return form;
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
        m_accept->setEnabled(false);
        return;
    }
    auto asked = saisie();
    if (asked.numero.empty())
        asked.numero = "-";
    auto prete = EnregistrerCommande{m_espace.session}.preparer(asked);
    if (!prete) {
        m_error->setText(errorSentences(m_espace.langage, prete.error()));
        m_error->show();
        return;
    }
    m_error->hide();
    m_accept->setEnabled(!bloquants(prete->constats));
    m_constats->setConstats(prete->constats);
    showTotals(prete->dossier.commande);
}

void CommandeDialog::showTotals(const BonDeCommande &commande)
{
    const Format format{m_espace.langage};
    const auto sommes = totaux(commande.lignes);
    m_totals->setText(tr("Total HT  %1\nTVA  %2").arg(format.montant(sommes.ht), format.montant(sommes.tva)));
    m_totalTtc->setText(tr("TTC  %1").arg(format.montant(sommes.ttc)));
}

void CommandeDialog::accept()
{
    if (m_numero->text().trimmed().isEmpty()) {
        m_numeroRow->setError(tr("Le bénéficiaire donne un numéro à chaque bon de commande."));
        m_numero->setFocus();
        return;
    }
    if (!m_date->validate() || !m_reception->isValid() || !m_lignes->lignes())
        return;
    const auto done = EnregistrerCommande{m_espace.session}(saisie());
    if (!done) {
        m_error->setText(errorSentences(m_espace.langage, done.error()));
        m_error->show();
        return;
    }
    m_commande = done->dossier.commande.id;
    QDialog::accept();
}

} // namespace trame::ui

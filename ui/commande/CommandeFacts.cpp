// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commande/CommandeFacts.h"

#include "core/text/Format.h"
#include "core/text/Utf8.h"
#include "ui/commande/CommandeEcarts.h"
#include "ui/common/Card.h"
#include "ui/common/PlainText.h"
#include "ui/common/Tokens.h"
#include "ui/findings/FindingsView.h"
#include "ui/workspace/Espace.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace trame::ui {

CommandeFacts::CommandeFacts(const Espace &espace, QWidget *parent)
    : QWidget{parent},
      m_espace{espace},
      m_facts{new QWidget{this}},
      m_differences{new FindingsView{espace.langage, FindingsSize::Card, this}}
{
    auto *facts = new Card{tr("Bon de commande"), this};
    facts->addWidget(m_facts);
    auto *differences = new Card{tr("Écarts avec le devis"), this};
    differences->addWidget(m_differences);
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * gridUnit);
    for (auto *card : {facts, differences}) {
        card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    column->addStretch();
}

void CommandeFacts::present(const DossierCommande &lue)
{
    setFacts(lue);
    m_differences->setFindings(ecartsAvecDevis(m_espace.session, lue), tr("Conforme au devis."));
}

void CommandeFacts::setFacts(const DossierCommande &lue)
{
    const Format format{m_espace.langage};
    const auto &[commande, dossier] = lue;
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget *>(QString{}, Qt::FindDirectChildrenOnly));
    auto *form = new QFormLayout{m_facts};
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * gridUnit);
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *label = plainLabel(value, m_facts);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *title = plainLabel(name, m_facts, QStringLiteral("muted"));
        title->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        form->addRow(title, label);
    };
    add(tr("Date"), format.date(commande.date));
    add(tr("Reçue le"), commande.reception ? format.date(*commande.reception) : QString{});
    add(tr("Bénéficiaire"), text(dossier.beneficiaire.nom));
    add(tr("Titulaire"), text(dossier.titulaire.nom));
    add(tr("Engagement"), text(commande.engagement));
    add(tr("Service"), text(commande.service));
    add(tr("Lieu"), text(commande.lieu));
    add(tr("Contact"), text(commande.contact));
    if (commande.refaction != Montant{})
        add(tr("Réfaction HT"), format.montant(commande.refaction));
    add(tr("Motif"), text(commande.motif));
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/echeance/EcheancesPage.h"

#include "core/text/Libelles.h"
#include "ui/echeance/EtapeText.h"
#include "ui/lists/FilterBar.h"
#include "ui/workspace/Espace.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace trame::ui {

EcheancesPage::EcheancesPage(Espace &espace, QWidget *parent)
    : ListPage{espace,
               {tr("Échéances"),
                QStringLiteral("echeances"),
                tr("Numéro, objet, bénéficiaire…"),
                {},
                tr("Rien n’est dû"),
                tr("Chaque besoin reçu, chaque devis émis et chaque commande fait courir un délai (CCTP 6.6.6) ; ceux "
                   "qui restent à tenir sont ici, le plus proche d’abord."),
                {}},
               PanePlace::Absent,
               parent},
      m_acteur{new QComboBox{this}},
      m_enRetard{new QCheckBox{tr("En &retard"), this}}
{
    const Libelles libelles{espace.langage};
    m_acteur->setAccessibleName(tr("Qui agit"));
    m_acteur->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_acteur->addItem(tr("Tous les acteurs"));
    for (const auto acteur : {Acteur::Titulaire, Acteur::Beneficiaire})
        m_acteur->addItem(libelles.acteur(acteur), static_cast<int>(acteur));
    m_enRetard->setAccessibleName(tr("En retard seulement"));
    filters().addWidget(m_acteur);
    filters().addWidget(m_enRetard);
    // Before setUp(): the list asks for its keys at each change, through the filter that is set here.
    connect(&filters(), &FilterBar::changed, this, &EcheancesPage::applyFilter);
    connect(m_acteur, &QComboBox::currentIndexChanged, &filters(), &FilterBar::changed);
    connect(m_enRetard, &QCheckBox::toggled, &filters(), &FilterBar::changed);
    setUp(m_echeances.lignes(espace.langage, EcheanceList::Colonnes::Toutes));
}

QString EcheancesPage::counted(int number) const
{
    return number < 2 ? tr("%1 échéance").arg(number) : tr("%1 échéances").arg(number);
}

void EcheancesPage::readAround()
{
    readLots();
    m_echeances.setEcheances(Echeancier{espace().session.base(), espace().session.clock().aujourdhui()}.aFaire());
}

void EcheancesPage::applyFilter()
{
    const auto asked = filter();
    EcheanceList::Filtre filtre{asked.recherche, asked.lot, {}, m_enRetard->isChecked()};
    if (m_acteur->currentData().isValid())
        filtre.acteur = static_cast<Acteur>(m_acteur->currentData().toInt());
    m_echeances.setFiltre(std::move(filtre));
}

void EcheancesPage::open(RowKey key)
{
    if (const auto *echeance = m_echeances.trouver(key))
        Q_EMIT targetWanted(cible(*echeance));
}

int nombreEnRetard(Session &session)
{
    const auto echeances = Echeancier{session.base(), session.clock().aujourdhui()}.aFaire();
    return static_cast<int>(std::count_if(echeances.begin(), echeances.end(),
                                          [](const auto &e) { return e.etape.etat == EtatEtape::EnRetard; }));
}

} // namespace trame::ui

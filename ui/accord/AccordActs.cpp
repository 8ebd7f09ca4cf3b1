// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accord/AccordActs.h"

#include "core/text/ErrorText.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Lectures.h"
#include "core/usecases/accord/RetirerLot.h"
#include "ui/accord/AccordDialog.h"
#include "ui/accord/TitulaireDialog.h"
#include "ui/common/Dialogs.h"

namespace trame::ui {

namespace {

using Obstacle = RetirerLot::Obstacle;

} // namespace

void AccordActs::tell(const QString &title, const Erreur &erreur) const
{
    m_espace.dialogs.error({title, ErrorText{m_espace.langage}(erreur), {}});
}

bool AccordActs::removeLot(const Lot &lot) const
{
    RetirerLot retirer{m_espace.session};
    const auto refused = tr("Le lot %1 ne peut pas être retiré").arg(lot.numero);
    const auto obstacle = retirer.obstacle(lot.numero);
    if (!obstacle) {
        tell(refused, obstacle.error());
        return false;
    }
    if (*obstacle != Obstacle::Aucun) {
        const auto why =
            *obstacle == Obstacle::Demandes
                ? tr("Des demandes ont été reçues sur ce lot : elles et leurs devis disparaîtraient avec lui.")
            : *obstacle == Obstacle::Bordereau
                ? tr("Un bordereau de prix est enregistré pour ce lot, et un ancien prix n’est jamais effacé.")
                : tr("C’est le seul lot de ce fichier : un accord-cadre en a au moins un.");
        m_espace.dialogs.error({refused, why, {}});
        return false;
    }
    if (!m_espace.dialogs.confirm(
            {tr("Retirer le lot %1 ?").arg(lot.numero),
             tr("« %1 » et les accords-cadres de ses titulaires disparaissent. Aucune demande n’en dépend ; les "
                "titulaires restent.")
                 .arg(QString::fromStdString(lot.intitule)),
             tr("&Retirer le lot")}))
        return false;
    const auto fait = retirer(lot.numero);
    if (!fait)
        tell(refused, fait.error());
    return fait.has_value();
}

bool AccordActs::editAccord(const AccordTitulaire &accord) const
{
    AccordDialog dialog{m_espace, accord.accord, QString::fromStdString(accord.titulaire.nom), m_owner};
    return dialog.exec() == QDialog::Accepted;
}

bool AccordActs::editTitulaire(const DonneesAccord &donnees, const Titulaire &titulaire) const
{
    const auto logo = aLaBordure(
        [&]() -> Result<std::optional<FichierJoint>> { return Lectures{m_espace.session}.piece(titulaire.logo); });
    if (!logo) {
        tell(tr("Le titulaire n’a pas pu être ouvert"), logo.error());
        return false;
    }
    TitulaireDialog dialog{m_espace, donnees, titulaire, *logo, m_owner};
    return dialog.exec() == QDialog::Accepted;
}

} // namespace trame::ui

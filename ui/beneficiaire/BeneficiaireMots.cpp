// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/beneficiaire/BeneficiaireMots.h"

#include <QCoreApplication>

namespace trame::ui {

QString libelle(QualiteBeneficiaire qualite)
{
    switch (qualite) {
    case QualiteBeneficiaire::Convention:
        return QCoreApplication::translate("QualiteBeneficiaire", "Convention");
    case QualiteBeneficiaire::Groupement:
        return QCoreApplication::translate("QualiteBeneficiaire", "Par groupement");
    case QualiteBeneficiaire::Aucune:
        break;
    }
    return QCoreApplication::translate("QualiteBeneficiaire", "Aucune");
}

Tone ton(QualiteBeneficiaire qualite)
{
    switch (qualite) {
    case QualiteBeneficiaire::Convention:
        return Tone::Good;
    case QualiteBeneficiaire::Groupement:
        return Tone::Neutral;
    case QualiteBeneficiaire::Aucune:
        break;
    }
    return Tone::Late;
}

} // namespace trame::ui

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gui/Pages.h"

#include "ui/accord/AccordPage.h"
#include "ui/beneficiaire/BeneficiairesPage.h"
#include "ui/bpu/BordereauPage.h"
#include "ui/commande/CommandeDetailPage.h"
#include "ui/commande/CommandesPage.h"
#include "ui/demande/DemandesPage.h"
#include "ui/devis/DevisEditorPage.h"
#include "ui/echeance/EcheancesPage.h"
#include "ui/intervenant/EquipePage.h"
#include "ui/tableau/TableauDeBordPage.h"

#include <QCoreApplication>

namespace trame {

namespace {

QString phrase(const char *source)
{
    return QCoreApplication::translate("Pages", source);
}

/// A page that needs nothing but the file.
template <class P>
std::function<ui::Page *(QWidget *)> faire(ui::Espace &espace)
{
    return [&espace](QWidget *parent) { return new P{espace, parent}; };
}

} // namespace

std::vector<ui::PageEntry> pagesDe(ui::Espace &espace, const std::function<void()> &verifier,
                                   const std::function<ui::EtatVerification()> &verification)
{
    const auto activite = phrase(QT_TRANSLATE_NOOP("Pages", "ACTIVITÉ"));
    const auto contrat = phrase(QT_TRANSLATE_NOOP("Pages", "CONTRAT"));
    const auto suivi = phrase(QT_TRANSLATE_NOOP("Pages", "SUIVI"));
    return {
        {QStringLiteral("tableau"),
         {},
         phrase(QT_TRANSLATE_NOOP("Pages", "Tableau de bord")),
         faire<ui::TableauDeBordPage>(espace)},
        {QStringLiteral("demandes"), activite, phrase(QT_TRANSLATE_NOOP("Pages", "Demandes et devis")),
         faire<ui::DemandesPage>(espace)},
        {QStringLiteral("devis"),
         {},
         phrase(QT_TRANSLATE_NOOP("Pages", "Devis")),
         faire<ui::DevisEditorPage>(espace),
         QStringLiteral("demandes")},
        {QStringLiteral("commandes"), activite, phrase(QT_TRANSLATE_NOOP("Pages", "Commandes")),
         faire<ui::CommandesPage>(espace)},
        {QStringLiteral("commande"),
         {},
         phrase(QT_TRANSLATE_NOOP("Pages", "Commande")),
         faire<ui::CommandeDetailPage>(espace),
         QStringLiteral("commandes")},
        {QStringLiteral("echeances"), activite, phrase(QT_TRANSLATE_NOOP("Pages", "Échéances")),
         faire<ui::EcheancesPage>(espace)},
        {QStringLiteral("accord"), contrat, phrase(QT_TRANSLATE_NOOP("Pages", "Accord-cadre et lots")),
         faire<ui::AccordPage>(espace)},
        {QStringLiteral("bordereau"), contrat, phrase(QT_TRANSLATE_NOOP("Pages", "Bordereau (BPU)")),
         faire<ui::BordereauPage>(espace)},
        {QStringLiteral("beneficiaires"), contrat, phrase(QT_TRANSLATE_NOOP("Pages", "Bénéficiaires")),
         faire<ui::BeneficiairesPage>(espace)},
        {QStringLiteral("equipe"), contrat, phrase(QT_TRANSLATE_NOOP("Pages", "Équipe")),
         faire<ui::EquipePage>(espace)},
        {QStringLiteral("journal"), suivi, phrase(QT_TRANSLATE_NOOP("Pages", "Journal")),
         [&espace, verifier, verification](QWidget *parent) {
             return new ui::JournalPage{espace, verifier, verification, parent};
         }},
    };
}

} // namespace trame

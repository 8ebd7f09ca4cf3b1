// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/ActesJournal.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace trame::ui {

namespace {

struct Acte {
    std::string_view code;
    const char *texte;
};

constexpr std::array actes{
    Acte{"creer-fichier", QT_TRANSLATE_NOOP("ActesJournal", "Fichier créé")},
    Acte{"migrer", QT_TRANSLATE_NOOP("ActesJournal", "Fichier mis à niveau")},
    Acte{"reprendre-bail", QT_TRANSLATE_NOOP("ActesJournal", "Écriture reprise")},
    Acte{"definir-accord", QT_TRANSLATE_NOOP("ActesJournal", "Accord-cadre défini")},
    Acte{"modifier-accord", QT_TRANSLATE_NOOP("ActesJournal", "Accord-cadre changé")},
    Acte{"retirer-lot", QT_TRANSLATE_NOOP("ActesJournal", "Lot retiré")},
    Acte{"ajouter-titulaire", QT_TRANSLATE_NOOP("ActesJournal", "Titulaire ajouté")},
    Acte{"modifier-titulaire", QT_TRANSLATE_NOOP("ActesJournal", "Titulaire changé")},
    Acte{"ajouter-beneficiaire", QT_TRANSLATE_NOOP("ActesJournal", "Bénéficiaire ajouté")},
    Acte{"modifier-beneficiaire", QT_TRANSLATE_NOOP("ActesJournal", "Bénéficiaire changé")},
    Acte{"ajouter-intervenant", QT_TRANSLATE_NOOP("ActesJournal", "Intervenant ajouté")},
    Acte{"modifier-intervenant", QT_TRANSLATE_NOOP("ActesJournal", "Intervenant changé")},
    Acte{"importer-bpu", QT_TRANSLATE_NOOP("ActesJournal", "Bordereau importé")},
    Acte{"creer-demande", QT_TRANSLATE_NOOP("ActesJournal", "Demande reçue")},
    Acte{"classer-demande", QT_TRANSLATE_NOOP("ActesJournal", "Demande classée sans suite")},
    Acte{"rouvrir-demande", QT_TRANSLATE_NOOP("ActesJournal", "Demande rouverte")},
    Acte{"creer-devis", QT_TRANSLATE_NOOP("ActesJournal", "Brouillon de devis créé")},
    Acte{"modifier-devis", QT_TRANSLATE_NOOP("ActesJournal", "Brouillon de devis changé")},
    Acte{"abandonner-brouillon", QT_TRANSLATE_NOOP("ActesJournal", "Brouillon abandonné")},
    Acte{"emettre-devis", QT_TRANSLATE_NOOP("ActesJournal", "Devis émis")},
    Acte{"reviser-devis", QT_TRANSLATE_NOOP("ActesJournal", "Devis révisé")},
    Acte{"valider-devis", QT_TRANSLATE_NOOP("ActesJournal", "Devis validé")},
    Acte{"refuser-devis", QT_TRANSLATE_NOOP("ActesJournal", "Devis refusé")},
    Acte{"annuler-reponse", QT_TRANSLATE_NOOP("ActesJournal", "Réponse au devis annulée")},
    Acte{"enregistrer-commande", QT_TRANSLATE_NOOP("ActesJournal", "Bon de commande enregistré")},
    Acte{"avancer-commande", QT_TRANSLATE_NOOP("ActesJournal", "Commande avancée")},
    Acte{"remettre-livrable", QT_TRANSLATE_NOOP("ActesJournal", "Livrable remis")},
    Acte{"decider-livrable", QT_TRANSLATE_NOOP("ActesJournal", "Décision sur un livrable")},
};

} // namespace

QString libelleActe(const std::string &code)
{
    const auto acte = std::find_if(actes.begin(), actes.end(), [&](const auto &a) { return a.code == code; });
    return acte == actes.end() ? QString::fromStdString(code)
                               : QCoreApplication::translate("ActesJournal", acte->texte);
}

} // namespace trame::ui

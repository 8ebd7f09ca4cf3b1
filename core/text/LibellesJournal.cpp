// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/LibellesJournal.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace trame {

namespace {

struct Nom {
    std::string_view nom;
    const char *texte;
};

constexpr std::array actes{
    Nom{"creer-fichier", QT_TRANSLATE_NOOP("LibellesJournal", "Fichier créé")},
    Nom{"migrer", QT_TRANSLATE_NOOP("LibellesJournal", "Fichier mis à niveau")},
    Nom{"refaire-recherche", QT_TRANSLATE_NOOP("LibellesJournal", "Index de recherche refait")},
    Nom{"reprendre-bail", QT_TRANSLATE_NOOP("LibellesJournal", "Écriture reprise")},
    Nom{"restaurer", QT_TRANSLATE_NOOP("LibellesJournal", "Sauvegarde restaurée")},
    Nom{"definir-accord", QT_TRANSLATE_NOOP("LibellesJournal", "Accord-cadre défini")},
    Nom{"modifier-accord", QT_TRANSLATE_NOOP("LibellesJournal", "Accord-cadre changé")},
    Nom{"retirer-lot", QT_TRANSLATE_NOOP("LibellesJournal", "Lot retiré")},
    Nom{"ajouter-titulaire", QT_TRANSLATE_NOOP("LibellesJournal", "Titulaire ajouté")},
    Nom{"modifier-titulaire", QT_TRANSLATE_NOOP("LibellesJournal", "Titulaire changé")},
    Nom{"ajouter-beneficiaire", QT_TRANSLATE_NOOP("LibellesJournal", "Bénéficiaire ajouté")},
    Nom{"modifier-beneficiaire", QT_TRANSLATE_NOOP("LibellesJournal", "Bénéficiaire changé")},
    Nom{"ajouter-intervenant", QT_TRANSLATE_NOOP("LibellesJournal", "Intervenant ajouté")},
    Nom{"modifier-intervenant", QT_TRANSLATE_NOOP("LibellesJournal", "Intervenant changé")},
    Nom{"importer-bpu", QT_TRANSLATE_NOOP("LibellesJournal", "Bordereau importé")},
    Nom{"generer-beneficiaires", QT_TRANSLATE_NOOP("LibellesJournal", "Bénéficiaires inventés")},
    Nom{"generer-commandes", QT_TRANSLATE_NOOP("LibellesJournal", "Commandes inventées")},
    Nom{"creer-demande", QT_TRANSLATE_NOOP("LibellesJournal", "Demande reçue")},
    Nom{"classer-demande", QT_TRANSLATE_NOOP("LibellesJournal", "Demande classée sans suite")},
    Nom{"rouvrir-demande", QT_TRANSLATE_NOOP("LibellesJournal", "Demande rouverte")},
    Nom{"creer-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Brouillon de devis créé")},
    Nom{"modifier-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Brouillon de devis changé")},
    Nom{"abandonner-brouillon", QT_TRANSLATE_NOOP("LibellesJournal", "Brouillon abandonné")},
    Nom{"emettre-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Devis émis")},
    Nom{"reviser-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Devis révisé")},
    Nom{"valider-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Devis validé")},
    Nom{"refuser-devis", QT_TRANSLATE_NOOP("LibellesJournal", "Devis refusé")},
    Nom{"annuler-reponse", QT_TRANSLATE_NOOP("LibellesJournal", "Réponse au devis annulée")},
    Nom{"enregistrer-commande", QT_TRANSLATE_NOOP("LibellesJournal", "Bon de commande enregistré")},
    Nom{"avancer-commande", QT_TRANSLATE_NOOP("LibellesJournal", "Commande avancée")},
    Nom{"remettre-livrable", QT_TRANSLATE_NOOP("LibellesJournal", "Livrable remis")},
    Nom{"decider-livrable", QT_TRANSLATE_NOOP("LibellesJournal", "Décision sur un livrable")},
};

constexpr std::array objets{
    Nom{"fichier", QT_TRANSLATE_NOOP("LibellesJournal", "fichier")},
    Nom{"consultation", QT_TRANSLATE_NOOP("LibellesJournal", "consultation")},
    Nom{"parametre", QT_TRANSLATE_NOOP("LibellesJournal", "paramètre")},
    Nom{"lot", QT_TRANSLATE_NOOP("LibellesJournal", "lot")},
    Nom{"piece", QT_TRANSLATE_NOOP("LibellesJournal", "pièce jointe")},
    Nom{"titulaire", QT_TRANSLATE_NOOP("LibellesJournal", "titulaire")},
    Nom{"titulaire_contact", QT_TRANSLATE_NOOP("LibellesJournal", "contact d’un titulaire")},
    Nom{"accord_cadre", QT_TRANSLATE_NOOP("LibellesJournal", "accord-cadre")},
    Nom{"accord-cadre", QT_TRANSLATE_NOOP("LibellesJournal", "accord-cadre")},
    Nom{"beneficiaire", QT_TRANSLATE_NOOP("LibellesJournal", "bénéficiaire")},
    Nom{"beneficiaire_contact", QT_TRANSLATE_NOOP("LibellesJournal", "contact d’un bénéficiaire")},
    Nom{"beneficiaire_membre", QT_TRANSLATE_NOOP("LibellesJournal", "membre d’un groupement")},
    Nom{"beneficiaire_convention", QT_TRANSLATE_NOOP("LibellesJournal", "convention")},
    Nom{"ligne_bpu", QT_TRANSLATE_NOOP("LibellesJournal", "ligne du bordereau")},
    Nom{"prix_bpu", QT_TRANSLATE_NOOP("LibellesJournal", "prix du bordereau")},
    Nom{"intervenant", QT_TRANSLATE_NOOP("LibellesJournal", "intervenant")},
    Nom{"intervenant_sel", QT_TRANSLATE_NOOP("LibellesJournal", "sel d’un intervenant")},
    Nom{"compteur", QT_TRANSLATE_NOOP("LibellesJournal", "compteur")},
    Nom{"demande", QT_TRANSLATE_NOOP("LibellesJournal", "demande")},
    Nom{"devis", QT_TRANSLATE_NOOP("LibellesJournal", "devis")},
    Nom{"version_devis", QT_TRANSLATE_NOOP("LibellesJournal", "version d’un devis")},
    Nom{"devis_ligne", QT_TRANSLATE_NOOP("LibellesJournal", "ligne d’un devis")},
    Nom{"devis_phase", QT_TRANSLATE_NOOP("LibellesJournal", "phase d’un devis")},
    Nom{"devis_livrable", QT_TRANSLATE_NOOP("LibellesJournal", "livrable d’un devis")},
    Nom{"devis_charge", QT_TRANSLATE_NOOP("LibellesJournal", "charge d’un devis")},
    Nom{"devis_membre", QT_TRANSLATE_NOOP("LibellesJournal", "membre de l’équipe")},
    Nom{"devis_intervention", QT_TRANSLATE_NOOP("LibellesJournal", "intervention")},
    Nom{"bon_de_commande", QT_TRANSLATE_NOOP("LibellesJournal", "bon de commande")},
    Nom{"commande", QT_TRANSLATE_NOOP("LibellesJournal", "commande")},
    Nom{"commande_ligne", QT_TRANSLATE_NOOP("LibellesJournal", "ligne d’une commande")},
    Nom{"commande_livrable", QT_TRANSLATE_NOOP("LibellesJournal", "livrable d’une commande")},
    Nom{"livrable", QT_TRANSLATE_NOOP("LibellesJournal", "livrable")},
    Nom{"commande_evenement", QT_TRANSLATE_NOOP("LibellesJournal", "événement d’une commande")},
    Nom{"journal", QT_TRANSLATE_NOOP("LibellesJournal", "entrée du journal")},
    Nom{"recherche", QT_TRANSLATE_NOOP("LibellesJournal", "index de recherche")},
    Nom{"structure", QT_TRANSLATE_NOOP("LibellesJournal", "structure du fichier")},
    Nom{"bail", QT_TRANSLATE_NOOP("LibellesJournal", "droit d’écriture")},
    Nom{"bon pour accord", QT_TRANSLATE_NOOP("LibellesJournal", "bon pour accord")},
};

template <std::size_t N>
QString chercher(const std::array<Nom, N> &noms, std::string_view nom, const Langage &langage)
{
    const auto place = std::find_if(noms.begin(), noms.end(), [&](const auto &n) { return n.nom == nom; });
    return place == noms.end() ? QString::fromUtf8(nom.data(), static_cast<qsizetype>(nom.size()))
                               : langage.traduire("LibellesJournal", place->texte);
}

} // namespace

QString LibellesJournal::acte(const std::string &code) const
{
    return chercher(actes, code, m_langage);
}

QString LibellesJournal::objet(std::string_view nom) const
{
    return chercher(objets, nom, m_langage);
}

QString LibellesJournal::instant(const std::string &utc)
{
    const auto lu = QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate);
    return lu.isValid() ? lu.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString::fromStdString(utc);
}

} // namespace trame

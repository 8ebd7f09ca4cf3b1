// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Libelles.h"

#include "core/text/Format.h"

#include <QCoreApplication>

#include <array>

namespace trame {

namespace {

/// The words of an enumeration's values, in its order: as many as it has values.
template <class Enumeration, class... Mots>
constexpr std::array<const char *, sizeof...(Mots)> mots(Mots... textes)
{
    static_assert(sizeof...(Mots) == Codes<Enumeration>::liste.size());
    return {textes...};
}

constexpr auto profils =
    mots<Profil>(QT_TRANSLATE_NOOP("Libelles", "Junior"), QT_TRANSLATE_NOOP("Libelles", "Confirmé"),
                 QT_TRANSLATE_NOOP("Libelles", "Expert"));
constexpr auto unites =
    mots<Unite>(QT_TRANSLATE_NOOP("Libelles", "jour"), QT_TRANSLATE_NOOP("Libelles", "demi-journée"),
                QT_TRANSLATE_NOOP("Libelles", "heure"), QT_TRANSLATE_NOOP("Libelles", "session"),
                QT_TRANSLATE_NOOP("Libelles", "participant"), QT_TRANSLATE_NOOP("Libelles", "capsule"),
                QT_TRANSLATE_NOOP("Libelles", "forfait"), QT_TRANSLATE_NOOP("Libelles", "mois"),
                QT_TRANSLATE_NOOP("Libelles", "trimestre"), QT_TRANSLATE_NOOP("Libelles", "année"),
                QT_TRANSLATE_NOOP("Libelles", "unité"));
constexpr auto quantites =
    mots<Unite>(QT_TRANSLATE_N_NOOP("Libelles", "%1 jour(s)"), QT_TRANSLATE_N_NOOP("Libelles", "%1 demi-journée(s)"),
                QT_TRANSLATE_N_NOOP("Libelles", "%1 heure(s)"), QT_TRANSLATE_N_NOOP("Libelles", "%1 session(s)"),
                QT_TRANSLATE_N_NOOP("Libelles", "%1 participant(s)"), QT_TRANSLATE_N_NOOP("Libelles", "%1 capsule(s)"),
                QT_TRANSLATE_N_NOOP("Libelles", "%1 forfait(s)"), QT_TRANSLATE_N_NOOP("Libelles", "%1 mois"),
                QT_TRANSLATE_N_NOOP("Libelles", "%1 trimestre(s)"), QT_TRANSLATE_N_NOOP("Libelles", "%1 année(s)"),
                QT_TRANSLATE_N_NOOP("Libelles", "%1 unité(s)"));
constexpr auto nomsTerritoires = mots<Territoire>(
    QT_TRANSLATE_NOOP("Libelles", "France métropolitaine"), QT_TRANSLATE_NOOP("Libelles", "Alsace-Moselle"),
    QT_TRANSLATE_NOOP("Libelles", "Guadeloupe"), QT_TRANSLATE_NOOP("Libelles", "Martinique"),
    QT_TRANSLATE_NOOP("Libelles", "Guyane"), QT_TRANSLATE_NOOP("Libelles", "La Réunion"),
    QT_TRANSLATE_NOOP("Libelles", "Mayotte"), QT_TRANSLATE_NOOP("Libelles", "Saint-Martin"),
    QT_TRANSLATE_NOOP("Libelles", "Saint-Barthélemy"), QT_TRANSLATE_NOOP("Libelles", "Saint-Pierre-et-Miquelon"),
    QT_TRANSLATE_NOOP("Libelles", "Wallis-et-Futuna"), QT_TRANSLATE_NOOP("Libelles", "Polynésie française"),
    QT_TRANSLATE_NOOP("Libelles", "Nouvelle-Calédonie"));
constexpr auto feries = mots<Ferie>(
    QT_TRANSLATE_NOOP("Libelles", "1er janvier"), QT_TRANSLATE_NOOP("Libelles", "Lundi de Pâques"),
    QT_TRANSLATE_NOOP("Libelles", "1er mai"), QT_TRANSLATE_NOOP("Libelles", "8 mai"),
    QT_TRANSLATE_NOOP("Libelles", "Ascension"), QT_TRANSLATE_NOOP("Libelles", "Lundi de Pentecôte"),
    QT_TRANSLATE_NOOP("Libelles", "14 juillet"), QT_TRANSLATE_NOOP("Libelles", "Assomption"),
    QT_TRANSLATE_NOOP("Libelles", "Toussaint"), QT_TRANSLATE_NOOP("Libelles", "11 novembre"),
    QT_TRANSLATE_NOOP("Libelles", "Jour de Noël"), QT_TRANSLATE_NOOP("Libelles", "Vendredi saint"),
    QT_TRANSLATE_NOOP("Libelles", "2e jour de Noël"), QT_TRANSLATE_NOOP("Libelles", "Abolition de l’esclavage"),
    QT_TRANSLATE_NOOP("Libelles", "Fête de la citoyenneté"), QT_TRANSLATE_NOOP("Libelles", "Saint Pierre Chanel"),
    QT_TRANSLATE_NOOP("Libelles", "Fête du territoire"), QT_TRANSLATE_NOOP("Libelles", "Arrivée de l’Évangile"),
    QT_TRANSLATE_NOOP("Libelles", "Fête de l’autonomie"));
constexpr auto etatDemande =
    mots<EtatDemande>(QT_TRANSLATE_NOOP("Libelles", "À répondre"), QT_TRANSLATE_NOOP("Libelles", "Brouillon"),
                      QT_TRANSLATE_NOOP("Libelles", "Émis"), QT_TRANSLATE_NOOP("Libelles", "Expiré"),
                      QT_TRANSLATE_NOOP("Libelles", "Refusé"), QT_TRANSLATE_NOOP("Libelles", "Validé"),
                      QT_TRANSLATE_NOOP("Libelles", "Commandé"), QT_TRANSLATE_NOOP("Libelles", "Sans suite"));
constexpr auto etatDevis =
    mots<EtatDevis>(QT_TRANSLATE_NOOP("Libelles", "Brouillon"), QT_TRANSLATE_NOOP("Libelles", "Émis"),
                    QT_TRANSLATE_NOOP("Libelles", "Validé"), QT_TRANSLATE_NOOP("Libelles", "Refusé"),
                    QT_TRANSLATE_NOOP("Libelles", "Expiré"), QT_TRANSLATE_NOOP("Libelles", "Remplacé"));
constexpr auto etatCommande =
    mots<EtatCommande>(QT_TRANSLATE_NOOP("Libelles", "Reçue"), QT_TRANSLATE_NOOP("Libelles", "En cours"),
                       QT_TRANSLATE_NOOP("Libelles", "Livrée"), QT_TRANSLATE_NOOP("Libelles", "Admise"),
                       QT_TRANSLATE_NOOP("Libelles", "Admise avec réfaction"), QT_TRANSLATE_NOOP("Libelles", "Rejetée"),
                       QT_TRANSLATE_NOOP("Libelles", "Close"), QT_TRANSLATE_NOOP("Libelles", "Annulée"));
constexpr auto etatEtape =
    mots<EtatEtape>(QT_TRANSLATE_NOOP("Libelles", "Faite"), QT_TRANSLATE_NOOP("Libelles", "Faite en retard"),
                    QT_TRANSLATE_NOOP("Libelles", "Dans les temps"), QT_TRANSLATE_NOOP("Libelles", "Bientôt due"),
                    QT_TRANSLATE_NOOP("Libelles", "En retard"), QT_TRANSLATE_NOOP("Libelles", "Sans objet"));
constexpr auto etapes =
    mots<Etape>(QT_TRANSLATE_NOOP("Libelles", "Devis"), QT_TRANSLATE_NOOP("Libelles", "Validation du devis"),
                QT_TRANSLATE_NOOP("Libelles", "Bon de commande"), QT_TRANSLATE_NOOP("Libelles", "Livrable"),
                QT_TRANSLATE_NOOP("Libelles", "Fin d’exécution"));
constexpr auto acteurs =
    mots<Acteur>(QT_TRANSLATE_NOOP("Libelles", "Titulaire"), QT_TRANSLATE_NOOP("Libelles", "Bénéficiaire"));
constexpr auto decisions =
    mots<DecisionLivrable>(QT_TRANSLATE_NOOP("Libelles", "Pas encore décidé"), QT_TRANSLATE_NOOP("Libelles", "Admis"),
                           QT_TRANSLATE_NOOP("Libelles", "Admis avec réfaction"),
                           QT_TRANSLATE_NOOP("Libelles", "Ajourné"), QT_TRANSLATE_NOOP("Libelles", "Rejeté"));
constexpr auto modes = mots<ModeAttribution>(
    QT_TRANSLATE_NOOP("Libelles", "Un seul titulaire"), QT_TRANSLATE_NOOP("Libelles", "En cascade"),
    QT_TRANSLATE_NOOP("Libelles", "À tour de rôle"), QT_TRANSLATE_NOOP("Libelles", "Au choix du bénéficiaire"));
constexpr auto gravites =
    mots<Gravite>(QT_TRANSLATE_NOOP("Libelles", "Information"), QT_TRANSLATE_NOOP("Libelles", "À surveiller"),
                  QT_TRANSLATE_NOOP("Libelles", "Bloquant"));

/// The name of an enumerator, from a table in the order of the enumeration.
template <std::size_t N, class Enumeration>
QString nom(const Langage &langage, const std::array<const char *, N> &noms, Enumeration valeur)
{
    return langage.traduire("Libelles", noms.at(static_cast<std::size_t>(valeur)));
}

} // namespace

QString Libelles::profil(Profil profil) const
{
    return nom(m_langage, profils, profil);
}

QString Libelles::unite(Unite unite) const
{
    return nom(m_langage, unites, unite);
}

QString Libelles::quantite(Quantite quantite, Unite unite) const
{
    const auto entieres = quantite.enMilliemes() / Quantite::unite;
    const bool entiere = quantite.enMilliemes() % Quantite::unite == 0;
    // Of 1.5 French says «jour» and English «days»: a fraction counts for nothing here, and for several there.
    const bool plusieurs = entieres > 1 || (!entiere && m_langage.langue() == Langue::Anglais);
    return m_langage
        .traduire("Libelles", quantites.at(static_cast<std::size_t>(unite)), plusieurs ? 2 : static_cast<int>(entieres))
        .arg(Format{m_langage}.quantite(quantite));
}

QString Libelles::territoire(Territoire territoire) const
{
    return nom(m_langage, nomsTerritoires, territoire);
}

QString Libelles::ferie(Ferie ferie) const
{
    return nom(m_langage, feries, ferie);
}

QString Libelles::etat(EtatDemande etat) const
{
    return nom(m_langage, etatDemande, etat);
}

QString Libelles::etat(EtatDevis etat) const
{
    return nom(m_langage, etatDevis, etat);
}

QString Libelles::etat(EtatCommande etat) const
{
    return nom(m_langage, etatCommande, etat);
}

QString Libelles::etat(EtatEtape etat) const
{
    return nom(m_langage, etatEtape, etat);
}

QString Libelles::etape(Etape etape) const
{
    return nom(m_langage, etapes, etape);
}

QString Libelles::acteur(Acteur acteur) const
{
    return nom(m_langage, acteurs, acteur);
}

QString Libelles::decision(DecisionLivrable decision) const
{
    return nom(m_langage, decisions, decision);
}

QString Libelles::mode(ModeAttribution mode) const
{
    return nom(m_langage, modes, mode);
}

QString Libelles::gravite(Gravite gravite) const
{
    return nom(m_langage, gravites, gravite);
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ChaineDelais.h"

namespace trame {

namespace {

/// Builds the chain step after step: keeps the day from which the next delay runs.
class Constructeur
{
public:
    Constructeur(const FaitsChaine &faits, const Calendrier &calendrier, int delaiAlerte, Date jour)
        : m_calendrier{calendrier},
          m_delaiAlerte{delaiAlerte},
          m_jour{jour},
          m_close{faits.close},
          m_depart{faits.besoin},
          m_departInitial{faits.besoin}
    {
    }

    /// A step due a number of working days after the one before.
    void delai(Etape etape, Acteur acteur, int jours, const std::optional<Date> &reelle)
    {
        const auto initiale = m_calendrier.plusJoursOuvres(m_departInitial, jours);
        const auto echeance = m_calendrier.plusJoursOuvres(m_depart, jours);
        poser(etape, {}, acteur, initiale, echeance, reelle);
        m_departInitial = initiale;
        m_depart = reelle.value_or(echeance);
    }

    /// A step whose date the planning of the devis sets.
    void planifie(Etape etape, const std::string &objet, Date prevue, const std::optional<Date> &reelle)
    {
        poser(etape, objet, Acteur::Titulaire, prevue, prevue, reelle);
    }

    /// The next delay runs from that day instead.
    void reprendre(Date depart) { m_depart = depart; }

    [[nodiscard]] std::vector<EtapeChaine> etapes() && { return std::move(m_etapes); }

private:
    void poser(Etape etape, const std::string &objet, Acteur acteur, Date initiale, Date echeance,
               const std::optional<Date> &reelle)
    {
        EtapeChaine e{etape, objet, acteur, initiale, echeance, reelle, EtatEtape::ATemps, 0};
        const auto repere = reelle.value_or(m_jour);
        e.ecart = m_calendrier.joursOuvresEntre(repere, echeance);
        // A date passes with the day itself, even where no working day lies between (a Saturday).
        const bool passee = repere > echeance;
        if (reelle)
            e.etat = passee ? EtatEtape::FaiteEnRetard : EtatEtape::Faite;
        else if (m_close)
            e.etat = EtatEtape::SansObjet;
        else if (passee)
            e.etat = EtatEtape::EnRetard;
        else if (e.ecart <= m_delaiAlerte)
            e.etat = EtatEtape::Proche;
        m_etapes.push_back(std::move(e));
    }

    const Calendrier &m_calendrier;
    int m_delaiAlerte;
    Date m_jour;
    bool m_close;
    Date m_depart;
    Date m_departInitial;
    std::vector<EtapeChaine> m_etapes;
};

} // namespace

std::vector<EtapeChaine> chaineDelais(const FaitsChaine &faits, const Calendrier &calendrier,
                                      const ParametresAccord &parametres, Date jour)
{
    Constructeur chaine{faits, calendrier, parametres.delaiAlerte.valeur, jour};
    chaine.delai(Etape::Devis, Acteur::Titulaire, parametres.delaiDevis.valeur, faits.devis);
    if (faits.revision)
        chaine.reprendre(*faits.revision);
    chaine.delai(Etape::Validation, Acteur::Beneficiaire, parametres.delaiValidation.valeur, faits.validation);
    chaine.delai(Etape::Commande, Acteur::Beneficiaire, parametres.delaiCommande.valeur, faits.commande);
    for (const auto &livrable : faits.livrables)
        chaine.planifie(Etape::Livrable, livrable.code, livrable.prevue, livrable.remise);
    if (faits.finPrevue)
        chaine.planifie(Etape::Execution, {}, *faits.finPrevue, faits.execution);
    return std::move(chaine).etapes();
}

const EtapeChaine *prochaineEtape(const std::vector<EtapeChaine> &chaine)
{
    const EtapeChaine *prochaine = nullptr;
    for (const auto &etape : chaine) {
        if (!ouverte(etape))
            continue;
        // The steps before the order come one after the other; those of the planning by their dates.
        const bool sequentielle = etape.etape <= Etape::Commande;
        if (prochaine == nullptr
            || (!sequentielle && prochaine->etape > Etape::Commande && etape.echeance < prochaine->echeance))
            prochaine = &etape;
    }
    return prochaine;
}

bool ouverte(const EtapeChaine &etape)
{
    return etape.etat == EtatEtape::ATemps || etape.etat == EtatEtape::Proche || etape.etat == EtatEtape::EnRetard;
}

} // namespace trame

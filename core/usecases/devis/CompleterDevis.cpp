// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/CompleterDevis.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/devis/TvaDevis.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"

namespace trame {

LigneDevis CompleterDevis::ligne(const Demande &demande, const SaisieLigneDevis &saisie, Date jour)
{
    LigneDevis ligne;
    ligne.codeBpu = saisie.codeBpu;
    ligne.quantite = saisie.quantite;
    ligne.remise = saisie.remise;
    const auto territoire = BeneficiaireRepository{m_base}.charger(demande.beneficiaire).value().territoire;
    ligne.tva = tauxTvaPropose(territoire);
    if (const auto bpu = BpuRepository{m_base}.parCode(demande.accord, saisie.codeBpu)) {
        ligne.designation = bpu->designation;
        ligne.unite = bpu->unite;
        ligne.profil = bpu->profil;
        ligne.prixUnitaire = bpu->prixAu(jour).value_or(Montant{});
        ligne.tva = tauxTvaReporte(bpu->tva, territoire);
    }
    ligne.designation = saisie.designation.value_or(ligne.designation);
    ligne.prixUnitaire = saisie.prix.value_or(ligne.prixUnitaire);
    ligne.tva = saisie.tva.value_or(ligne.tva);
    return ligne;
}

ContenuDevis CompleterDevis::operator()(const Demande &demande, const SaisieDevis &saisie, Date jour)
{
    AccordRepository accords{m_base};
    const auto accord = accords.accord(demande.accord).value();
    const auto titulaire = TitulaireRepository{m_base}.charger(accord.titulaire).value();
    ContenuDevis c;
    c.objet = identifiantNet(saisie.objet).empty() ? demande.objet : saisie.objet;
    c.contexte = saisie.contexte;
    c.modalites = saisie.modalites;
    c.conditions = saisie.conditions.empty() ? titulaire.conditions : saisie.conditions;
    c.mentionTva = saisie.mentionTva;
    c.date = saisie.date.value_or(jour);
    c.validite = saisie.validite.value_or(c.date.plusJours(accords.parametres().validiteDevis.valeur));
    for (const auto &l : saisie.lignes)
        c.lignes.push_back(ligne(demande, l, c.date));
    c.mentionTva = mentionTvaImprimee(c, titulaire);
    c.phases = saisie.phases;
    c.livrables = saisie.livrables;
    c.charges = saisie.charges;
    c.equipe = saisie.equipe;
    c.calendrier = saisie.calendrier;
    return c;
}

ContenuDevis CompleterDevis::redater(const Demande &demande, ContenuDevis contenu, Date jour)
{
    contenu.date = jour;
    contenu.validite = jour.plusJours(AccordRepository{m_base}.parametres().validiteDevis.valeur);
    BpuRepository bpu{m_base};
    for (auto &l : contenu.lignes)
        if (const auto connue = bpu.parCode(demande.accord, l.codeBpu))
            l.prixUnitaire = connue->prixAu(jour).value_or(l.prixUnitaire);
    return contenu;
}

} // namespace trame

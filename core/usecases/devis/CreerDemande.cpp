// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/CreerDemande.h"

#include "core/domain/accord/ReglesAccord.h"
#include "core/domain/base/Calendrier.h"
#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/devis/ReglesChronologie.h"
#include "core/storage/Compteur.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Numerotation.h"
#include "core/usecases/accord/ChoisirAccord.h"

namespace trame {

Result<Demande> CreerDemande::operator()(const Saisie &saisie)
{
    return aLaBordure([&] { return executer(saisie); });
}

Result<Demande> CreerDemande::executer(const Saisie &saisie)
{
    auto objet = identifiantNet(saisie.objet);
    if (objet.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"objet"}});
    if (!Calendrier::couvre(saisie.reception, 1000))
        return echec(CodeErreur::DateHorsCalendrier, {saisie.reception});
    const auto jour = m_session.clock().aujourdhui();
    if (saisie.reception > jour)
        return refus({regles::demandeAvenir(Gravite::Bloquant, Section::Demande, {}, saisie.reception, jour)});
    Transaction transaction{m_session};
    const auto accord = choisirAccord(m_session.base(), saisie.lot, saisie.titulaire);
    if (!accord)
        return tl::unexpected{accord.error()};
    if (auto hors = controlerVigueur(*accord, saisie.reception); !hors.empty())
        return refus(std::move(hors));
    const auto beneficiaire = BeneficiaireRepository{m_session.base()}.parSiret(saisie.beneficiaire);
    if (!beneficiaire)
        return echec(CodeErreur::Introuvable, {std::string{"beneficiaire"}, saisie.beneficiaire.chiffres()});
    Demande demande;
    demande.accord = accord->id;
    demande.lot = saisie.lot;
    demande.beneficiaire = beneficiaire->id;
    demande.objet = std::move(objet);
    demande.description = saisie.description;
    demande.reception = saisie.reception;
    demande.canal = saisie.canal;
    demande.contact = saisie.contact;
    const auto serie = "BES-L" + std::to_string(saisie.lot) + "-" + std::to_string(saisie.reception.annee());
    demande.numero = numerote(serie, numeroSuivant(transaction, serie));
    DemandeRepository::enregistrer(transaction, demande);
    transaction.commit("creer-demande", demande.numero);
    return demande;
}

} // namespace trame

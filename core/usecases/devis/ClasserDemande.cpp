// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/ClasserDemande.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/storage/Transaction.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeListQuery.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/usecases/Bordure.h"

namespace trame {

namespace {

/// All devis of the need, all versions of each, with their orders: not only the last, which the lists show.
std::vector<DevisEngage> engages(Database &base, DemandeId demande)
{
    DevisRepository depot{base};
    CommandeRepository commandes{base};
    std::vector<DevisEngage> devis;
    for (const auto id : depot.deDemande(demande)) {
        const auto nom = depot.charger(id).value().nom();
        for (const auto version : depot.versions(id))
            devis.push_back({nom, depot.version(version).value().etat, commandes.desVersion(version)});
    }
    return devis;
}

} // namespace

Result<Demande> ClasserDemande::sansSuite(const std::string &numero, const std::string &motif)
{
    return aLaBordure([&]() -> Result<Demande> {
        if (motif.find_first_not_of(" \t\r\n") == std::string::npos)
            return echec(CodeErreur::MotifObligatoire, {std::string{"sans-suite"}});
        Transaction transaction{m_session};
        auto demande = DemandeRepository{m_session.base()}.parNumero(numero);
        if (!demande)
            return echec(CodeErreur::Introuvable, {std::string{"demande"}, numero});
        if (!demande->sansSuite.empty())
            return echec(CodeErreur::TransitionInterdite,
                         {std::string{"sans-suite"}, std::string{code(EtatDemande::SansSuite)}});
        if (const auto permis = permetSansSuite(engages(m_session.base(), demande->id)); !permis)
            return tl::unexpected{permis.error()};
        demande->sansSuite = motif;
        DemandeRepository::enregistrer(transaction, *demande);
        transaction.commit("classer-demande", numero);
        return *demande;
    });
}

Result<Demande> ClasserDemande::rouvrir(const std::string &numero)
{
    return aLaBordure([&]() -> Result<Demande> {
        Transaction transaction{m_session};
        auto demande = DemandeRepository{m_session.base()}.parNumero(numero);
        if (!demande)
            return echec(CodeErreur::Introuvable, {std::string{"demande"}, numero});
        if (demande->sansSuite.empty())
            return echec(CodeErreur::TransitionInterdite, {std::string{"rouvrir"}, std::string{"ouverte"}});
        demande->sansSuite.clear();
        DemandeRepository::enregistrer(transaction, *demande);
        transaction.commit("rouvrir-demande", numero);
        return *demande;
    });
}

} // namespace trame

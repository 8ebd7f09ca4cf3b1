// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/ClasserDemande.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/EtatDemande.h"
#include "core/storage/Transaction.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/DevisEngages.h"

namespace trame {

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
        if (const auto permis = permetSansSuite(devisEngages(m_session.base(), demande->id)); !permis)
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

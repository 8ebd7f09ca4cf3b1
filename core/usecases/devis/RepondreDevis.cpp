// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/RepondreDevis.h"

#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesReponse.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/DossierLoader.h"

#include <iterator>

namespace trame {

Result<RepondreDevis::Validee> RepondreDevis::valider(const std::string &devis, ReponseDevis reponse,
                                                      const std::optional<FichierJoint> &signature)
{
    return aLaBordure([&]() -> Result<Validee> {
        Transaction transaction{m_session};
        auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return tl::unexpected{dossier.error()};
        auto &version = dossier->version;
        // What counts is the state on the day of the answer: it may be recorded after the validity has passed.
        const auto etat = transition(etatAu(version, reponse.date), ActeDevis::Valider);
        if (!etat)
            return tl::unexpected{etat.error()};
        if (signature) {
            // By the content: neither the name nor what the caller says of it makes a signature.
            const auto type = typeMime(signature->contenu);
            if (type == typeInconnu)
                return echec(CodeErreur::SignatureInvalide, {signature->nom});
            reponse.piece = PieceRepository::ajouter(transaction, signature->nom, type, signature->contenu);
        }
        auto constats = controlerBonPourAccord(version, reponse, m_session.clock().aujourdhui());
        if (bloquants(constats))
            return refus(std::move(constats));
        // How the answer stands to its time limit, before it is written.
        auto delais = controlerDelais(*dossier, reponse.date);
        std::move(delais.begin(), delais.end(), std::back_inserter(constats));
        version.etat = *etat;
        version.reponse = std::move(reponse);
        DevisRepository::enregistrer(transaction, version);
        transaction.commit("valider-devis", dossier->devis.nom());
        return Validee{*std::move(dossier), std::move(constats)};
    });
}

Result<DossierDevis> RepondreDevis::refuser(const std::string &devis, const ReponseDevis &reponse)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        if (reponse.motif.find_first_not_of(" \t\r\n") == std::string::npos)
            return echec(CodeErreur::MotifObligatoire, {std::string{code(ActeDevis::Refuser)}});
        Transaction transaction{m_session};
        auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return dossier;
        auto &version = dossier->version;
        const auto etat = transition(version.etat, ActeDevis::Refuser, reponse.motif);
        if (!etat)
            return tl::unexpected{etat.error()};
        if (version.emission && reponse.date < *version.emission)
            return echec(CodeErreur::ChampInvalide, {std::string{"date"}, reponse.date});
        version.etat = *etat;
        version.reponse = reponse;
        DevisRepository::enregistrer(transaction, version);
        transaction.commit("refuser-devis", dossier->devis.nom());
        return dossier;
    });
}

Result<DossierDevis> RepondreDevis::annuler(const std::string &devis, const std::string &motif)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return dossier;
        auto &version = dossier->version;
        const auto etat = transition(version.etat, ActeDevis::AnnulerReponse, motif);
        if (!etat)
            return tl::unexpected{etat.error()};
        if (!CommandeRepository{m_session.base()}.lignesCommandees(version.id).empty())
            return echec(CodeErreur::TransitionInterdite,
                         {std::string{code(ActeDevis::AnnulerReponse)}, std::string{"commande"}});
        version.etat = *etat;
        version.reponse.reset();
        DevisRepository::enregistrer(transaction, version);
        transaction.commit("annuler-reponse", dossier->devis.nom() + " : " + motif);
        return dossier;
    });
}

} // namespace trame

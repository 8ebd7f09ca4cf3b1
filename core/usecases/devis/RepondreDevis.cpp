// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/RepondreDevis.h"

#include "core/domain/base/Regle.h"
#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/ReglesDelais.h"
#include "core/domain/devis/ReglesReponse.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/DevisEngages.h"
#include "core/usecases/devis/DossierLoader.h"

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
        if (const auto permis = permetSous(dossier->demande, std::string{code(ActeDevis::Valider)}); !permis)
            return tl::unexpected{permis.error()};
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
        ajouter(constats, std::move(delais));
        ajouter(constats,
                controlerAutresDevis(devisEngages(m_session.base(), dossier->demande.id), dossier->devis.nom()));
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
        if (auto constats = controlerRefus(version, reponse, m_session.clock().aujourdhui()); bloquants(constats))
            return refus(std::move(constats));
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
        const std::string acte{code(ActeDevis::AnnulerReponse)};
        if (const auto permis = permetSous(dossier->demande, acte); !permis)
            return tl::unexpected{permis.error()};
        const auto commandes = CommandeRepository{m_session.base()}.desVersion(version.id);
        if (const auto permis = permetSansCommande(commandes, acte); !permis)
            return tl::unexpected{permis.error()};
        version.etat = *etat;
        version.reponse.reset();
        DevisRepository::enregistrer(transaction, version);
        transaction.commit("annuler-reponse", dossier->devis.nom() + " : " + motif);
        return dossier;
    });
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/EnregistrerBrouillon.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/IdentifiantsDevis.h"
#include "core/storage/Compteur.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Numerotation.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "core/usecases/devis/DossierLoader.h"

namespace trame {

EnregistrerBrouillon::Contenu EnregistrerBrouillon::completer(const SaisieDevis &saisie)
{
    return [this, &saisie](const Demande &demande) {
        return CompleterDevis{m_session.base()}(demande, saisie, m_session.clock().aujourdhui());
    };
}

Result<DossierDevis> EnregistrerBrouillon::creer(const std::string &demande, const ContenuDevis &contenu)
{
    return creerAvec(demande, [&](const Demande &) { return contenu; });
}

Result<DossierDevis> EnregistrerBrouillon::creer(const std::string &demande, const SaisieDevis &saisie)
{
    return creerAvec(demande, completer(saisie));
}

Result<DossierDevis> EnregistrerBrouillon::modifier(const std::string &devis, const ContenuDevis &contenu)
{
    return modifierAvec(
        devis, [&](const Demande &) { return contenu; }, 0);
}

Result<DossierDevis> EnregistrerBrouillon::modifier(const std::string &devis, const SaisieDevis &saisie)
{
    return modifierAvec(devis, completer(saisie), 0);
}

Result<DossierDevis> EnregistrerBrouillon::modifier(const std::string &devis, const ContenuDevis &contenu,
                                                    std::int64_t versionLue)
{
    return modifierAvec(
        devis, [&](const Demande &) { return contenu; }, versionLue);
}

Result<DossierDevis> EnregistrerBrouillon::creerAvec(const std::string &demande, const Contenu &contenu)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        const auto besoin = DemandeRepository{m_session.base()}.parNumero(demande);
        if (!besoin)
            return echec(CodeErreur::Introuvable, {std::string{"demande"}, demande});
        if (const auto permis = permetSous(*besoin, "creer-devis"); !permis)
            return tl::unexpected{permis.error()};
        Devis devis;
        devis.demande = besoin->id;
        devis.reference = numerote("BROUILLON", numeroSuivant(transaction, "BROUILLON"));
        DevisRepository::enregistrer(transaction, devis);
        VersionDevis version;
        version.devis = devis.id;
        version.contenu = avecIdentifiantsNets(contenu(*besoin));
        DevisRepository::enregistrer(transaction, version);
        // Read back before the commit, which is then the last thing that can fail.
        auto dossier = DossierLoader{m_session.base()}.parVersion(version.id);
        if (dossier)
            transaction.commit("creer-devis", devis.reference);
        return dossier;
    });
}

Result<DossierDevis> EnregistrerBrouillon::modifierAvec(const std::string &devis, const Contenu &contenu,
                                                        std::int64_t versionLue)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return dossier;
        auto &version = dossier->version;
        if (version.etat != EtatDevis::Brouillon)
            return echec(CodeErreur::VersionFigee, {dossier->devis.nom()});
        if (versionLue != 0 && versionLue != version.version)
            return echec(CodeErreur::ModifieEntreTemps, {dossier->devis.nom()});
        version.contenu = avecIdentifiantsNets(contenu(dossier->demande));
        DevisRepository::enregistrer(transaction, version);
        auto modifie = DossierLoader{m_session.base()}.parVersion(version.id);
        if (modifie)
            transaction.commit("modifier-devis", dossier->devis.nom());
        return modifie;
    });
}

Result<void> EnregistrerBrouillon::abandonner(const std::string &devis)
{
    return aLaBordure([&]() -> Result<void> {
        Transaction transaction{m_session};
        const auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return tl::unexpected{dossier.error()};
        if (dossier->version.etat != EtatDevis::Brouillon)
            return echec(CodeErreur::VersionFigee, {dossier->devis.nom()});
        DevisRepository::supprimer(transaction, dossier->version);
        transaction.commit("abandonner-brouillon", dossier->devis.nom());
        return {};
    });
}

} // namespace trame

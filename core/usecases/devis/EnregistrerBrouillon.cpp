// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/EnregistrerBrouillon.h"

#include "core/storage/Compteur.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Numerotation.h"
#include "core/usecases/devis/DossierLoader.h"

namespace trame {

Result<DossierDevis> EnregistrerBrouillon::creer(const std::string &demande, const ContenuDevis &contenu)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        const auto besoin = DemandeRepository{m_session.base()}.parNumero(demande);
        if (!besoin)
            return echec(CodeErreur::Introuvable, {std::string{"demande"}, demande});
        Devis devis;
        devis.demande = besoin->id;
        devis.reference = numerote("BROUILLON", numeroSuivant(transaction, "BROUILLON"));
        DevisRepository::enregistrer(transaction, devis);
        VersionDevis version;
        version.devis = devis.id;
        version.contenu = contenu;
        DevisRepository::enregistrer(transaction, version);
        transaction.commit("creer-devis", devis.reference);
        return DossierLoader{m_session.base()}.parVersion(version.id);
    });
}

Result<DossierDevis> EnregistrerBrouillon::modifier(const std::string &devis, const ContenuDevis &contenu)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        auto dossier = DossierLoader{m_session.base()}.parNom(devis);
        if (!dossier)
            return dossier;
        if (dossier->version.etat != EtatDevis::Brouillon)
            return echec(CodeErreur::VersionFigee, {dossier->devis.nom()});
        dossier->version.contenu = contenu;
        DevisRepository::enregistrer(transaction, dossier->version);
        transaction.commit("modifier-devis", dossier->devis.nom());
        return DossierLoader{m_session.base()}.parVersion(dossier->version.id);
    });
}

} // namespace trame

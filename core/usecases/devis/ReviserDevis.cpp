// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/ReviserDevis.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/storage/Transaction.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "core/usecases/devis/DossierLoader.h"

namespace trame {

Result<DossierDevis> ReviserDevis::operator()(const std::string &devis)
{
    return aLaBordure([&]() -> Result<DossierDevis> {
        Transaction transaction{m_session};
        DossierLoader loader{m_session.base()};
        auto dossier = loader.parNom(devis);
        if (!dossier)
            return dossier;
        const auto etat = dossier->version.etat;
        if (etat == EtatDevis::Brouillon || etat == EtatDevis::Valide)
            return echec(CodeErreur::TransitionInterdite, {std::string{"reviser"}, std::string{code(etat)}});
        if (const auto permis = permetSous(dossier->demande, "reviser"); !permis)
            return tl::unexpected{permis.error()};
        // Its content would be of a day before the version that it replaces was sent.
        const auto jour = m_session.clock().aujourdhui();
        if (const auto &emission = dossier->version.emission; emission && jour < *emission)
            return echec(CodeErreur::HorlogeReculee, {jour, *emission, dossier->devis.nom()});
        VersionDevis suivante;
        suivante.devis = dossier->devis.id;
        suivante.numero = dossier->version.numero + 1;
        suivante.contenu =
            CompleterDevis{m_session.base()}.redater(dossier->demande, std::move(dossier->version.contenu), jour);
        DevisRepository::enregistrer(transaction, suivante);
        // Read back before the commit, which is then the last thing that can fail.
        auto revise = loader.parVersion(suivante.id);
        if (revise)
            transaction.commit("reviser-devis", dossier->devis.nom());
        return revise;
    });
}

} // namespace trame

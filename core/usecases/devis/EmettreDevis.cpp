// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/EmettreDevis.h"

#include "core/domain/commande/ActesCroises.h"
#include "core/domain/devis/FormeCanonique.h"
#include "core/domain/devis/ReglesChronologie.h"
#include "core/domain/devis/ReglesDevis.h"
#include "core/storage/Compteur.h"
#include "core/storage/Sceau.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/piece/PieceRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/Numerotation.h"
#include "core/usecases/devis/DossierLoader.h"

#include <algorithm>
#include <iterator>

namespace trame {

Result<DossierDevis> EmettreDevis::operator()(const std::string &devis)
{
    return aLaBordure([&] { return executer(devis); });
}

Result<DossierDevis> EmettreDevis::executer(const std::string &nom)
{
    Transaction transaction{m_session};
    auto dossier = DossierLoader{m_session.base()}.parNom(nom);
    if (!dossier)
        return dossier;
    auto &version = dossier->version;
    const auto etat = transition(version.etat, ActeDevis::Emettre);
    if (!etat)
        return tl::unexpected{etat.error()};
    if (const auto permis = permetSous(dossier->demande, std::string{code(ActeDevis::Emettre)}); !permis)
        return tl::unexpected{permis.error()};
    const auto jour = m_session.clock().aujourdhui();
    auto constats = controlerDevis(*dossier, jour);
    if (const auto derniere = DevisRepository{m_session.base()}.derniereEmission(dossier->accord.id))
        std::ranges::move(controlerSerie(jour, derniere->date, derniere->numero), std::back_inserter(constats));
    if (bloquants(constats))
        return refus(std::move(constats));
    if (dossier->devis.numero.empty()) {
        const auto serie = dossier->accord.prefixeDevis + "-" + std::to_string(jour.annee());
        dossier->devis.numero = numerote(serie, numeroSuivant(transaction, serie));
        DevisRepository::enregistrer(transaction, dossier->devis);
    }
    version.etat = *etat;
    version.emission = jour;
    version.empreinte = hexadecimal(sha256(formeCanonique(dossier->devis.numero, version.numero, version.contenu)));
    const auto pdf = m_rendu(*dossier);
    if (!pdf)
        return tl::unexpected{pdf.error()};
    const auto fichier = dossier->devis.numero + "-v" + std::to_string(version.numero) + ".pdf";
    version.pdf = PieceRepository::ajouter(transaction, fichier, "application/pdf", *pdf);
    DevisRepository::enregistrer(transaction, version);
    remplacerPrecedente(transaction, *dossier);
    transaction.commit("emettre-devis", dossier->devis.numero);
    return dossier;
}

/// The version before is replaced from the issue of the new one on, and not a moment earlier.
void EmettreDevis::remplacerPrecedente(Transaction &transaction, const DossierDevis &dossier)
{
    DevisRepository depot{m_session.base()};
    for (const auto id : depot.versions(dossier.devis.id)) {
        if (id == dossier.version.id)
            continue;
        auto ancienne = depot.version(id).value();
        if (const auto etat = transition(ancienne.etat, ActeDevis::Remplacer)) {
            ancienne.etat = *etat;
            DevisRepository::enregistrer(transaction, ancienne);
        }
    }
}

} // namespace trame

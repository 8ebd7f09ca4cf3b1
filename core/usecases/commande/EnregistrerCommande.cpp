// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/commande/EnregistrerCommande.h"

#include "core/domain/base/IdentifiantNet.h"
#include "core/domain/commande/ActesCroises.h"
#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/devis/IdentifiantsDevis.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/usecases/Bordure.h"
#include "core/usecases/devis/CompleterDevis.h"
#include "core/usecases/devis/DossierLoader.h"

#include <algorithm>
#include <set>

namespace trame {

namespace {

/// A line of the order: what it leaves out comes from the line of the devis that has its code, else from the BPU on
/// the devis' date.
LigneDevis completer(Database &base, const SaisieLigneDevis &saisie, const DossierDevis &dossier)
{
    const auto &devis = dossier.version.contenu.lignes;
    const auto place = std::find_if(devis.begin(), devis.end(),
                                    [&](const auto &l) { return memeIdentifiant(l.codeBpu, saisie.codeBpu); });
    if (place == devis.end())
        return CompleterDevis{base}.ligne(dossier.demande, saisie, dossier.version.contenu.date);
    auto ligne = *place;
    if (saisie.remise != Taux{})
        ligne.remise = saisie.remise;
    ligne.quantite = saisie.quantite;
    ligne.designation = saisie.designation.value_or(ligne.designation);
    ligne.prixUnitaire = saisie.prix.value_or(ligne.prixUnitaire);
    ligne.tva = saisie.tva.value_or(ligne.tva);
    return ligne;
}

/// The rules look at the lines of the BPU that the order names, not only at those of the devis.
void completerBordereau(Database &base, DossierDevis &dossier, const std::vector<LigneDevis> &lignes)
{
    for (const auto &ligne : lignes) {
        const bool connue =
            std::any_of(dossier.bpu.begin(), dossier.bpu.end(), [&](const auto &l) { return l.code == ligne.codeBpu; });
        if (connue)
            continue;
        if (auto bpu = BpuRepository{base}.parCode(dossier.accord.id, ligne.codeBpu)) {
            bpu->code = ligne.codeBpu;
            dossier.bpu.push_back(*std::move(bpu));
        }
    }
}

/// The deliverables that earlier orders of the version took, cancelled ones left out.
std::set<std::string> livrablesPris(CommandeRepository &depot, VersionDevisId version)
{
    std::set<std::string> pris;
    for (const auto id : depot.deVersion(version)) {
        const auto commande = depot.charger(id).value();
        if (commande.etat == EtatCommande::Annulee)
            continue;
        for (const auto &livrable : commande.livrables)
            pris.insert(livrable.code);
    }
    return pris;
}

/// The deliverables named, or all those that are left.
Result<std::vector<LivrableCommande>> choisirLivrables(CommandeRepository &depot, const VersionDevis &version,
                                                       const std::optional<std::vector<std::string>> &codes)
{
    const auto pris = livrablesPris(depot, version.id);
    std::set<std::string> voulus;
    if (codes)
        for (const auto &code : *codes)
            voulus.insert(identifiantNet(code));
    std::vector<LivrableCommande> livrables;
    for (const auto &livrable : version.contenu.livrables) {
        if (codes ? voulus.erase(identifiantNet(livrable.code)) == 0 : pris.contains(livrable.code))
            continue;
        LivrableCommande l;
        l.code = livrable.code;
        l.intitule = livrable.intitule;
        l.prevue = livrable.remise;
        livrables.push_back(std::move(l));
    }
    if (!voulus.empty())
        return echec(CodeErreur::Introuvable, {std::string{"livrable"}, *voulus.begin()});
    return livrables;
}

Result<EnregistrerCommande::Enregistree> composer(Database &base, const EnregistrerCommande::Saisie &saisie)
{
    const auto numero = identifiantNet(saisie.numero);
    if (numero.empty())
        return echec(CodeErreur::ChampManquant, {std::string{"numero"}});
    auto dossier = DossierLoader{base}.parNom(saisie.devis);
    if (!dossier)
        return tl::unexpected{dossier.error()};
    if (const auto permis = permetSous(dossier->demande, "commander"); !permis)
        return tl::unexpected{permis.error()};
    CommandeRepository depot{base};
    const auto dejaCommande = depot.lignesCommandees(dossier->version.id);
    BonDeCommande c;
    c.devis = dossier->version.id;
    c.accord = dossier->accord.id;
    c.lot = dossier->lot.numero;
    c.beneficiaire = dossier->beneficiaire.id;
    c.numero = numero;
    c.date = saisie.date;
    c.reception = saisie.contenu.reception;
    c.engagement = identifiantNet(saisie.engagement);
    c.service = identifiantNet(saisie.service);
    // An order that names neither is carried out at the body, and whoever told the need answers for it.
    c.lieu = saisie.contenu.lieu.empty() ? enUneLigne(dossier->beneficiaire.adresse) : saisie.contenu.lieu;
    c.contact = saisie.contenu.contact.empty() ? dossier->demande.contact : saisie.contenu.contact;
    if (c.contact.empty() && !dossier->beneficiaire.contacts.empty())
        c.contact = enUneLigne(dossier->beneficiaire.contacts.front());
    if (saisie.contenu.lignes)
        for (const auto &ligne : *saisie.contenu.lignes)
            c.lignes.push_back(completer(base, avecIdentifiantNet(ligne), *dossier));
    else
        c.lignes = resteACommander(dossier->version.contenu.lignes, dejaCommande);
    attribuerArrondis(c.lignes, dossier->version.contenu.lignes, dejaCommande);
    auto livrables = choisirLivrables(depot, dossier->version, saisie.contenu.livrables);
    if (!livrables)
        return tl::unexpected{livrables.error()};
    c.livrables = *std::move(livrables);
    completerBordereau(base, *dossier, c.lignes);
    auto constats = controlerCommande(*dossier, c, dejaCommande);
    return EnregistrerCommande::Enregistree{{std::move(c), *std::move(dossier)}, std::move(constats)};
}

} // namespace

Result<EnregistrerCommande::Enregistree> EnregistrerCommande::operator()(const Saisie &saisie)
{
    return aLaBordure([&] { return executer(saisie); });
}

Result<EnregistrerCommande::Enregistree> EnregistrerCommande::preparer(const Saisie &saisie)
{
    return aLaBordure([&] { return composer(m_session.base(), saisie); });
}

Result<EnregistrerCommande::Enregistree> EnregistrerCommande::executer(const Saisie &saisie)
{
    Transaction transaction{m_session};
    auto prete = composer(m_session.base(), saisie);
    if (!prete)
        return prete;
    if (bloquants(prete->constats))
        return refus(std::move(prete->constats));
    auto &[commande, dossier] = prete->dossier;
    if (CommandeRepository{m_session.base()}.numeroPris(commande.beneficiaire, commande.numero))
        return echec(CodeErreur::DejaPresent, {std::string{"commande"}, commande.numero});
    CommandeRepository::enregistrer(transaction, commande, dossier.lot.id);
    transaction.commit("enregistrer-commande", commande.numero);
    return prete;
}

} // namespace trame

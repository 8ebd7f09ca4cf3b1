// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/devis/DossierLoader.h"

#include "core/domain/devis/IdentifiantsDevis.h"
#include "core/domain/devis/Totaux.h"
#include "core/storage/accord/AccordRepository.h"
#include "core/storage/bpu/BpuRepository.h"
#include "core/storage/commande/ChaineQuery.h"
#include "core/storage/commande/CommandeRepository.h"
#include "core/storage/devis/DemandeRepository.h"
#include "core/storage/devis/DevisRepository.h"
#include "core/storage/intervenant/IntervenantRepository.h"
#include "core/storage/tiers/BeneficiaireRepository.h"
#include "core/storage/tiers/TitulaireRepository.h"

#include <set>

namespace trame {

namespace {

std::vector<LigneBpu> lignesNommees(Database &base, AccordCadreId accord, const ContenuDevis &contenu)
{
    std::set<std::string> codes;
    for (const auto &ligne : contenu.lignes)
        codes.insert(ligne.codeBpu);
    std::vector<LigneBpu> lignes;
    for (const auto &code : codes)
        if (auto ligne = BpuRepository{base}.parCode(accord, code)) {
            // The rules look for it by the code that the devis bears.
            ligne->code = code;
            lignes.push_back(*std::move(ligne));
        }
    return lignes;
}

/// The people named, of this holder alone: another holder's code is as unknown as one that doesn't exist.
std::vector<Intervenant> intervenantsNommes(Database &base, TitulaireId titulaire, const ContenuDevis &contenu)
{
    std::vector<Intervenant> intervenants;
    for (const auto &membre : contenu.equipe)
        if (auto intervenant = IntervenantRepository{base}.parCode(membre.code);
            intervenant && intervenant->titulaire == titulaire) {
            intervenant->code = membre.code;
            intervenants.push_back(*std::move(intervenant));
        }
    return intervenants;
}

/// The dates of the need's chain, for its last devis alone: an earlier one waits for nobody.
std::optional<FaitsChaine> faitsAvantCommande(Database &base, const DossierDevis &d)
{
    // The rules close the chain on their own day, so that here it is read as on the day of the need.
    auto lue = ChaineQuery{base, d.demande.reception}.deDemande(d.demande.id);
    if (!lue || !lue->commande.nul() || (!d.version.id.nul() && lue->devisId != d.devis.id))
        return {};
    return std::move(lue->faits);
}

} // namespace

Result<DossierDevis> DossierLoader::parNom(const std::string &nom, std::optional<int> version)
{
    DevisRepository depot{m_base};
    const auto devis = depot.parNom(nom);
    if (!devis)
        return echec(CodeErreur::Introuvable, {std::string{"devis"}, nom});
    const auto versions = depot.versions(devis->id);
    const auto rang = version.value_or(static_cast<int>(versions.size()));
    if (rang < 1 || rang > static_cast<int>(versions.size()))
        return echec(CodeErreur::Introuvable, {std::string{"devis"}, nom + " v" + std::to_string(rang)});
    return parVersion(versions.at(static_cast<std::size_t>(rang) - 1));
}

Result<DossierDevis> DossierLoader::parVersion(VersionDevisId id)
{
    DevisRepository depot{m_base};
    auto version = depot.version(id);
    if (!version)
        return echec(CodeErreur::Introuvable, {std::string{"devis"}, id.valeur()});
    DossierDevis dossier;
    dossier.devis = depot.charger(version->devis).value();
    dossier.demande = DemandeRepository{m_base}.charger(dossier.devis.demande).value();
    dossier.version = *std::move(version);
    return completer(std::move(dossier));
}

Result<DossierDevis> DossierLoader::autourDe(const Demande &demande, const Devis &devis, VersionDevis version)
{
    DossierDevis dossier;
    dossier.demande = demande;
    dossier.devis = devis;
    dossier.version = std::move(version);
    return completer(std::move(dossier));
}

Result<DossierDevis> DossierLoader::completer(DossierDevis d)
{
    // What was issued stands as it was sent.
    if (d.version.etat == EtatDevis::Brouillon)
        d.version.contenu = avecIdentifiantsNets(std::move(d.version.contenu));
    AccordRepository accords{m_base};
    auto consultation = accords.consultation();
    if (!consultation)
        return echec(CodeErreur::AccordIncomplet, {std::string{"consultation"}});
    d.consultation = *std::move(consultation);
    d.parametres = accords.parametres();
    d.accord = accords.accord(d.demande.accord).value();
    d.lot = accords.lot(d.accord.numeroLot).value();
    d.titulaire = TitulaireRepository{m_base}.charger(d.accord.titulaire).value();
    BeneficiaireRepository beneficiaires{m_base};
    d.beneficiaire = beneficiaires.charger(d.demande.beneficiaire).value();
    d.groupements = beneficiaires.groupementsDe(d.beneficiaire.siret);
    d.bpu = lignesNommees(m_base, d.accord.id, d.version.contenu);
    d.intervenants = intervenantsNommes(m_base, d.titulaire.id, d.version.contenu);
    d.consomme = CommandeRepository{m_base}.consomme(d.lot.id);
    d.enCours = DevisRepository{m_base}.valideNonCommande(d.lot.id, d.version.id);
    d.faits = faitsAvantCommande(m_base, d);
    return d;
}

} // namespace trame

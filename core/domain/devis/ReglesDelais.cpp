// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesDelais.h"

#include "core/domain/commande/ReglesChaine.h"

namespace trame {

namespace {

/// The chain of the need as the devis stands in it; none where nothing is awaited of the devis.
std::vector<EtapeChaine> chaineAttendue(const DossierDevis &dossier, Date jour)
{
    const auto etat = etatAu(dossier.version, jour);
    const bool attendue = etat == EtatDevis::Brouillon || etat == EtatDevis::Emis || etat == EtatDevis::Valide;
    if (!dossier.faits || !attendue || !Calendrier::couvre(jour))
        return {};
    const Calendrier calendrier{dossier.beneficiaire.territoire, dossier.beneficiaire.feries};
    return chaineDelais(*dossier.faits, calendrier, dossier.parametres, jour);
}

} // namespace

std::vector<Constat> controlerDelais(const DossierDevis &dossier, Date jour)
{
    return controlerChaine(chaineAttendue(dossier, jour));
}

bool delaiCourt(const DossierDevis &dossier, Date jour)
{
    return prochaineEtape(chaineAttendue(dossier, jour)) != nullptr;
}

} // namespace trame

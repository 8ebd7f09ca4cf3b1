// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/ReglesDelais.h"

namespace trame {

std::vector<Constat> controlerDelais(const DossierDevis &dossier, Date jour)
{
    const auto etat = etatAu(dossier.version, jour);
    const bool attendue = etat == EtatDevis::Brouillon || etat == EtatDevis::Emis || etat == EtatDevis::Valide;
    if (!dossier.faits || !attendue || !Calendrier::couvre(jour))
        return {};
    const Calendrier calendrier{dossier.beneficiaire.territoire, dossier.beneficiaire.feries};
    return controlerChaine(chaineDelais(*dossier.faits, calendrier, dossier.parametres, jour));
}

} // namespace trame

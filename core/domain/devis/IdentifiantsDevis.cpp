// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/devis/IdentifiantsDevis.h"

#include "core/domain/base/IdentifiantNet.h"

namespace trame {

namespace {

void nettoyer(std::string &code)
{
    code = identifiantNet(code);
}

} // namespace

ContenuDevis avecIdentifiantsNets(ContenuDevis contenu)
{
    for (auto &ligne : contenu.lignes)
        nettoyer(ligne.codeBpu);
    for (auto &phase : contenu.phases)
        nettoyer(phase.code);
    for (auto &livrable : contenu.livrables) {
        nettoyer(livrable.code);
        nettoyer(livrable.phase);
    }
    for (auto &charge : contenu.charges) {
        nettoyer(charge.phase);
        nettoyer(charge.livrable);
        nettoyer(charge.intervenant);
    }
    for (auto &membre : contenu.equipe)
        nettoyer(membre.code);
    for (auto &intervention : contenu.calendrier)
        nettoyer(intervention.phase);
    return contenu;
}

SaisieLigneDevis avecIdentifiantNet(SaisieLigneDevis ligne)
{
    nettoyer(ligne.codeBpu);
    return ligne;
}

} // namespace trame

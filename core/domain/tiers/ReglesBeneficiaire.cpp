// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/tiers/ReglesBeneficiaire.h"

#include <algorithm>

namespace trame {

namespace {

bool couvert(const Beneficiaire &beneficiaire, int lot, Date jour)
{
    const auto &conventions = beneficiaire.conventions;
    return std::any_of(conventions.begin(), conventions.end(), [&](const auto &c) { return c.couvre(lot, jour); });
}

bool membre(const Beneficiaire &groupement, const Siret &siret)
{
    const auto &membres = groupement.membres;
    return groupement.groupement && std::find(membres.begin(), membres.end(), siret) != membres.end();
}

} // namespace

std::vector<Constat> controlerQualite(const Beneficiaire &beneficiaire, std::span<const Beneficiaire> groupements,
                                      int lot, Date jour)
{
    if (couvert(beneficiaire, lot, jour))
        return {};
    for (const auto &groupement : groupements)
        if (membre(groupement, beneficiaire.siret) && couvert(groupement, lot, jour))
            return {};
    return {regles::beneficiaireQualite(Gravite::Bloquant, Section::Beneficiaire, beneficiaire.siret.chiffres(),
                                        beneficiaire.nom, lot, jour)};
}

std::vector<Constat> controlerCle(const Siret &siret, Section section)
{
    if (siret.cleValide())
        return {};
    return {regles::siretCle(Gravite::Avertissement, section, siret.chiffres(), siret.chiffres())};
}

} // namespace trame

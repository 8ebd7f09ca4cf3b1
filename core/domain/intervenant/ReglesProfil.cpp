// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/ReglesProfil.h"

#include "core/domain/intervenant/Experience.h"

namespace trame {

namespace {

constexpr int plafondJunior = 3;
constexpr int seuilConfirme = 4;

Constat constat(const regles::RegleProfil &regle, Gravite gravite, const Intervenant &intervenant, Profil facture,
                Date jour)
{
    const auto experience = experienceAu(intervenant.debutIa, jour);
    return regle(gravite, Section::Equipe, intervenant.code, intervenant.code, experience.annees, experience.jours,
                 jour, std::string{code(facture)});
}

} // namespace

std::optional<Profil> profilSelonTexte(const Intervenant &intervenant, Date jour)
{
    const auto annees = experienceAu(intervenant.debutIa, jour).annees;
    if (annees < plafondJunior)
        return Profil::Junior;
    if (annees < seuilConfirme)
        return std::nullopt;
    return intervenant.competencesSpecialisees.empty() ? Profil::Confirme : Profil::Expert;
}

std::vector<Constat> controlerProfil(const Intervenant &intervenant, Profil facture, Date jour, Profil intervalle)
{
    const auto selonTexte = profilSelonTexte(intervenant, jour);
    if (!selonTexte) {
        const bool admis = facture <= intervalle;
        return {constat(regles::profilIntervalle, admis ? Gravite::Avertissement : Gravite::Bloquant, intervenant,
                        facture, jour)};
    }
    if (facture <= *selonTexte)
        return {};
    const bool manqueCompetences = facture == Profil::Expert && *selonTexte == Profil::Confirme;
    return {constat(manqueCompetences ? regles::profilCompetences : regles::profilNonAtteint, Gravite::Bloquant,
                    intervenant, facture, jour)};
}

std::vector<Constat> controlerNaissance(const Intervenant &intervenant)
{
    const auto &naissance = intervenant.naissance;
    if (!naissance || *naissance <= intervenant.debutIa)
        return {};
    return {regles::experienceNaissance(Gravite::Bloquant, Section::Equipe, intervenant.code, intervenant.debutIa,
                                        *naissance)};
}

} // namespace trame

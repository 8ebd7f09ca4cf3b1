// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/usecases/generation/BeneficiairesFictifs.h"

#include <array>
#include <string_view>

namespace trame {

namespace {

struct Organisme {
    std::string_view debut; ///< «Commune de ».
    std::string_view categorie;
    std::string_view domaine; ///< Of its e-mail address.
    int delaiPaiementJours = 30;
};

constexpr std::array organismes{
    Organisme{"Commune de ", "Collectivité territoriale", "commune", 30},
    Organisme{"Communauté de communes de ", "Établissement public de coopération intercommunale", "cc", 30},
    Organisme{"Communauté d’agglomération de ", "Établissement public de coopération intercommunale", "agglo", 30},
    Organisme{"Syndicat mixte de ", "Syndicat mixte", "syndicat", 30},
    Organisme{"Régie des eaux de ", "Régie", "eaux", 30},
    Organisme{"Centre hospitalier de ", "Établissement public administratif", "ch", 50},
    Organisme{"Université de ", "Établissement d’enseignement public", "univ", 30},
    Organisme{"Service d’incendie et de secours de ", "Établissement du secteur des secours", "sdis", 30},
};
constexpr std::array<std::string_view, 24> debuts{
    "Val",   "Mont",  "Roche", "Fontaine", "Aigue", "Beau",  "Clair",  "Cour", "Font",  "Gran",  "Haute", "Longue",
    "Marne", "Noire", "Ormes", "Perre",    "Rive",  "Sauve", "Tourne", "Ver",  "Villa", "Brume", "Orvi",  "Thali"};
constexpr std::array<std::string_view, 24> fins{
    "bourg", "mont", "court", "vannes", "loire", "sac",   "gny",    "lieu",  "mare",   "nay",   "pierre", "rac",
    "sylve", "tier", "ville", "zan",    "bec",   "delle", "fleury", "ganne", "hameau", "lande", "moire",  "vaux"};
constexpr std::array<std::string_view, 8> voies{"place de la Mairie",    "rue des Tanneurs",  "quai du Canal",
                                                "avenue de la Liberté",  "rue du Vieux-Pont", "chemin des Écoles",
                                                "boulevard des Ormeaux", "allée du Lavoir"};
constexpr std::array<std::string_view, 12> prenoms{"Hélène", "Rachid", "Maëlle", "Bertrand", "Inès",    "Loïc",
                                                   "Aurore", "Désiré", "Sylvie", "Teva",     "Camille", "Yannick"};
constexpr std::array<std::string_view, 12> noms{"Courtade", "Vauquelin", "Lefort", "Amiot",   "Noël",   "Sorel",
                                                "Guérande", "Benhaddou", "Maillé", "Tessier", "Ozanne", "Quéméner"};

/// The digit that makes a number pass Luhn's rule when it is put at its end.
char cleLuhn(std::string_view chiffres)
{
    int somme = 0;
    bool doublee = true;
    for (auto it = chiffres.rbegin(); it != chiffres.rend(); ++it, doublee = !doublee) {
        const int chiffre = *it - '0';
        const int valeur = doublee ? 2 * chiffre : chiffre;
        somme += valeur > 9 ? valeur - 9 : valeur;
    }
    return static_cast<char>('0' + (10 - somme % 10) % 10);
}

std::string quatreChiffres(std::size_t n)
{
    const auto texte = std::to_string(n);
    return std::string(4 - texte.size(), '0') + texte;
}

/// The n-th SIRET from «0000 2000» on: the next body, then the next establishment of each.
Siret siret(std::size_t n)
{
    constexpr std::size_t premier = 2000;
    constexpr std::size_t corps = 10'000 - premier;
    auto chiffres = "0000" + quatreChiffres(premier + n % corps);
    chiffres += cleLuhn(chiffres);
    chiffres += quatreChiffres(1 + n / corps);
    chiffres += cleLuhn(chiffres);
    return Siret::lire(chiffres).value();
}

/// Seven in ten in metropolitan France, the others anywhere.
Territoire territoire(Alea &alea)
{
    constexpr std::int64_t metropole = 70;
    return alea.entre(1, 100) <= metropole ? Territoire::Metropole : alea.parmi(territoires);
}

Beneficiaire composer(Alea &alea, Siret siret, Date convention)
{
    const auto &organisme = alea.parmi(organismes);
    auto lieu = std::string{alea.parmi(debuts)};
    lieu.append(alea.parmi(fins));
    Beneficiaire b;
    b.uuid = alea.uuid();
    b.nom = std::string{organisme.debut} + lieu;
    b.categorie = organisme.categorie;
    b.territoire = territoire(alea);
    b.adresse.voie = std::to_string(alea.entre(1, 90)) + " " + std::string{alea.parmi(voies)};
    b.adresse.codePostal = std::to_string(alea.entre(10, 95)) + "990";
    b.adresse.commune = lieu;
    b.serviceObligatoire = alea.entre(1, 2) == 1;
    b.engagementObligatoire = alea.entre(1, 2) == 1;
    b.delaiPaiementJours = organisme.delaiPaiementJours;
    const auto nom = std::string{alea.parmi(prenoms)} + " " + std::string{alea.parmi(noms)};
    const auto domaine = std::string{organisme.domaine} + "-" + siret.siren() + ".example";
    b.contacts = {{nom, "Responsable du numérique", "numerique@" + domaine, "04 65 71 40 02"}};
    b.conventions = {{"CONV-" + siret.siren(), convention, std::nullopt, {}}};
    b.siret = std::move(siret);
    return b;
}

} // namespace

std::vector<Beneficiaire> beneficiairesFictifs(Alea &alea, std::size_t nombre, const std::set<Siret> &pris,
                                               Date convention)
{
    std::vector<Beneficiaire> resultat;
    resultat.reserve(nombre);
    for (std::size_t n = 0; resultat.size() < nombre; ++n)
        if (auto numero = siret(n); !pris.contains(numero))
            resultat.push_back(composer(alea, std::move(numero), convention));
    return resultat;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/ReglesCv.h"

#include "core/domain/base/TexteReplie.h"

#include <algorithm>
#include <array>
#include <functional>
#include <regex>

namespace trame {

namespace {

constexpr std::array codes{std::string_view{"nom"},
                           std::string_view{"contact"},
                           std::string_view{"naissance"},
                           std::string_view{"age"},
                           std::string_view{"situation-familiale"},
                           std::string_view{"nationalite"},
                           std::string_view{"employeur"},
                           std::string_view{"adresse"},
                           std::string_view{"lien"}};

/// A wording, on folded text, that gives something away whoever the person is.
struct Tournure {
    Identifiant identifiant;
    const char *motif;
};

constexpr std::array tournures{
    Tournure{Identifiant::Contact, R"([a-z0-9._%+]+ ?(@|\(at\)|\[at\]) ?[a-z0-9. ]+\.[a-z]{2,})"},
    Tournure{Identifiant::Contact, R"((\+|00) ?33 ?\(?0?\)?([ ./]?[0-9]){9})"},
    Tournure{Identifiant::Contact, R"(\b0[1-9]([ ./]?[0-9]{2}){4}\b)"},
    Tournure{Identifiant::Contact, R"(\b(linkedin|twitter|github|facebook|skype|instagram)\b)"},
    Tournure{Identifiant::Lien, R"((https?://|www\.)[^ ]+)"},
    Tournure{Identifiant::Naissance, R"(\bne ?(\(?e\)?)? (le|en) [0-9])"},
    Tournure{Identifiant::Naissance, R"(\bdate de naissance\b)"},
    Tournure{Identifiant::Age, R"(\b(age|agee|age\(e\)) de [0-9]{2} ans\b)"},
    Tournure{Identifiant::Age, R"(^[1-6][0-9] ans\.?$)"},
    Tournure{Identifiant::SituationFamiliale,
             R"(\b(celibataire|marie|mariee|pacse|pacsee|divorce|divorcee|veuf|veuve)\b)"},
    Tournure{Identifiant::SituationFamiliale, R"(\b(situation familiale|[0-9]+ enfants?|pere de|mere de)\b)"},
    Tournure{Identifiant::Nationalite, R"(\bnationalite ?:? )"},
    Tournure{Identifiant::Nationalite, R"(\bde nationalite\b)"},
    Tournure{Identifiant::Adresse, R"(\b[0-9]{1,4}( bis| ter)?,? (rue|avenue|boulevard|impasse|allee|chemin|place) )"},
};

/// Small words that come with names and say nothing by themselves.
bool particule(const std::string &mot)
{
    constexpr std::array particules{"de",  "du",  "des", "la",  "le", "les", "van",
                                    "von", "der", "den", "ben", "el", "al",  "saint"};
    return mot.size() < 2 || std::any_of(particules.begin(), particules.end(), [&](const auto *p) { return mot == p; });
}

bool contientSuite(const std::vector<std::string> &texte, const std::vector<std::string> &suite)
{
    return !suite.empty() && std::search(texte.begin(), texte.end(), suite.begin(), suite.end()) != texte.end();
}

std::string chiffres(std::string_view texte)
{
    std::string resultat;
    std::copy_if(texte.begin(), texte.end(), std::back_inserter(resultat), [](char c) { return c >= '0' && c <= '9'; });
    return resultat;
}

/// What identifies this person, folded once for all the texts of the CV.
class Recherche
{
public:
    explicit Recherche(const Intervenant &intervenant) : m_code{intervenant.code}
    {
        for (const auto &nom : {intervenant.nom, intervenant.prenom})
            for (auto &mot : mots(replier(nom)))
                if (!particule(mot))
                    ajouter(Identifiant::Nom, {std::move(mot)});
        ajouter(Identifiant::Contact, mots(replier(intervenant.courriel)));
        ajouter(Identifiant::Adresse, mots(replier(intervenant.adresse)));
        for (const auto &employeur : intervenant.employeursMasques)
            ajouter(Identifiant::Employeur, mots(replier(employeur)));
        m_telephone = chiffres(intervenant.telephone);
        if (m_telephone.size() > 9)
            m_telephone = m_telephone.substr(m_telephone.size() - 9);
        if (intervenant.naissance)
            ajouterNaissance(*intervenant.naissance);
    }

    void examiner(const std::string &texte, std::vector<Constat> &constats) const
    {
        const auto replie = replier(texte);
        const auto lus = mots(replie);
        for (const auto &[identifiant, suite] : m_suites)
            if (contientSuite(lus, suite))
                signaler(constats, identifiant, texte);
        if (m_telephone.size() == 9 && chiffres(texte).find(m_telephone) != std::string::npos)
            signaler(constats, Identifiant::Contact, texte);
        for (std::size_t i = 0; i < tournures.size(); ++i)
            if (std::regex_search(replie, motifs()[i]))
                signaler(constats, tournures.at(i).identifiant, texte);
    }

private:
    void ajouter(Identifiant identifiant, std::vector<std::string> suite)
    {
        m_suites.emplace_back(identifiant, std::move(suite));
    }

    void ajouterNaissance(Date naissance)
    {
        const auto iso = naissance.iso();
        const auto annee = iso.substr(0, 4);
        const auto mois = iso.substr(5, 2);
        const auto jour = iso.substr(8, 2);
        ajouter(Identifiant::Naissance, {annee, mois, jour});
        ajouter(Identifiant::Naissance, {jour, mois, annee});
    }

    /// One finding per kind: the text at fault is enough to mend it.
    void signaler(std::vector<Constat> &constats, Identifiant identifiant, const std::string &texte) const
    {
        const std::string genre{code(identifiant)};
        for (const auto &constat : constats)
            if (std::get<std::string>(constat.parametres.at(1)) == genre)
                return;
        constats.push_back(
            {RegleId::CvIdentifiant, Gravite::Bloquant, Champ::Equipe, m_code, {m_code, genre, extrait(texte)}});
    }

    /// The beginning of the text, cut between two characters.
    static std::string extrait(const std::string &texte)
    {
        constexpr std::size_t longueur = 80;
        if (texte.size() <= longueur)
            return texte;
        auto fin = longueur;
        while (fin > 0 && (static_cast<unsigned char>(texte[fin]) & 0xC0U) == 0x80U)
            --fin;
        return texte.substr(0, fin) + "…";
    }

    static const std::vector<std::regex> &motifs()
    {
        static const auto compiles = [] {
            std::vector<std::regex> resultat;
            resultat.reserve(tournures.size());
            for (const auto &tournure : tournures)
                resultat.emplace_back(tournure.motif, std::regex::ECMAScript | std::regex::optimize);
            return resultat;
        }();
        return compiles;
    }

    std::string m_code;
    std::vector<std::pair<Identifiant, std::vector<std::string>>> m_suites;
    std::string m_telephone;
};

/// std::regex walks its input by recursion: a long field is examined by overlapping pieces.
void examinerParMorceaux(const Recherche &recherche, const std::string &texte, std::vector<Constat> &constats)
{
    constexpr std::size_t morceau = 2000;
    constexpr std::size_t recouvrement = 200;
    for (std::size_t debut = 0; debut == 0 || debut < texte.size(); debut += morceau - recouvrement)
        recherche.examiner(texte.substr(debut, morceau), constats);
}

} // namespace

std::string_view code(Identifiant identifiant)
{
    return codes.at(static_cast<std::size_t>(identifiant));
}

std::vector<std::string> textes(const CvAnonymise &cv)
{
    std::vector<std::string> resultat{cv.titre, cv.resume};
    for (const auto *liste : {&cv.formations, &cv.competences, &cv.certifications, &cv.langues})
        resultat.insert(resultat.end(), liste->begin(), liste->end());
    for (const auto &mission : cv.missions)
        for (const auto *texte : {&mission.duree, &mission.contexte, &mission.role, &mission.travaux})
            resultat.push_back(*texte);
    return resultat;
}

std::vector<Constat> controlerCv(const Intervenant &intervenant, const CvAnonymise &cv)
{
    const Recherche recherche{intervenant};
    std::vector<Constat> constats;
    for (const auto &texte : textes(cv))
        if (!texte.empty())
            examinerParMorceaux(recherche, texte, constats);
    return constats;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/intervenant/ReglesCv.h"

#include "core/domain/base/TexteReplie.h"

#include <algorithm>
#include <array>
#include <regex>

namespace trame {

namespace {

/// A wording, on folded text, that gives something away whoever the person is.
struct Tournure {
    Identifiant identifiant;
    const char *motif;
};

constexpr std::array tournures{
    Tournure{Identifiant::Contact, R"([a-z0-9._%+] ?(@|\(at\)|\[at\]) ?[a-z0-9. ]+\.[a-z]{2,})"},
    // France and its territories overseas, whose numbers have six to nine digits after the code.
    Tournure{Identifiant::Contact,
             R"((\+|\b00) ?(33|262|269|508|590|594|596|681|687|689) ?\(?0?\)?([ ./]?[0-9]){6,9}\b)"},
    Tournure{Identifiant::Contact, R"(\b0[1-9]([ ./]?[0-9]{2}){4}\b)"},
    Tournure{Identifiant::Contact, R"(\b(linkedin|twitter|facebook|skype|instagram)\b)"},
    // GitHub and GitLab are tools before they are addresses.
    Tournure{Identifiant::Contact, R"(\b(github|gitlab)\.(com|io)/)"},
    Tournure{Identifiant::Lien, R"((https?://|www\.)[^ ]+)"},
    Tournure{Identifiant::Naissance, R"(\bne ?(\(?e\)?)? (le|en) [0-9])"},
    Tournure{Identifiant::Naissance, R"(\bdate de naissance\b)"},
    Tournure{Identifiant::Age, R"(\b(age|agee|age\(e\)) de [0-9]{2} ans\b)"},
    Tournure{Identifiant::SituationFamiliale, R"(\b(celibataire|mariee|pacsee?|divorcee?|veuf|veuve)\b)"},
    // Without its accent the word is also a first name: it counts where it stands alone.
    Tournure{Identifiant::SituationFamiliale, R"((^|[,;:(] ?|\b(est|suis) )marie ?([,;.)]|$))"},
    Tournure{Identifiant::SituationFamiliale, R"(\bsituation familiale\b)"},
    Tournure{Identifiant::SituationFamiliale,
             R"((^|[,;:(] ?|\b(pere|mere) (de|d) )([1-9]|un|une|deux|trois|quatre|cinq) (enfant|fils|fille)s?\b)"},
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

/// std::regex walks its input by recursion: a long text is searched by pieces that overlap. They are cut at spaces, so
/// that no cut makes a word that isn't there.
std::vector<std::string> morceaux(const std::string &texte)
{
    constexpr std::size_t longueur = 2000;
    constexpr std::size_t recouvrement = 200;
    std::vector<std::string> resultat;
    for (std::size_t debut = 0;;) {
        if (texte.size() - debut <= longueur) {
            resultat.push_back(texte.substr(debut));
            return resultat;
        }
        const auto espace = texte.rfind(' ', debut + longueur);
        const auto fin = espace != std::string::npos && espace > debut + longueur / 2 ? espace : debut + longueur;
        resultat.push_back(texte.substr(debut, fin - debut));
        const auto reprise = texte.find(' ', fin - recouvrement);
        debut = reprise < fin ? reprise : fin - recouvrement;
    }
}

/// What identifies this person, folded once for all the texts of the CV.
class Recherche
{
public:
    explicit Recherche(const Intervenant &intervenant)
        : m_code{intervenant.code}
    {
        ajouterNom(mots(replier(intervenant.prenom)), mots(replier(intervenant.nom)));
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
        for (const auto &morceau : morceaux(replie))
            for (std::size_t i = 0; i < tournures.size(); ++i)
                if (std::regex_search(morceau, motifs()[i]))
                    signaler(constats, tournures.at(i).identifiant, texte);
    }

    /// A field that says nothing but an age. A mission's length is written the same way and is none.
    void examinerAge(const std::string &texte, std::vector<Constat> &constats) const
    {
        const auto lus = mots(replier(texte));
        const bool age = lus.size() == 2 && lus[1] == "ans" && lus[0].size() == 2 && lus[0] >= "16" && lus[0] <= "79";
        if (age)
            signaler(constats, Identifiant::Age, texte);
    }

private:
    void ajouter(Identifiant identifiant, std::vector<std::string> suite)
    {
        m_suites.emplace_back(identifiant, std::move(suite));
    }

    /// Each part of the name is looked for alone, but for particles; a name of particles alone, as a whole.
    void ajouterNom(const std::vector<std::string> &prenom, const std::vector<std::string> &nom)
    {
        const auto taille = m_suites.size();
        for (const auto *partie : {&prenom, &nom})
            for (const auto &mot : *partie)
                if (!particule(mot))
                    ajouter(Identifiant::Nom, {mot});
        if (m_suites.size() != taille)
            return;
        for (const auto &[premier, second] : {std::pair{&prenom, &nom}, std::pair{&nom, &prenom}}) {
            auto entier = *premier;
            entier.insert(entier.end(), second->begin(), second->end());
            if (entier.size() > 1)
                ajouter(Identifiant::Nom, std::move(entier));
        }
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
            regles::cvIdentifiant(Gravite::Bloquant, Section::Equipe, m_code, m_code, genre, extrait(texte)));
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

} // namespace

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
    const auto estDuree = [&cv](const std::string &texte) {
        return std::any_of(cv.missions.begin(), cv.missions.end(), [&](const auto &m) { return m.duree == texte; });
    };
    std::vector<Constat> constats;
    for (const auto &texte : textes(cv)) {
        recherche.examiner(texte, constats);
        if (!estDuree(texte))
            recherche.examinerAge(texte, constats);
    }
    return constats;
}

std::vector<Constat> controlerRole(const Intervenant &intervenant, const std::string &role)
{
    std::vector<Constat> constats;
    Recherche{intervenant}.examiner(role, constats);
    return constats;
}

} // namespace trame

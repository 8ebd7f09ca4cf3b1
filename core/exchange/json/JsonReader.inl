// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include <utility>

namespace trame {

template <class Lecture>
auto JsonReader::document(const QByteArray &octets, Lecture lire) -> Result<std::invoke_result_t<Lecture, JsonReader &>>
{
    const auto racine = analyser(octets);
    if (!racine)
        return tl::unexpected<Erreur>{racine.error()};
    std::optional<Erreur> faute;
    JsonReader lecteur{*racine, {}, faute};
    auto lu = lire(lecteur);
    lecteur.terminer();
    if (faute)
        return tl::unexpected<Erreur>{*std::move(faute)};
    return lu;
}

template <class Lecture>
auto JsonReader::documents(const QByteArray &octets, Lecture lire)
    -> Result<std::vector<std::invoke_result_t<Lecture, JsonReader &>>>
{
    const auto racine = analyser(octets);
    if (!racine)
        return tl::unexpected<Erreur>{racine.error()};
    std::optional<Erreur> faute;
    JsonReader enveloppe{QJsonObject{}, {}, faute};
    const bool plusieurs = racine->isArray();
    const auto elements = plusieurs ? enveloppe.tableau(*racine, {}) : QJsonArray{*racine};
    std::vector<std::invoke_result_t<Lecture, JsonReader &>> lus;
    for (qsizetype i = 0; i < elements.size() && !faute; ++i) {
        JsonReader lecteur{elements.at(i), plusieurs ? element({}, i) : std::string{}, faute};
        lus.push_back(lire(lecteur));
        lecteur.terminer();
    }
    if (faute)
        return tl::unexpected<Erreur>{*std::move(faute)};
    return lus;
}

template <class Enumeration>
Enumeration JsonReader::mot(const char *cle, std::optional<Enumeration> (*deCode)(std::string_view), CodeErreur code)
{
    exiger(cle);
    return motFacultatif(cle, deCode, code).value_or(Enumeration{});
}

template <class Enumeration>
std::optional<Enumeration> JsonReader::motFacultatif(const char *cle,
                                                     std::optional<Enumeration> (*deCode)(std::string_view),
                                                     CodeErreur code, std::span<const std::string_view> admis)
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return std::nullopt;
    const auto lu = lireTexte(*valeur, chemin(cle));
    const auto trouve = deCode(lu);
    if (!trouve)
        refuser(code, {lu, chemin(cle), enumerer(admis)});
    return trouve;
}

template <class Lecture>
auto JsonReader::objet(const char *cle, Lecture lire) -> std::invoke_result_t<Lecture, JsonReader &>
{
    exiger(cle);
    auto lu = objetFacultatif(cle, lire);
    return lu ? *std::move(lu) : std::invoke_result_t<Lecture, JsonReader &>{};
}

template <class Lecture>
auto JsonReader::objetFacultatif(const char *cle, Lecture lire)
    -> std::optional<std::invoke_result_t<Lecture, JsonReader &>>
{
    const auto valeur = prendre(cle);
    if (!valeur)
        return std::nullopt;
    JsonReader lecteur{*valeur, chemin(cle), m_faute.get()};
    auto lu = lire(lecteur);
    lecteur.terminer();
    return lu;
}

template <class Lecture>
auto JsonReader::liste(const char *cle, Lecture lire) -> std::vector<std::invoke_result_t<Lecture, JsonReader &>>
{
    std::vector<std::invoke_result_t<Lecture, JsonReader &>> lus;
    const auto valeur = prendre(cle);
    if (!valeur)
        return lus;
    const auto elements = tableau(*valeur, chemin(cle));
    for (qsizetype i = 0; i < elements.size() && !m_faute.get(); ++i) {
        JsonReader lecteur{elements.at(i), element(chemin(cle), i), m_faute.get()};
        lus.push_back(lire(lecteur));
        lecteur.terminer();
    }
    return lus;
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/base/Codes.h"
#include "core/domain/base/Date.h"
#include "core/domain/base/Montant.h"
#include "core/domain/base/Quantite.h"
#include "core/domain/base/Result.h"
#include "core/domain/base/Siret.h"
#include "core/domain/base/Taux.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace trame {

/// A strict reader at one object of a JSON document. It knows the path it stands at («lignes[2].code_bpu») and
/// keeps the first fault found: after one, what it gives back no longer counts. Keys that nobody
/// asked for are faults as well, so that a mistyped one isn't lost. An optional key may be missing or null.
/// ChampInvalide carries {path, value, why}.
class JsonReader
{
public:
    static constexpr qsizetype octetsMaximum = 64LL * 1024 * 1024;
    static constexpr qsizetype entreesMaximum = 10'000;
    static constexpr qsizetype texteMaximum = 20'000;

    /// A document that is one object, read by `lire(JsonReader &)`.
    template <class Lecture>
    [[nodiscard]] static auto document(const QByteArray &octets, Lecture lire)
        -> Result<std::invoke_result_t<Lecture, JsonReader &>>;
    /// A document that is one object or an array of such objects.
    template <class Lecture>
    [[nodiscard]] static auto documents(const QByteArray &octets, Lecture lire)
        -> Result<std::vector<std::invoke_result_t<Lecture, JsonReader &>>>;

    /// A text that must be there and not blank.
    [[nodiscard]] std::string texte(const char *cle);
    [[nodiscard]] std::string texteFacultatif(const char *cle);
    [[nodiscard]] std::vector<std::string> textes(const char *cle);
    [[nodiscard]] bool booleen(const char *cle, bool defaut);
    [[nodiscard]] int entier(const char *cle, int minimum, int maximum);
    [[nodiscard]] std::optional<int> entierFacultatif(const char *cle, int minimum, int maximum);
    [[nodiscard]] std::vector<int> entiers(const char *cle, int minimum, int maximum);
    [[nodiscard]] Date date(const char *cle);
    [[nodiscard]] std::optional<Date> dateFacultative(const char *cle);
    [[nodiscard]] Siret siret(const char *cle);
    [[nodiscard]] std::optional<Siret> siretFacultatif(const char *cle);
    [[nodiscard]] std::vector<Siret> sirets(const char *cle);
    /// A whole number of centimes, from zero.
    [[nodiscard]] Montant montant(const char *cle);
    [[nodiscard]] std::optional<Montant> montantFacultatif(const char *cle);
    [[nodiscard]] std::optional<Taux> tauxFacultatif(const char *cle);
    /// Thousandths under one key, or decimal text under the other; not both.
    [[nodiscard]] std::optional<Quantite> quantiteFacultative(const char *cleMilliemes, const char *cleTexte);
    [[nodiscard]] Quantite quantite(const char *cleMilliemes, const char *cleTexte);
    /// A word among those that `deCode` knows; `code` is the error for any other, with `admis` where it lists them.
    template <class Enumeration>
    [[nodiscard]] Enumeration mot(const char *cle, std::optional<Enumeration> (*deCode)(std::string_view),
                                  CodeErreur code = CodeErreur::ValeurInconnue);
    template <class Enumeration>
    [[nodiscard]] std::optional<Enumeration>
    motFacultatif(const char *cle, std::optional<Enumeration> (*deCode)(std::string_view),
                  CodeErreur code = CodeErreur::ValeurInconnue, std::span<const std::string_view> admis = {});

    template <class Lecture>
    [[nodiscard]] auto objet(const char *cle, Lecture lire) -> std::invoke_result_t<Lecture, JsonReader &>;
    template <class Lecture>
    [[nodiscard]] auto objetFacultatif(const char *cle, Lecture lire)
        -> std::optional<std::invoke_result_t<Lecture, JsonReader &>>;
    /// The objects of a list; none when the key is missing.
    template <class Lecture>
    [[nodiscard]] auto liste(const char *cle, Lecture lire) -> std::vector<std::invoke_result_t<Lecture, JsonReader &>>;

    /// Whether the key is there with a value other than null.
    [[nodiscard]] bool contient(const char *cle) const;
    /// The path of a key of this object.
    [[nodiscard]] std::string chemin(const char *cle) const;
    /// Records a fault; only the first one counts.
    void refuser(CodeErreur code, std::vector<Valeur> parametres);

private:
    JsonReader(const QJsonValue &valeur, std::string chemin, std::optional<Erreur> &faute);
    [[nodiscard]] static Result<QJsonValue> analyser(const QByteArray &octets);
    [[nodiscard]] static std::string element(const std::string &chemin, qsizetype i);
    [[nodiscard]] std::optional<QJsonValue> prendre(const char *cle);
    void exiger(const char *cle);
    [[nodiscard]] QJsonArray tableau(const QJsonValue &valeur, const std::string &chemin);
    [[nodiscard]] std::string lireTexte(const QJsonValue &valeur, const std::string &chemin);
    [[nodiscard]] std::int64_t lireNombre(const QJsonValue &valeur, const std::string &chemin, std::int64_t minimum,
                                          std::int64_t maximum);
    [[nodiscard]] Siret lireSiret(const QJsonValue &valeur, const std::string &chemin);
    /// Faults the keys that nobody asked for.
    void terminer();

    QJsonObject m_objet;
    std::string m_chemin;
    QStringList m_lues;
    std::reference_wrapper<std::optional<Erreur>> m_faute;
};

} // namespace trame

#include "core/exchange/json/JsonReader.inl" // IWYU pragma: export

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/commande/ReglesCommande.h"
#include "core/domain/intervenant/ReglesCv.h"
#include "core/text/ConstatText.h"
#include "core/text/constats/Phrases.h"
#include "tests/support/Dates.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <set>

using namespace trame;
using namespace trame::test;

namespace {

const Langage francais{Langue::Francais};
const Langage anglais{Langue::Anglais};

/// A value of the kind that a rule says its parameter is; a code is one that the words know.
Valeur exemple(std::size_t genre, const Phrase &phrase, std::size_t place)
{
    const std::array<Valeur, 6> exemples{std::string{"XY-" + std::to_string(place)},
                                         std::int64_t{3},
                                         Montant::centimes(123'45),
                                         le("2026-11-24"),
                                         Quantite::milliemes(1'500),
                                         Taux::pourDixMille(550)};
    if (phrase.lu.place != place)
        return exemples.at(genre);
    for (const char *code : {"confirme", "la-reunion", "emis", "age"}) {
        try {
            if (!phrase.lu.lire(code, francais).isEmpty())
                return std::string{code};
        } catch (const std::exception &) {
            continue;
        }
    }
    return {};
}

Constat trouve(const Phrase &phrase)
{
    Constat constat{phrase.regle, Gravite::Bloquant, Section::Lignes, "1", {}};
    for (std::size_t i = 0; i < phrase.regle->parametres.size(); ++i)
        constat.parametres.push_back(exemple(phrase.regle->parametres[i], phrase, i + 1));
    return constat;
}

template <class Faire>
void pourChaque(const Faire &faire)
{
    for (const auto table : toutesLesPhrases())
        for (const auto &phrase : table) {
            INFO(phrase.regle->code << " " << phrase.regle->variante);
            faire(phrase);
        }
}

} // namespace

TEST_CASE("every rule has a title and a sentence, in both languages, told with what it is really given")
{
    pourChaque([](const Phrase &phrase) {
        const auto constat = trouve(phrase);
        const auto fr = ConstatText{francais}(constat);
        const auto en = ConstatText{anglais}(constat);
        CHECK(fr.titre.size() > 5);
        CHECK(fr.detail.size() > 10);
        CHECK(fr.source == QString::fromUtf8(phrase.regle->source.data(), qsizetype(phrase.regle->source.size())));
        CHECK(en.source == fr.source);
        CHECK(en.titre.size() > 5);
        CHECK(en.titre != fr.titre);
        CHECK(en.detail != fr.detail);
        for (const auto &texte : {fr.detail, en.detail}) {
            CHECK_FALSE(texte.contains(QRegularExpression{QStringLiteral("%[0-9n]")}));
            CHECK_FALSE(texte.contains(QRegularExpression{QStringLiteral("  |« »|\\(\\)")}));
        }
    });
}

TEST_CASE("a sentence has no place for a parameter that its rule doesn't give, and says the plural of a number")
{
    pourChaque([](const Phrase &phrase) {
        for (const auto &langage : {Langue::Francais, Langue::Anglais}) {
            auto places = QRegularExpression{QStringLiteral("%([0-9])")}.globalMatch(
                Langage{langage}.traduire("ConstatText", phrase.detail, 3));
            while (places.hasNext()) {
                const auto place = places.next().captured(1).toUInt();
                CHECK(place >= 1);
                CHECK(place <= phrase.regle->parametres.size());
            }
        }
        CHECK((phrase.pluriel != 0) == QString::fromUtf8(phrase.detail).contains(QStringLiteral("%n")));
        if (phrase.pluriel != 0)
            CHECK(std::holds_alternative<std::int64_t>(trouve(phrase).parametres.at(phrase.pluriel - 1)));
    });
}

TEST_CASE("the card of a rule is whole and its own, and its words stand once")
{
    std::set<std::pair<std::string_view, std::string_view>> noms;
    std::set<const FicheRegle *> fiches;
    pourChaque([&](const Phrase &phrase) {
        const auto &fiche = *phrase.regle;
        CHECK(noms.emplace(fiche.code, fiche.variante).second);
        CHECK(fiches.insert(&fiche).second);
        CHECK_FALSE(fiche.code.empty());
        CHECK_FALSE(fiche.exigence.empty());
        CHECK(fiche.source.find_first_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 0);
    });
    CHECK(fiches.size() > 70);
}

TEST_CASE("a code in a finding is read by people", "[cctp-6.6.5-b][order-a]")
{
    CHECK(ConstatText{francais}(regles::cvIdentifiant(Gravite::Bloquant, Section::Equipe, "INT-07", "INT-07",
                                                      std::string{code(Identifiant::SituationFamiliale)}, "marié"))
              .detail
          == QStringLiteral("Le CV de INT-07 laisse voir la situation familiale : « marié »."));
    CHECK(ConstatText{francais}(
              regles::commandeDevisValide(Gravite::Bloquant, Section::Commande, "D-1", "D-1", "remplace"))
              .detail
          == QStringLiteral("Le devis D-1 est dans l’état « Remplacé » : une commande suit un devis validé."));
    for (int i = 0; i <= static_cast<int>(Identifiant::Lien); ++i)
        CHECK(deCode<Identifiant>(code(static_cast<Identifiant>(i))) == static_cast<Identifiant>(i));
}

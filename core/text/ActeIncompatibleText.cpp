// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/ActeIncompatibleText.h"

#include "core/text/Gabarit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace trame {

namespace {

struct Mot {
    std::string_view code;
    const char *texte;
};

/// The acts as people read them.
constexpr std::array actes{
    Mot{"creer-devis", QT_TRANSLATE_NOOP("ActeIncompatible", "préparer un devis")},
    Mot{"emettre", QT_TRANSLATE_NOOP("ActeIncompatible", "émettre")},
    Mot{"reviser", QT_TRANSLATE_NOOP("ActeIncompatible", "réviser")},
    Mot{"valider", QT_TRANSLATE_NOOP("ActeIncompatible", "valider")},
    Mot{"annuler-reponse", QT_TRANSLATE_NOOP("ActeIncompatible", "annuler la réponse")},
    Mot{"commander", QT_TRANSLATE_NOOP("ActeIncompatible", "commander")},
    Mot{"refuser", QT_TRANSLATE_NOOP("ActeIncompatible", "refuser")},
    Mot{"rouvrir", QT_TRANSLATE_NOOP("ActeIncompatible", "rouvrir")},
    Mot{"retirer-lot", QT_TRANSLATE_NOOP("ActeIncompatible", "retirer le lot")},
    Mot{"demarrer", QT_TRANSLATE_NOOP("ActeIncompatible", "démarrer l’exécution")},
    Mot{"ajourner", QT_TRANSLATE_NOOP("ActeIncompatible", "ajourner")},
    Mot{"clore", QT_TRANSLATE_NOOP("ActeIncompatible", "clore")},
    Mot{"sans-suite", QT_TRANSLATE_NOOP("ActeIncompatible", "classer sans suite")},
    Mot{"livrer", QT_TRANSLATE_NOOP("ActeIncompatible", "constater la livraison")},
    Mot{"admettre", QT_TRANSLATE_NOOP("ActeIncompatible", "admettre")},
    Mot{"refacter", QT_TRANSLATE_NOOP("ActeIncompatible", "admettre avec réfaction")},
    Mot{"rejeter", QT_TRANSLATE_NOOP("ActeIncompatible", "rejeter")},
    Mot{"annuler", QT_TRANSLATE_NOOP("ActeIncompatible", "annuler")},
    Mot{"remettre", QT_TRANSLATE_NOOP("ActeIncompatible", "remettre un livrable")},
    Mot{"admis", QT_TRANSLATE_NOOP("ActeIncompatible", "admettre un livrable")},
    Mot{"admis-avec-refaction", QT_TRANSLATE_NOOP("ActeIncompatible", "admettre un livrable avec réfaction")},
    Mot{"ajourne", QT_TRANSLATE_NOOP("ActeIncompatible", "ajourner un livrable")},
    Mot{"rejete", QT_TRANSLATE_NOOP("ActeIncompatible", "rejeter un livrable")},
};

/// By the kind of the object that stands in the way.
constexpr std::array phrases{
    Mot{"demande", QT_TRANSLATE_NOOP("ActeIncompatible", "La demande %3 est classée sans suite : « %1 » n’est pas "
                                                         "possible. Rien n’a changé ; rouvrez d’abord la demande.")},
    Mot{"devis",
        QT_TRANSLATE_NOOP("ActeIncompatible", "Le devis %3 est dans l’état « %4 » : « %1 » n’est pas possible. "
                                              "Rien n’a changé ; annulez d’abord sa réponse.")},
    Mot{"livrable", QT_TRANSLATE_NOOP("ActeIncompatible", "Le livrable %3 est dans l’état « %4 » : « %1 » n’est pas "
                                                          "possible pour la commande. Rien n’a changé.")},
    Mot{"commande", QT_TRANSLATE_NOOP("ActeIncompatible", "La commande %3 est dans l’état « %4 » : « %1 » n’est pas "
                                                          "possible. Rien n’a changé.")},
};

template <std::size_t N>
const Mot *chercher(const std::array<Mot, N> &mots, const Valeur &valeur)
{
    const auto *code = std::get_if<std::string>(&valeur);
    const auto place =
        std::find_if(mots.begin(), mots.end(), [&](const auto &mot) { return code != nullptr && mot.code == *code; });
    return place == mots.end() ? nullptr : &*place;
}

} // namespace

QString acteEnClair(const std::string &code, const Langage &langage)
{
    const auto *mot = chercher(actes, code);
    return mot != nullptr ? langage.traduire("ActeIncompatible", mot->texte) : QString::fromStdString(code);
}

QString acteIncompatible(const std::vector<Valeur> &parametres, const Langage &langage)
{
    auto valeurs = parametres;
    valeurs.resize(4);
    if (const auto *acte = std::get_if<std::string>(&valeurs[0]))
        valeurs[0] = acteEnClair(*acte, langage).toStdString();
    const auto *phrase = chercher(phrases, valeurs[1]);
    return remplir(langage.traduire("ActeIncompatible", (phrase == nullptr ? phrases.back() : *phrase).texte), valeurs,
                   langage);
}

} // namespace trame

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesCalendrier.h"
#include "app/cli/CommandesFichier.h"
#include "core/storage/StorageError.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <exception>

namespace {

using namespace trame;

struct Entree {
    const char *nom;
    Sortie (*commande)(Contexte &);
    const char *usage;
};

constexpr std::array entrees{
    Entree{"nouveau", commandeNouveau, "nouveau F.trame"},
    Entree{"info", commandeInfo, "info F"},
    Entree{"verifier", commandeVerifier, "verifier F"},
    Entree{"sauvegarder", commandeSauvegarder, "sauvegarder F --sortie G"},
    Entree{"journal", commandeJournal, "journal F [--limite N]"},
    Entree{"jours-ouvres", commandeJoursOuvres, "jours-ouvres --du DATE --plus N [--territoire T]"},
    Entree{"delai", commandeDelai, "delai --du DATE --jours N [--territoire T]"},
    Entree{"feries", commandeFeries, "feries --annee A [--territoire T]"},
    Entree{"siret", commandeSiret, "siret NUMERO"},
};

Sortie aide(const Contexte &contexte)
{
    contexte.sortie << QStringLiteral("trame-cli " TRAME_VERSION) << Qt::endl
                    << contexte.traduire("cli", "Commandes :") << Qt::endl;
    for (const auto &entree : entrees)
        contexte.sortie << QStringLiteral("  ") << QLatin1String{entree.usage} << Qt::endl;
    contexte.sortie << contexte.traduire("cli", "Partout : --json, --date AAAA-MM-JJ, --langue fr|en.") << Qt::endl;
    return Sortie::Fait;
}

Sortie executer(Contexte &contexte)
{
    const bool veutAide =
        contexte.arguments.drapeau(QStringLiteral("--aide")) || contexte.arguments.drapeau(QStringLiteral("--help"));
    const auto nom = contexte.arguments.prochain();
    if (veutAide)
        return aide(contexte);
    if (contexte.arguments.drapeau(QStringLiteral("--version"))) {
        contexte.sortie << QStringLiteral("trame-cli " TRAME_VERSION) << Qt::endl;
        return Sortie::Fait;
    }
    if (!nom)
        return contexte.usage(contexte.traduire("cli", "Il manque la commande."));
    for (const auto &entree : entrees)
        if (*nom == QLatin1String{entree.nom})
            return entree.commande(contexte);
    return contexte.usage(contexte.traduire("cli", "Commande inconnue : %1.").replace(QLatin1String{"%1"}, *nom));
}

/// Reads the options that every command takes, then runs the command; storage faults end here as sentences.
Sortie lancer(const QStringList &mots, QTextStream &sortie, QTextStream &erreurs)
{
    Arguments arguments{mots};
    const bool json = arguments.drapeau(QStringLiteral("--json"));
    const auto langue = arguments.option(QStringLiteral("--langue"));
    const Langage langage{langue && *langue == QLatin1String{"en"} ? Langue::Anglais : Langue::Francais};
    std::optional<Date> jour;
    if (arguments.option(QStringLiteral("--date"))) {
        const auto lu = arguments.date(QStringLiteral("--date"));
        const SystemClock clock;
        if (!lu)
            return Contexte{arguments, langage, clock, json, sortie, erreurs}.dire(lu.error());
        jour = *lu;
    }
    const SystemClock clock{jour};
    Contexte contexte{arguments, langage, clock, json, sortie, erreurs};
    try {
        return executer(contexte);
    } catch (const StorageError &e) {
        return contexte.dire(e.erreur());
    }
}

} // namespace

int main(int argc, char **argv)
{
    try {
        const QCoreApplication application{argc, argv};
        QTextStream sortie{stdout};
        QTextStream erreurs{stderr};
        return static_cast<int>(lancer(QCoreApplication::arguments().mid(1), sortie, erreurs));
    } catch (const std::exception &e) {
        std::fputs(e.what(), stderr);
        std::fputc('\n', stderr);
        return static_cast<int>(Sortie::Erreur);
    }
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/CommandesAccord.h"
#include "app/cli/CommandesCalendrier.h"
#include "app/cli/CommandesCommande.h"
#include "app/cli/CommandesDemande.h"
#include "app/cli/CommandesDevis.h"
#include "app/cli/CommandesDevisActes.h"
#include "app/cli/CommandesFichier.h"
#include "app/cli/CommandesRestauration.h"
#include "app/cli/CommandesTiers.h"
#include "core/storage/StorageError.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#ifdef _WIN32
#include <windows.h>
#endif

namespace {

using namespace trame;

/// Whether a command makes documents: fonts are loaded for those alone.
enum class Documents { Sans, Avec };

/// A command: its one or two words, and how it is used.
struct Entree {
    const char *nom;
    Sortie (*commande)(Contexte &);
    const char *usage;
    Documents documents = Documents::Sans;
};

constexpr std::array entrees{
    Entree{"nouveau", commandeNouveau, "F.trame [--demo] [--commandes N] [--graine G]", Documents::Avec},
    Entree{"info", commandeInfo, "F"},
    Entree{"verifier", commandeVerifier, "F [--reparer]"},
    Entree{"sauvegarder", commandeSauvegarder, "F --sortie G [--remplacer]"},
    Entree{"restaurer", commandeRestaurer, "F --depuis COPIE.trame [--apercu]"},
    Entree{"exporter", commandeExporter, "F --sortie X.zip [--remplacer]"},
    Entree{"importer", commandeImporter, "X.zip --vers G.trame [--remplacer]"},
    Entree{"journal", commandeJournal, "F [--limite N]"},
    Entree{"jours-ouvres", commandeJoursOuvres, "--du DATE --plus N [--territoire T]"},
    Entree{"delai", commandeDelai, "--du DATE --jours N [--territoire T]"},
    Entree{"feries", commandeFeries, "--annee A [--territoire T]"},
    Entree{"siret", commandeSiret, "NUMERO"},
    Entree{"accord definir", commandeAccordDefinir, "F --contenu accord.json"},
    Entree{"accord montrer", commandeAccordMontrer, "F"},
    Entree{"titulaire ajouter", commandeTitulaireAjouter, "F --contenu t.json [--cle-confirmee]"},
    Entree{"titulaire modifier", commandeTitulaireModifier, "F --contenu t.json [--cle-confirmee]"},
    Entree{"titulaire lister", commandeTitulaireLister, "F"},
    Entree{"beneficiaire ajouter", commandeBeneficiaireAjouter, "F --contenu b.json [--cle-confirmee]"},
    Entree{"beneficiaire modifier", commandeBeneficiaireModifier, "F --contenu b.json"},
    Entree{"beneficiaire lister", commandeBeneficiaireLister, "F"},
    Entree{"intervenant ajouter", commandeIntervenantAjouter, "F --contenu i.json"},
    Entree{"intervenant modifier", commandeIntervenantModifier, "F --contenu i.json"},
    Entree{"intervenant lister", commandeIntervenantLister, "F"},
    Entree{"bpu importer", commandeBpuImporter, "F --lot N [--titulaire SIRET] bpu.csv"},
    Entree{"bpu lister", commandeBpuLister, "F [--lot N] [--date D]"},
    Entree{
        "demande creer", commandeDemandeCreer,
        "F --lot N --siret S --objet \"…\" --date D [--titulaire SIRET] [--description …] [--canal …] [--contact …]"},
    Entree{"demande lister", commandeDemandeLister, "F [--lot N] [--etat E]"},
    Entree{"demande classer", commandeDemandeClasser, "F NUM --motif \"…\""},
    Entree{"demande rouvrir", commandeDemandeRouvrir, "F NUM"},
    Entree{"devis gabarit", commandeDevisGabarit, "F --demande NUM"},
    Entree{"devis creer", commandeDevisCreer, "F --demande NUM --contenu devis.json"},
    Entree{"devis modifier", commandeDevisModifier, "F NUM --contenu devis.json"},
    Entree{"devis lister", commandeDevisLister, "F [--lot N] [--etat E]"},
    Entree{"devis montrer", commandeDevisMontrer, "F NUM [--version N]"},
    Entree{"devis controler", commandeDevisControler, "F NUM [--version N]"},
    Entree{"devis emettre", commandeDevisEmettre, "F NUM", Documents::Avec},
    Entree{"devis pdf", commandeDevisPdf, "F NUM --sortie X.pdf [--signe] [--version N] [--remplacer]",
           Documents::Avec},
    Entree{"devis valider", commandeDevisValider, "F NUM --date D --nom N --qualite Q [--piece signe.pdf]"},
    Entree{"devis refuser", commandeDevisRefuser, "F NUM --date D --motif M [--nom N] [--qualite Q]"},
    Entree{"devis annuler-reponse", commandeDevisAnnulerReponse, "F NUM --motif M"},
    Entree{"devis reviser", commandeDevisReviser, "F NUM"},
    Entree{"devis abandonner", commandeDevisAbandonner, "F NUM"},
    Entree{"commande enregistrer", commandeCommandeEnregistrer,
           "F --devis NUM --numero N --date D [--engagement E] [--service S] [--contenu c.json]"},
    Entree{"commande lister", commandeCommandeLister, "F [--lot N] [--etat E]"},
    Entree{"commande montrer", commandeCommandeMontrer, "F NUM [--siret S]"},
    Entree{"commande pdf", commandeCommandePdf, "F NUM --sortie X.pdf [--siret S] [--remplacer]", Documents::Avec},
    Entree{"commande avancer", commandeCommandeAvancer,
           "F NUM --acte demarrer|livrer|ajourner|admettre|refacter|rejeter|clore|annuler|rouvrir --date D [--motif M] "
           "[--refaction 1234,50]"},
    Entree{"commande remettre", commandeCommandeRemettre, "F NUM --livrable L --date D"},
    Entree{"commande decider", commandeCommandeDecider,
           "F NUM --livrable L --decision admis|admis-avec-refaction|ajourne|rejete --date D [--refaction 1234,50]"},
    Entree{"echeances", commandeEcheances, "F [--lot N]"},
};

Sortie aide(const Contexte &contexte)
{
    contexte.sortie << QStringLiteral("trame-cli " TRAME_VERSION) << Qt::endl
                    << contexte.traduire("cli", "Commandes :") << Qt::endl;
    for (const auto &entree : entrees)
        contexte.sortie << QStringLiteral("  ") << QLatin1String{entree.nom} << QLatin1Char{' '}
                        << QString::fromUtf8(entree.usage) << Qt::endl;
    contexte.sortie << contexte.traduire(
        "cli", "Listes, sauf celle des titulaires : --recherche MOTS, --limite N, --depart N.")
                    << Qt::endl
                    << contexte.traduire("cli",
                                         "Partout : --json, --date AAAA-MM-JJ, --langue fr|en, --reprendre-bail.")
                    << Qt::endl;
    return Sortie::Fait;
}

/// The command that the first word names, or the first two.
const Entree *trouver(const QString &premier, const QString &second)
{
    const auto place = std::find_if(entrees.begin(), entrees.end(), [&](const auto &entree) {
        const QLatin1String nom{entree.nom};
        return premier == nom || premier + QLatin1Char{' '} + second == nom;
    });
    return place != entrees.end() ? &*place : nullptr;
}

Sortie executer(Contexte &contexte)
{
    auto &mots = contexte.arguments;
    const bool veutAide = mots.drapeau(QStringLiteral("--aide")) || mots.drapeau(QStringLiteral("--help"));
    if (veutAide)
        return aide(contexte);
    const auto premier = mots.prochain();
    if (!premier && mots.option(QStringLiteral("--version")) == QString{}) {
        contexte.sortie << QStringLiteral("trame-cli " TRAME_VERSION) << Qt::endl;
        return Sortie::Fait;
    }
    if (!premier)
        return contexte.usage(contexte.traduire("cli", "Il manque la commande."));
    if (const auto *entree = trouver(*premier, {}); entree != nullptr)
        return entree->commande(contexte);
    const auto second = mots.prochain();
    if (const auto *entree = trouver(*premier, second.value_or(QString{})); entree != nullptr)
        return entree->commande(contexte);
    // «devis» alone, or with a word that isn't one of its acts: those it has.
    QStringList suites;
    for (const auto &entree : entrees)
        if (const auto mot = QLatin1String{entree.nom}; QString{mot}.startsWith(*premier + QLatin1Char{' '}))
            suites << QString{mot}.mid(premier->size() + 1);
    if (!suites.isEmpty())
        return contexte.usage(contexte.traduire("cli", "« %1 » demande un de ces mots : %2.")
                                  .replace(QLatin1String{"%1"}, *premier)
                                  .replace(QLatin1String{"%2"}, suites.join(QStringLiteral(", "))));
    auto nom = *premier;
    if (second)
        nom += QLatin1Char{' '} + *second;
    return contexte.usage(contexte.traduire("cli", "Commande inconnue : %1.").replace(QLatin1String{"%1"}, nom));
}

/// Whether the words call for a command that makes documents.
Documents documents(int argc, char **argv)
{
    QStringList lus;
    for (int i = 1; i < argc; ++i)
        lus.append(QString::fromLocal8Bit(argv[i]));
    Arguments mots{lus};
    const auto premier = mots.prochain().value_or(QString{});
    const auto *entree = trouver(premier, mots.prochain().value_or(QString{}));
    return entree != nullptr ? entree->documents : Documents::Sans;
}

/// Whether the words call for a command that only shows: what it couldn't show, it hasn't done.
bool montreSeulement(const QStringList &lus)
{
    constexpr std::array montrent{"lister",  "montrer",      "controler", "gabarit", "info",  "verifier",
                                  "journal", "jours-ouvres", "delai",     "feries",  "siret", "echeances"};
    Arguments mots{lus};
    const auto premier = mots.prochain().value_or(QString{});
    const auto second = mots.prochain().value_or(QString{});
    return std::any_of(montrent.begin(), montrent.end(),
                       [&](const char *mot) { return premier == QLatin1String{mot} || second == QLatin1String{mot}; });
}

/// A display that failed is said; what was recorded or written stays so, and its exit code with it.
Sortie dire(Sortie fait, QTextStream &sortie, QTextStream &erreurs, const QStringList &mots)
{
    sortie.flush();
    if (sortie.status() == QTextStream::Ok && std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return fait;
    const Langage langage{mots.contains(QStringLiteral("en")) || mots.contains(QStringLiteral("--langue=en"))
                              ? Langue::Anglais
                              : Langue::Francais};
    erreurs << langage.traduire("cli",
                                fait != Sortie::Fait || montreSeulement(mots)
                                    ? QT_TRANSLATE_NOOP("cli", "Ce qui est affiché n’a pas pu être écrit jusqu’au "
                                                               "bout : le disque est peut-être plein.")
                                    : QT_TRANSLATE_NOOP("cli", "C’est fait et enregistré, mais ce qui est affiché "
                                                               "n’a pas pu être écrit."))
            << Qt::endl;
    return fait == Sortie::Fait && montreSeulement(mots) ? Sortie::Erreur : fait;
}

/// A command line needs no display: fonts come from the offscreen platform, but on Windows, where they are the
/// system's.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (documents(argc, argv) == Documents::Sans)
        return std::make_unique<QCoreApplication>(argc, argv);
#ifndef _WIN32
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Reads the options that every command takes, then runs the command; storage faults end here as sentences.
Sortie lancer(const QStringList &mots, QTextStream &sortie, QTextStream &erreurs)
{
    Arguments arguments{mots};
    const bool json = arguments.drapeau(QStringLiteral("--json"));
    // It is taken everywhere; the commands that open a file to write in it look at it.
    static_cast<void>(arguments.drapeau(QStringLiteral("--reprendre-bail")));
    const auto langue = arguments.option(QStringLiteral("--langue"));
    const Langage langage{langue && *langue == QLatin1String{"en"} ? Langue::Anglais : Langue::Francais};
    if (langue && *langue != QLatin1String{"en"} && *langue != QLatin1String{"fr"}) {
        const SystemClock clock;
        return Contexte{arguments, langage, clock, json, sortie, erreurs}.dire(Erreur{
            CodeErreur::ValeurInconnue, {langue->toStdString(), std::string{"--langue"}, std::string{"fr, en"}}, {}});
    }
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
    if (!arguments.sansValeur().isEmpty())
        return contexte.usage(contexte.traduire("cli", "Il manque une valeur à %1.")
                                  .replace(QLatin1String{"%1"}, arguments.sansValeur()));
    if (arguments.motVide())
        return contexte.usage(contexte.traduire("cli", "Un des mots de la commande est vide."));
    if (!arguments.enDouble().isEmpty())
        return contexte.usage(contexte.traduire("cli", "%1 est donnée deux fois : gardez la bonne.")
                                  .replace(QLatin1String{"%1"}, arguments.enDouble()));
    if (!arguments.valeurEnTrop().isEmpty())
        return contexte.usage(contexte.traduire("cli", "%1 ne prend pas de valeur.")
                                  .replace(QLatin1String{"%1"}, arguments.valeurEnTrop()));
    try {
        return executer(contexte);
    } catch (const StorageError &e) {
        return contexte.dire(e.erreur());
    } catch (const std::bad_alloc &) {
        return contexte.dire({CodeErreur::MemoireEpuisee, {}, {}});
    }
}

/// Qt's own warnings mean nothing to who types a command.
void taire(QtMsgType genre, const QMessageLogContext & /*contexte*/, const QString &message)
{
    if (genre == QtCriticalMsg || genre == QtFatalMsg)
        std::fputs((message.toLocal8Bit() + '\n').constData(), stderr);
}

/// Where no exception gets through: without memory that is, as a rule, within Qt or on the way out.
[[noreturn]] void finir()
{
    constexpr auto *phrase =
        "La mémoire de cet ordinateur est épuisée, ou Trame a rencontré une faute imprévue. Ce qui "
        "était enregistré est intact.\n";
    std::fputs(phrase, stderr);
    std::_Exit(static_cast<int>(Sortie::Erreur));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef _WIN32
    // What is written is UTF-8, on a console as in a file.
    SetConsoleOutputCP(CP_UTF8);
#endif
    qInstallMessageHandler(taire);
    std::set_terminate(finir);
    try {
        const auto programme = application(argc, argv);
        QTextStream sortie{stdout};
        QTextStream erreurs{stderr};
        const auto mots = QCoreApplication::arguments().mid(1);
        return static_cast<int>(dire(lancer(mots, sortie, erreurs), sortie, erreurs, mots));
    } catch (const std::bad_alloc &) {
        finir();
    } catch (const std::exception &e) {
        std::fputs(e.what(), stderr);
        std::fputc('\n', stderr);
        return static_cast<int>(Sortie::Erreur);
    }
}

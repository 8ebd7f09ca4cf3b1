// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/Mesures.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <exception>

using namespace trame::bench;

namespace {

int mesurer(std::int64_t commandes, int repetitions, const QString &fichier)
{
    constexpr double million = 1'000'000;
    const QTemporaryDir dossier;
    const auto chemin = fichier.isEmpty() ? dossier.filePath(QStringLiteral("essai.trame")) : fichier;
    Tableau tableau;
    mesurerCalendrier(tableau, repetitions);
    mesurerPdf(tableau, repetitions);
    const Modele modele{chemin.toStdString(), commandes};
    if (modele.cpuGeneration() > 0)
        tableau.ajouter({"generating " + std::to_string(commandes) + " orders",
                         static_cast<double>(modele.cpuGeneration()) / million,
                         0,
                         "s",
                         {}});
    mesurerLecture(tableau, modele, repetitions);
    mesurerFichier(tableau, modele, repetitions);
    mesurerEnregistrement(tableau, modele, repetitions);
    std::printf("\nMost memory: %.0f MB\n", static_cast<double>(memoireMaximale()) / 1024);
    return tableau.reussi() ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{QStringLiteral("commandes"), QStringLiteral("Orders in the file."), QStringLiteral("n"),
          QStringLiteral("80000")},
         {QStringLiteral("fichier"), QStringLiteral("Made when it isn't there, and kept."), QStringLiteral("chemin")},
         {QStringLiteral("rapide"), QStringLiteral("Only see that it runs: 500 orders, one repetition.")}});
    options.process(application);
    const bool rapide = options.isSet(QStringLiteral("rapide"));
    try {
        return mesurer(rapide ? 500 : options.value(QStringLiteral("commandes")).toLongLong(), rapide ? 1 : 5,
                       options.value(QStringLiteral("fichier")));
    } catch (const std::exception &e) {
        std::fprintf(stderr, "%s\n", e.what());
        return 1;
    }
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/Auteur.h"
#include "app/gui/Fenetres.h"
#include "app/gui/GardeFautes.h"
#include "app/gui/InstanceUnique.h"
#include "app/gui/LigneDeCommande.h"
#include "app/gui/SystemeFenetre.h"

#include <QIcon>
#include <QSettings>

#include <algorithm>
#include <string_view>

/// The icons stand in a static library: without this call the linker would leave them out.
static void initialiserIcones()
{
    Q_INIT_RESOURCE(icones);
}

namespace {

using namespace trame;

/// Whether words are all that is asked for: they are told without a display.
bool veutDesMots(int argc, char **argv)
{
    return std::any_of(argv + 1, argv + argc,
                       [](std::string_view mot) { return mot == "--version" || mot == "--help" || mot == "--aide"; });
}

/// Tells the version, or how the program is started, in the system's language.
int repondre(int argc, char **argv)
{
    const QCoreApplication programme{argc, argv};
    Traductions traductions;
    traductions.installer(Traductions::langueDe(ui::ScreenLanguage::System));
    if (LigneDeCommande{QCoreApplication::arguments()}.veutVersion())
        direAuTerminal(QStringLiteral("trame %1 (Qt %2, SQLite %3)\n")
                           .arg(QStringLiteral(TRAME_VERSION), QString::fromLatin1(qVersion()),
                                QString::fromStdString(versionSqlite())));
    else
        direAuTerminal(LigneDeCommande::aide());
    return 0;
}

/// Tells what can't be understood; exit code 2, as on the command line.
int refuser()
{
    Traductions traductions;
    traductions.installer(Traductions::langueDe(ui::ScreenLanguage::System));
    direAuTerminal(LigneDeCommande{QCoreApplication::arguments()}.faute() + QStringLiteral("\n\n")
                   + LigneDeCommande::aide());
    return 2;
}

/// Sets the icon of every window, and the name by which the desktop finds the program's own entry and icon.
void donnerIcone()
{
    initialiserIcones();
    QIcon icone;
    for (const int taille : {16, 24, 32, 48, 64, 128, 256, 512})
        icone.addFile(QStringLiteral(":/icones/trame-%1.png").arg(taille), QSize{taille, taille});
    QApplication::setWindowIcon(icone);
    QApplication::setDesktopFileName(QStringLiteral("fr.trame.Trame"));
}

} // namespace

int main(int argc, char **argv)
{
    if (veutDesMots(argc, argv))
        return repondre(argc, argv);
    GardeFautes programme{argc, argv};
    const LigneDeCommande mots{QApplication::arguments()};
    if (!mots.faute().isEmpty())
        return refuser();
    QApplication::setApplicationName(QStringLiteral("Trame"));
    QApplication::setOrganizationName(QStringLiteral("Trame"));
    QApplication::setApplicationVersion(QStringLiteral(TRAME_VERSION));
    donnerIcone();
    QSettings settings{QSettings::IniFormat, QSettings::UserScope, QStringLiteral("Trame"), QStringLiteral("Trame")};
    ui::Dialogs dialogs;
    InstanceUnique instance{InstanceUnique::nomDeSession()};
    if (!mots.seule() && instance.confier(mots.fichier()))
        return 0;
    Fenetres fenetres{programme, settings, dialogs, mots.jour()};
    programme.surveiller([&fenetres](const Erreur &erreur) { fenetres.direFaute(erreur); });
    auSignalDeFin(programme, [] { QApplication::closeAllWindows(); });
    QObject::connect(&instance, &InstanceUnique::demande, &fenetres, &Fenetres::ouvrir);
    fenetres.ouvrir(mots.fichier());
    return QApplication::exec();
}

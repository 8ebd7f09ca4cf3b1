// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/Langage.h"
#include "tests/Catch.h"

#include <QApplication>
#include <QTranslator>
int main(int argc, char *argv[])
{
    // The build lists the tests too, where there is no display either.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    // French is the source, but for its plurals.
    const trame::Langage langage;
    QTranslator plurals;
    static_cast<void>(plurals.load(QStringLiteral(":/i18n/trame_fr.qm")));
    QCoreApplication::installTranslator(&plurals);
    return trame::test::runTests(argc, argv);
}

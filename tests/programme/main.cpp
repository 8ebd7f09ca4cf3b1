// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    // The build lists the tests too, where there is no display either.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application{argc, argv};
    QApplication::setQuitOnLastWindowClosed(false);
    return trame::test::runTests(argc, argv);
}

// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

#include <QGuiApplication>

int main(int argc, char *argv[])
{
#ifndef Q_OS_WIN
    // On Windows the offscreen platform knows no fonts.
    qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
    const QGuiApplication application{argc, argv};
    return trame::test::runTests(argc, argv);
}

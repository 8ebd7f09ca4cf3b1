// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    return trame::test::runTests(argc, argv);
}

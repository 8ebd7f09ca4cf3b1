// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

int main(int argc, char **argv)
{
    return trame::test::runTests(argc, argv);
}

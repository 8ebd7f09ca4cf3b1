// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

namespace trame::test {

int runTests(int argc, char **argv)
{
    return Catch::Session().run(argc, argv);
}

} // namespace trame::test

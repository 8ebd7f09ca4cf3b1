// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace trame::test {

/// Runs the test cases of the program it is linked to, as its command line asks; its exit code. Catch2 itself takes
/// longer to compile than most tests: it is compiled once for all programs.
int runTests(int argc, char **argv);

} // namespace trame::test

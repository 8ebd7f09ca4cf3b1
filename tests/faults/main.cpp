// SPDX-FileCopyrightText: 2026 Les auteurs de Trame
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/Catch.h"

#include <QCoreApplication>
#include <QFileInfo>

int main(int argc, char **argv)
{
    // A killed process doesn't lose what the system holds: memory does as well as a disk, and 200 flushes take no time.
    if (QFileInfo{QStringLiteral("/dev/shm")}.isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application{argc, argv};
    return trame::test::runTests(argc, argv);
}

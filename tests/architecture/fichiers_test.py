#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check of fichiers.py finds the fault it is there for, in a small tree made for it."""

import pathlib
import tempfile
import unittest
import unittest.mock

import fichiers

HEAD = "// SPDX-FileCopyrightText: 2026 Les auteurs de Trame\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
CARDS = (
    'inline constexpr Regle<std::int64_t, Montant> lotPlafond{"lot-plafond", "3-c", "CCP"};\n'
    'inline constexpr RegleEcart bpuPrix{\n    "bpu-prix", "bpu-a", "BPU"};\n'
)
TOLD = "Phrase{&regles::lotPlafond, 1},\nPhrase{&regles::bpuPrix, 2},\n"


class Fichiers(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            path.write_bytes(text)
        else:
            path.write_text(text, encoding="utf-8")

    def faults(self, rule):
        return list(rule(self.root))

    def test_spdx(self):
        for name in ("core/A.h", "app/a.cpp", "tests/a.py", "packaging/a.sh", "cmake/A.cmake", "ui/CMakeLists.txt"):
            with self.subTest(name=name):
                self.setUp()
                self.write(name, "x\n")
                self.assertEqual(self.faults(fichiers.tenue), [f"{name}:1: no SPDX lines"])
                self.write(name, "#!/bin/sh\n" + HEAD)
                self.assertEqual(self.faults(fichiers.tenue), [])

    def test_words_and_paths(self):
        for text in ("// TO" + "DO: later", "# FIX" + "ME", "cd /ho" + "me/ada", 'f("/ro' + 'ot/x");', "/wo" + "rk/a"):
            with self.subTest(text=text):
                self.setUp()
                self.write("core/A.h", HEAD + text + "\n")
                self.assertEqual(len(self.faults(fichiers.tenue)), 1)
                self.assertIn("core/A.h:3:", self.faults(fichiers.tenue)[0])
        self.setUp()
        self.write("README.md", "${sourceDir}/work" + "/a and https://example.org/home" + "/x\n")
        self.write("build/x.cpp", "TO" + "DO")
        self.write(".git/x.cpp", "TO" + "DO")
        self.write("resources/logo.png", b"\x89PNG\xff")
        self.assertEqual(self.faults(fichiers.tenue), [])

    def test_listed_tests(self):
        self.write("tests/domain/CMakeLists.txt", "trame_add_test(test_domain SOURCES main.cpp\n  Un.test.cpp LIBS x)\n")
        self.write("tests/domain/main.cpp", HEAD)
        self.write("tests/domain/Un.test.cpp", HEAD)
        self.write("tests/support/Aide.h", HEAD)
        self.assertEqual(self.faults(fichiers.essais), [])
        self.write("tests/domain/n.test.cpp", HEAD)
        self.write("tests/text/Deux.test.cpp", HEAD)
        self.write("tests/packaging/a_test.py", HEAD)
        self.assertEqual(
            [fault.split(":")[0] for fault in self.faults(fichiers.essais)],
            ["tests/domain/n.test.cpp", "tests/packaging/a_test.py", "tests/text/Deux.test.cpp"],
        )

    def test_header_names(self):
        self.write("core/a/A.h", HEAD)
        self.write("core/b/B.h", HEAD)
        self.assertEqual(self.faults(fichiers.tenue), [])
        self.write("core/b/A.h", HEAD)
        self.assertEqual(self.faults(fichiers.tenue), ["core/b/A.h:1: same file name as core/a/A.h"])

    def test_requirements(self):
        self.assertEqual(len(self.faults(fichiers.exigences)), 1)
        self.write("core/domain/lot/Regles.h", CARDS)
        self.write("core/text/constats/Phrases.cpp", TOLD)
        self.write("tests/domain/A.test.cpp", 'TEST_CASE("a", "[cctp-3-c]")')
        self.assertEqual(
            self.faults(fichiers.exigences),
            ["core/domain/lot/Regles.h:2: bpuPrix: no test has the tag [bpu-a]"],
        )
        self.write("tests/storage/B.test.cpp", 'TEST_CASE("b", "[bpu-a][ref-a]")')
        self.assertEqual(self.faults(fichiers.exigences), [])
        self.write("core/text/constats/Phrases.cpp", TOLD.splitlines()[0])
        self.assertEqual(
            self.faults(fichiers.exigences),
            ["core/domain/lot/Regles.h:2: bpuPrix: has 0 sentences in core/text/constats"],
        )

    def test_a_requirement_that_is_tested_leaves_the_list(self):
        waiting = "devis-b"
        listed = unittest.mock.patch.object(fichiers, "WITHOUT_TEST", {waiting})
        listed.start()
        self.addCleanup(listed.stop)
        self.write("core/domain/x/R.h", f'inline constexpr Regle<> x{{"x", "{waiting}", "CCTP"}};\n')
        self.write("core/text/constats/P.cpp", "&regles::x")
        self.assertEqual(self.faults(fichiers.exigences), [])
        self.write("tests/domain/A.test.cpp", f'TEST_CASE("a", "[{fichiers.tag(waiting)}]")')
        self.assertEqual(len(self.faults(fichiers.exigences)), 1)


if __name__ == "__main__":
    unittest.main()

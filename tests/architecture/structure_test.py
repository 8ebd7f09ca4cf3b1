#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each check of structure.py finds the fault it is there for, in a small tree made for it."""

import pathlib
import tempfile
import unittest

import structure

HEAD = "// SPDX-FileCopyrightText: 2026 Les auteurs de Trame\n// SPDX-License-Identifier: GPL-3.0-or-later\n"


class Structure(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)

    def faults(self, rule, name, text, glossary=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(HEAD + text, encoding="utf-8")
        (self.root / "core").mkdir(exist_ok=True)
        (self.root / "core/GLOSSAIRE.md").write_text(glossary, encoding="utf-8")
        return list(rule(self.root))

    def test_layers(self):
        for name, text in [
            ("core/domain/A.h", "#include <QString>"),
            ("core/domain/A.h", '#include "core/storage/Query.h"'),
            ("core/domain/A.cpp", "#include <boost/date_time.hpp>"),
            ("core/domain/A.h", "double montant;"),
            ("core/storage/A.h", "#include <sqlite3.h>"),
            ("core/usecases/A.cpp", 'executer("SELECT id FROM devis");'),
            ("core/usecases/A.cpp", "QDate::currentDate();"),
            ("core/documents/A.cpp", "#include <QTextDocument>"),
            ("app/A.cpp", "#include <QSqlQuery>"),
            ("ui/A.cpp", '#include "core/storage/Query.h"'),
            ("core/ailleurs/A.cpp", ""),
        ]:
            with self.subTest(name=name, text=text):
                self.setUp()
                self.assertEqual(len(self.faults(structure.couches, name, text)), 1)
        self.setUp()
        self.assertEqual(self.faults(structure.couches, "core/domain/A.h", "#include <vector>\n// a double word"), [])

    def test_budgets(self):
        for name, text in [
            ("core/domain/A.h", "int a;\n" * 199),
            ("core/domain/A.cpp", "int a;\n" * 499),
            ("core/domain/A.cpp", "#include <a>\n" * 26),
            ("core/domain/A.cpp", "void f()\n{\n" + "    g();\n" * 61 + "}\n"),
        ]:
            with self.subTest(name=name):
                self.setUp()
                self.assertEqual(len(self.faults(structure.budgets, name, text)), 1)
        self.setUp()
        self.assertEqual(self.faults(structure.budgets, "core/domain/A.cpp", "void f()\n{\n" + "    g();\n" * 60 + "}\n"), [])

    def test_words(self):
        self.assertEqual(len(self.faults(structure.mots, "core/domain/A.h", "struct Devis {\n")), 1)
        self.assertEqual(self.faults(structure.mots, "core/domain/A.h", "struct Devis {\n", "| `Devis` | an offer |\n"), [])
        self.assertEqual(len(self.faults(structure.mots, "core/domain/A.h", "", "| `Devis` | an offer |\n")), 1)
        self.assertEqual(len(self.faults(structure.mots, "ui/B.h", "class DevisManager\n")), 1)


if __name__ == "__main__":
    unittest.main()

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
            ("core/domain/A.h", "#include <sqlite3.h>"),
            ("core/domain/A.h", "#include <sys/time.h>"),
            ("core/domain/A.cpp", "const auto t = std::chrono::system_clock::now();"),
            ("core/domain/A.cpp", "float taux;"),
            ("core/storage/A.cpp", "#include <QImage>"),
            ("core/storage/A.cpp", "#include <QSqlQuery>"),
            ("core/storage/A.cpp", 'executer("SELECT date(\'now\')");'),
            ("core/storage/A.cpp", '#include "core/text/Format.h"'),
            ("core/usecases/A.cpp", '#include "core/text/Format.h"'),
            ("core/usecases/A.cpp", '#include "core/documents/Pdf.h"'),
            ("core/usecases/A.cpp", "#include <sqlite3.h>"),
            ("core/exchange/A.cpp", '#include "core/text/Format.h"'),
            ("core/exchange/A.cpp", "#include <QDialog>"),
            ("core/documents/A.cpp", "#include <QLabel>"),
            ("core/documents/A.cpp", '#include "core/storage/Query.h"'),
            ("core/text/A.cpp", "#include <QFont>"),
            ("core/text/A.cpp", '#include "app/SystemClock.h"'),
            ("core/text/A.cpp", '#include "tests/support/Dates.h"'),
            ("app/cli/A.cpp", "#include <QApplication>"),
            ("app/cli/A.cpp", '#include "ui/shell/MainWindow.h"'),
            ("app/gui/A.cpp", "#include <zip.h>"),
            ("ui/devis/A.cpp", "QMessageBox::warning(this, titre, texte);"),
            ("ui/devis/A.cpp", "QFileDialog dialogue;"),
            ("ui/devis/A.cpp", 'executer("DELETE FROM devis");'),
            ("ui/devis/A.cpp", "const auto t = std::time(nullptr);"),
        ]:
            with self.subTest(name=name, text=text):
                self.setUp()
                self.assertEqual(len(self.faults(structure.couches, name, text)), 1)
        self.setUp()
        self.assertEqual(self.faults(structure.couches, "core/domain/A.h", "#include <vector>\n// a double word"), [])
        for name, text in [
            ("core/domain/A.h", '#include <tl/expected.hpp>\n#include <string_view>\n#include "core/domain/base/Date.h"'),
            ("core/domain/base/Date.cpp", "#include <boost/date_time/gregorian/gregorian_types.hpp>"),
            ("core/storage/A.h", "#include <QByteArrayView>\n#include <QStringView>\nClock &m_clock;"),
            ("core/storage/A.cpp", '#include <sqlite3.h>\n#include <QTextStream>\nexecuter("SELECT id FROM devis");'),
            ("core/exchange/A.cpp", "#include <zip.h>\n#include <QJsonDocument>"),
            ("core/documents/A.cpp", '#include <QPainter>\n#include <QTextLayout>\n#include "core/text/Format.h"'),
            ("core/usecases/A.cpp", '#include "core/storage/Session.h"\n// at the time (now)'),
            ("ui/common/Dialogs.cpp", "#include <QMessageBox>\nQMessageBox boite;"),
            ("app/gui/main.cpp", '#include <QApplication>\n#include "ui/shell/MainWindow.h"'),
            ("app/SystemClock.cpp", "QDateTime::currentDateTimeUtc();"),
        ]:
            with self.subTest(name=name, text=text):
                self.setUp()
                self.assertEqual(self.faults(structure.couches, name, text), [])

    def test_budgets(self):
        for name, text in [
            ("core/domain/A.h", "int a;\n" * 199),
            ("core/domain/A.cpp", "int a;\n" * 499),
            ("core/domain/A.cpp", "#include <a>\n" * 26),
            ("core/domain/A.cpp", "void f()\n{\n" + "    g();\n" * 61 + "}\n"),
            ("core/domain/A.cpp", "class A\n{\n    void f()\n    {\n" + "        g();\n" * 61 + "    }\n};\n"),
            ("ui/shell/MainWindow.cpp", "int a;\n" * 399),
            ("core/domain/A.h", "class B\n{\n};\n"),
            ("core/domain/A.h", "class A\n{\n};\nclass B final : public A\n{\n};\n"),
        ]:
            with self.subTest(name=name):
                self.setUp()
                self.assertEqual(len(self.faults(structure.budgets, name, text)), 1)
        self.setUp()
        self.assertEqual(self.faults(structure.budgets, "core/domain/A.cpp", "void f()\n{\n" + "    g();\n" * 60 + "}\n"), [])
        # A class longer than a function may be; a name that is only announced.
        self.setUp()
        classe = "class B;\nclass A\n{\n" + "    void f();\n" * 80 + "};\n"
        self.assertEqual(self.faults(structure.budgets, "core/domain/A.h", classe), [])
        self.setUp()
        self.assertEqual(self.faults(structure.budgets, "core/domain/A.cpp", "int a;\n" * 310), [])
        self.assertEqual(len(list(structure.longs(self.root))), 1)

    def test_words(self):
        self.assertEqual(len(self.faults(structure.mots, "core/domain/A.h", "struct Devis {\n")), 1)
        self.assertEqual(self.faults(structure.mots, "core/domain/A.h", "struct Devis {\n", "| `Devis` | an offer |\n"), [])
        self.assertEqual(len(self.faults(structure.mots, "core/domain/A.h", "", "| `Devis` | an offer |\n")), 1)
        for mot in ("DevisManager", "NotificationBulle", "DateHelper", "Modification", "UtilDates", "Bénéficiaire"):
            self.setUp()
            self.assertEqual(len(self.faults(structure.mots, "ui/B.h", f"class {mot}\n")), 1, mot)
        self.setUp()
        self.assertEqual(len(self.faults(structure.mots, "core/domain/A.cpp", "int échéance = 1;\n")), 1)
        texte = 'f("échéance"); // à échéance\nconst char c = \'é\';\n'
        self.assertEqual(self.faults(structure.mots, "core/domain/A.cpp", texte), [])


if __name__ == "__main__":
    unittest.main()

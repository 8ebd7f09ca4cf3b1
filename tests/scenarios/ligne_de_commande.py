#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs trame-cli as its users do and compares what it prints and how it ends."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1)


def cli(*words, **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=60, check=False, **options)


class Delais(unittest.TestCase):
    """[cctp-6.6.6-a] the vectors of the contract's delays, through the command line."""

    def echeance(self, *words):
        result = cli(*words, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)["echeance"]

    def test_working_days(self):
        for start, days, territory, due in [
            ("2026-04-30", 10, "metropole", "2026-05-19"),
            ("2026-04-30", 15, "guadeloupe", "2026-05-28"),
            ("2026-04-30", 20, "martinique", "2026-06-04"),
            ("2026-04-01", 20, "alsace-moselle", "2026-05-04"),
            ("2026-06-01", 10, "guyane", "2026-06-16"),
            ("2026-05-02", 10, "metropole", "2026-05-19"),
        ]:
            self.assertEqual(self.echeance("jours-ouvres", "--du", start, "--plus", days, "--territoire", territory), due)

    def test_calendar_days(self):
        for start in ("2026-04-16", "2026-04-17"):
            self.assertEqual(self.echeance("delai", "--du", start, "--jours", 15), "2026-05-04")

    def test_wrong_words_are_told(self):
        for words in [
            ("jours-ouvres", "--du", "2026-02-30", "--plus", 1),
            ("jours-ouvres", "--du", "2026-02-01"),
            ("jours-ouvres", "--du", "2026-02-01", "--plus", "dix"),
            ("jours-ouvres", "--du", "2026-02-01", "--plus", 1, "--territoire", "corse"),
            ("jours-ouvres", "--du", "2026-02-01", "--plus", 1, "--teritoire", "guyane"),
            ("jours-ouvres", "--du", "2149-12-31", "--plus", 20000),
            ("inconnue",),
            (),
        ]:
            result = cli(*words)
            self.assertEqual(result.returncode, 2, words)
            self.assertTrue(result.stderr.strip(), words)
            self.assertEqual(result.stdout, "", words)


class Identifiants(unittest.TestCase):
    """[cctp-4.2-a] SIRET numbers."""

    def test_siret(self):
        for number, form, key, vat in [
            ("92443595100018", True, True, None),
            ("73282932000074", True, True, "FR44732829320"),
            ("35600000049837", True, True, None),
            ("73282932000079", True, False, "FR44732829320"),
            ("1234", False, False, ""),
        ]:
            read = json.loads(cli("siret", number, "--json").stdout)
            self.assertEqual((read["forme_valide"], read["cle_valide"]), (form, key), number)
            if vat:
                self.assertEqual(read["tva"], vat)
            if vat == "":
                self.assertIsNone(read["tva"])

    def test_holidays(self):
        days = [d["date"] for d in json.loads(cli("feries", "--annee", 2026, "--territoire", "mayotte", "--json").stdout)]
        self.assertIn("2026-04-27", days)
        self.assertEqual(len(days), 12)


class Fichiers(unittest.TestCase):
    """[ref-b] the data file: made, read, checked, copied; and what isn't one."""

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory(prefix="trame essai é ")
        self.addCleanup(self.folder.cleanup)
        self.file = pathlib.Path(self.folder.name) / "accord.trame"

    def test_life_of_a_file(self):
        self.assertEqual(cli("nouveau", self.file).returncode, 0)
        again = cli("nouveau", self.file)
        self.assertEqual(again.returncode, 4)
        info = json.loads(cli("info", self.file, "--json").stdout)
        self.assertEqual((info["version_schema"], info["commandes"], info["ecrit_par"]), (2, 0, None))
        self.assertEqual(json.loads(cli("verifier", self.file, "--json").stdout), {"anomalies": [], "intact": True})
        copy = self.file.with_name("copie.trame")
        self.assertEqual(cli("sauvegarder", self.file, "--sortie", copy).returncode, 0)
        self.assertEqual(json.loads(cli("verifier", copy, "--json").stdout)["intact"], True)
        self.assertEqual(cli("sauvegarder", self.file, "--sortie", copy).returncode, 4)
        self.assertEqual(sorted(p.name for p in self.file.parent.iterdir()), ["accord.trame", "copie.trame"])

    def test_what_is_not_a_data_file(self):
        text = self.file.with_name("texte.trame")
        text.write_text("bonjour " * 100)
        empty = self.file.with_name("vide.trame")
        empty.touch()
        for path, word in [(text, "n’est pas un fichier Trame"), (empty, "est vide"), (self.file.parent, "est un dossier"),
                           (self.file, "Il n’y a pas de fichier")]:
            for command in (("info",), ("verifier",), ("journal",), ("sauvegarder", "--sortie", self.file.with_name("s"))):
                result = cli(command[0], path, *command[1:])
                self.assertEqual(result.returncode, 4, (command, path))
                self.assertIn(word, result.stderr)
        self.assertEqual(text.read_text(), "bonjour " * 100)
        self.assertEqual(empty.stat().st_size, 0)
        self.assertFalse(self.file.exists())

    def test_a_listing_takes_the_filters_it_has(self):
        self.assertEqual(cli("nouveau", self.file).returncode, 0)
        for words in (("beneficiaire", "lister", self.file, "--lot", "4"), ("intervenant", "lister", self.file, "--lot", "4"),
                      ("bpu", "lister", self.file, "--etat", "x"), ("echeances", self.file, "--recherche", "x")):
            result = cli(*words)
            self.assertEqual(result.returncode, 2, words)
            self.assertIn("Mot inattendu", result.stderr)

    def test_where_nothing_can_be_written(self):
        self.assertEqual(cli("nouveau", self.file).returncode, 0)
        nowhere = self.file.parent / "nulle part" / "x"
        for command in ("exporter", "sauvegarder"):
            result = cli(command, self.file, "--sortie", nowhere)
            self.assertEqual(result.returncode, 4, command)
            self.assertIn("n’existe pas", result.stderr)
        result = cli("importer", self.file, "--vers", self.file.with_name("g.trame"))
        self.assertEqual(result.returncode, 4)
        self.assertIn("ZIP", result.stderr)

    @unittest.skipIf(os.geteuid() == 0 and not os.path.exists("/usr/sbin/runuser"), "needs another user")
    def test_no_rights(self):
        self.assertEqual(cli("nouveau", self.file).returncode, 0)
        self.file.chmod(0)
        command = [CLI, "info", str(self.file)]
        if os.geteuid() == 0:
            os.chmod(self.file.parent, 0o755)
            command = ["/usr/sbin/runuser", "-u", "nobody", "--", *command]
        result = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        if "runuser" in result.stderr or result.returncode in (126, 127):
            self.skipTest("the program can't be reached by another user here")
        self.assertEqual(result.returncode, 4)
        self.assertIn("droits", result.stderr)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""One whole job in a real window, by the keyboard alone, on a display of its own: a need of the demonstration is answered, the
devis issued and accepted, the order recorded; what the window did is read back by the command line.
Usage: affaire.py TRAME TRAME_CLI [FOLDER FOR SCREENSHOTS]"""

import json
import pathlib
import subprocess
import sys
import time
import unittest

from banc import DAY, PATIENCE, Window

ARGUMENTS = sys.argv[1:]
del sys.argv[1:]
TRAME, CLI = ARGUMENTS[:2]
SHOTS = pathlib.Path(ARGUMENTS[2]) if len(ARGUMENTS) > 2 else None


class InAWindow(unittest.TestCase):
    """[cctp-6.6.6-a][devis-a][devis-b][order-a]"""

    def setUp(self):
        self.window = Window(TRAME, CLI)
        self.addCleanup(self.window.close)
        self.file = self.window.file

    def shot(self, name):
        if SHOTS is not None:
            self.window.shot(SHOTS / f"{name}.png")

    def json(self, *words):
        result = subprocess.run([CLI, *map(str, words), "--json", "--date", DAY], capture_output=True, text=True, check=True)
        return json.loads(result.stdout)

    def until(self, question, wanted):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and question() != wanted:
            time.sleep(0.2)
        self.assertEqual(question(), wanted)

    def test_from_the_need_to_the_order_by_keyboard(self):
        window = self.window
        window.start()
        self.shot("1-tableau")
        window.go_to("BES-L2-2026-0017")
        window.title("Demandes et devis")
        self.shot("2-demande")
        window.keys("alt+r")
        window.title("Nouveau devis")
        window.keys("Return")
        window.title("BROUILLON-0030")
        self.shot("3-brouillon")
        window.keys("alt+m")
        window.title("mettre le devis")
        window.keys("Return")
        window.title("D-L2-2026-0011")
        self.shot("4-emis")
        devis = self.json("devis", "montrer", self.file, "D-L2-2026-0011")
        self.assertEqual(devis["etat"], "emis")

        window.keys("alt+v")
        window.title("Bon pour accord")
        window.type("Fabien Loubeyre")
        window.keys("Tab")
        window.type("Directeur")
        window.keys("alt+v")
        self.until(lambda: self.json("devis", "montrer", self.file, "D-L2-2026-0011")["etat"], "valide")
        window.title("D-L2-2026-0011")
        self.shot("5-valide")

        window.keys("alt+m")
        window.title("Bon de commande")
        window.type("BC-FENETRE-1")
        self.shot("6-commande")
        window.keys("alt+e")
        window.title("BC-FENETRE-1")
        self.shot("7-commande")
        order = next(o for o in self.json("commande", "lister", self.file) if o["numero"] == "BC-FENETRE-1")
        self.assertEqual(order["total_ht_centimes"], devis["total_ht_centimes"])
        self.assertEqual(self.json("info", self.file)["ecrit_par"] is None, False)
        window.keys("ctrl+q")
        self.until(lambda: self.json("info", self.file)["ecrit_par"], None)
        self.assertEqual(self.json("verifier", self.file)["intact"], True)

    def test_a_second_window_reads_and_says_who_writes(self):
        self.window.start()
        process = self.window.open("another person")

        def shown():
            return len(self.window.x("search", "--onlyvisible", "--name", "Tableau de bord").split())
        self.until(shown, 2)
        self.assertIsNone(process.poll())
        self.shot("8-lecture")
        refused = subprocess.run([CLI, "demande", "creer", self.file, "--lot", "2", "--siret", "00000101600013", "--objet", "x"],
                                 capture_output=True, text=True, check=False)
        self.assertEqual(refused.returncode, 4)
        self.assertIn("ouvert en écriture", refused.stderr)


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""One whole job in a real window, by the keyboard alone, on a display of its own: a need of the demonstration is answered, the
devis issued and accepted, the order recorded; what the window did is read back by the command line.
Usage: affaire.py TRAME TRAME_CLI [FOLDER FOR SCREENSHOTS]"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

ARGUMENTS = sys.argv[1:]
del sys.argv[1:]
TRAME, CLI = ARGUMENTS[:2]
SHOTS = pathlib.Path(ARGUMENTS[2]) if len(ARGUMENTS) > 2 else None
DAY = "2026-11-24"
PATIENCE = 60


class Display:
    """An X server with a window manager, for one test."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        self.environment = os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LANG": "fr_FR.UTF-8"}
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # A window that comes before its manager is never given the keyboard.
        end = time.monotonic() + PATIENCE
        while "window id" not in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK") and time.monotonic() < end:
            time.sleep(0.1)

    def ask(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False).stdout

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


class InAWindow(unittest.TestCase):
    """[cctp-6.6.6-a][devis-a][devis-b][order-a]"""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="trame fenêtre ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = self.folder / "accord.trame"
        subprocess.run([CLI, "nouveau", self.file, "--demo"], check=True, stdout=subprocess.DEVNULL)
        self.display = Display()
        self.addCleanup(self.display.close)

    def start(self, *words):
        environment = self.display.environment | {"XDG_CONFIG_HOME": str(self.folder / "config"), "HOME": str(self.folder)}
        process = subprocess.Popen([TRAME, *words, "--date", DAY, self.file], env=environment, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.process = process
        self.title("Tableau de bord")
        return process

    def settle(self):
        """Waits until the program has done what it was asked: it sleeps, and used no time of the processor for a moment (a
        blinking caret is allowed). A fixed pause would be too short on a busy machine."""
        def state():
            fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
            return fields[0], int(fields[11]) + int(fields[12])
        end = time.monotonic() + PATIENCE
        still, (_, before) = 0, state()
        while still < 4 and time.monotonic() < end:
            time.sleep(0.1)
            asleep, now = state()
            still = still + 1 if asleep in "SZ" and now - before <= 1 else 0
            before = now

    def x(self, *words):
        return self.display.ask("xdotool", *words)

    def title(self, wanted):
        """Waits until the window in front has that in its title."""
        end = time.monotonic() + PATIENCE
        seen = ""
        while time.monotonic() < end:
            seen = self.x("getactivewindow", "getwindowname").strip()
            if wanted in seen:
                self.settle()
                return
            time.sleep(0.1)
        self.shot("failure")
        self.fail(f"no window «{wanted}», but «{seen}»")

    def keys(self, *names):
        for name in names:
            self.x("key", "--clearmodifiers", name)
            self.settle()

    def type(self, text):
        self.x("type", "--delay", "20", text)
        self.settle()

    def shot(self, name):
        if SHOTS is not None and shutil.which("import"):
            SHOTS.mkdir(parents=True, exist_ok=True)
            time.sleep(6)  # What was announced at the foot of the page is gone by then.
            subprocess.run(["import", "-window", "root", SHOTS / f"{name}.png"], env=self.display.environment, check=False)

    def json(self, *words):
        result = subprocess.run([CLI, *map(str, words), "--json", "--date", DAY], capture_output=True, text=True, check=True)
        return json.loads(result.stdout)

    def until(self, question, wanted):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and question() != wanted:
            time.sleep(0.2)
        self.assertEqual(question(), wanted)

    def go_to(self, words):
        self.keys("ctrl+k")
        self.title("Aller")
        self.type(words)
        self.keys("Return")

    def test_from_the_need_to_the_order_by_keyboard(self):
        self.start()
        self.shot("1-tableau")
        self.go_to("BES-L2-2026-0017")
        self.title("Demandes et devis")
        self.shot("2-demande")
        self.keys("alt+r")
        self.title("Nouveau devis")
        self.keys("Return")
        self.title("BROUILLON-0030")
        self.shot("3-brouillon")
        self.keys("alt+m")
        self.title("mettre le devis")
        self.keys("Return")
        self.title("D-L2-2026-0011")
        self.shot("4-emis")
        devis = self.json("devis", "montrer", self.file, "D-L2-2026-0011")
        self.assertEqual(devis["etat"], "emis")

        self.keys("alt+v")
        self.title("Bon pour accord")
        self.type("Fabien Loubeyre")
        self.keys("Tab")
        self.type("Directeur")
        self.keys("alt+v")
        self.until(lambda: self.json("devis", "montrer", self.file, "D-L2-2026-0011")["etat"], "valide")
        self.title("D-L2-2026-0011")
        self.shot("5-valide")

        self.keys("alt+m")
        self.title("Bon de commande")
        self.type("BC-FENETRE-1")
        self.shot("6-commande")
        self.keys("alt+e")
        self.title("BC-FENETRE-1")
        self.shot("7-commande")
        order = next(o for o in self.json("commande", "lister", self.file) if o["numero"] == "BC-FENETRE-1")
        self.assertEqual(order["total_ht_centimes"], devis["total_ht_centimes"])
        self.assertEqual(self.json("info", self.file)["ecrit_par"] is None, False)
        self.keys("ctrl+q")
        self.until(lambda: self.json("info", self.file)["ecrit_par"], None)
        self.assertEqual(self.json("verifier", self.file)["intact"], True)

    def test_a_second_window_reads_and_says_who_writes(self):
        self.start()
        second = self.display.environment | {"XDG_CONFIG_HOME": str(self.folder / "autre"), "HOME": str(self.folder)}
        process = subprocess.Popen([TRAME, "--date", DAY, self.file], env=second, stderr=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and len(self.x("search", "--onlyvisible", "--name", "Tableau de bord").split()) < 2:
            time.sleep(0.2)
        self.assertEqual(len(self.x("search", "--onlyvisible", "--name", "Tableau de bord").split()), 2)
        self.assertIsNone(process.poll())
        self.shot("8-lecture")
        refused = subprocess.run([CLI, "demande", "creer", self.file, "--lot", "2", "--siret", "00000101600013", "--objet", "x"],
                                 capture_output=True, text=True, check=False)
        self.assertEqual(refused.returncode, 4)
        self.assertIn("ouvert en écriture", refused.stderr)


if __name__ == "__main__":
    unittest.main()

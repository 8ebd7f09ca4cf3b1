#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole job in a real window, on displays of their own: by the keyboard alone and by the mouse alone (which points at
everything: the keyboard then types words and nothing else), on the demonstration file and on a file that begins empty. What the
window did is read back by the command line, and the time that each job took is printed.
Usage: affaire.py TRAME TRAME_SITUEE TRAME_CLI [FOLDER FOR SCREENSHOTS] [-- WORDS FOR UNITTEST]
An empty TRAME_SITUEE leaves the mouse out: under Wine nothing tells where things stand."""

import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import unittest

from banc import DAY, PATIENCE, Keyboard, Mouse, Window

CUT = sys.argv.index("--") if "--" in sys.argv else len(sys.argv)
ARGUMENTS = sys.argv[1:CUT]
del sys.argv[1 : CUT + 1]
TRAME, SITUEE, CLI = ARGUMENTS[:3]
SHOTS = pathlib.Path(ARGUMENTS[3]) if len(ARGUMENTS) > 3 else None
SCHEDULE = pathlib.Path(__file__).resolve().parents[2] / "resources/demo/bpu-l2a.csv"
HANDS = (Keyboard, Mouse) if SITUEE else (Keyboard,)
# What a person who knows what they want may take.
LONGEST = 180


class Job:
    """A person's hands on a window, and what the file says afterwards."""

    def __init__(self, hand, demonstration=True):
        # Both programs are the same; one also tells the mouse where things stand.
        self.window = Window(SITUEE if hand is Mouse else TRAME, CLI, demonstration)
        self.file = self.window.file
        self.hand = hand(self.window)
        self.name = f"{hand.__name__.lower()}-{'demonstration' if demonstration else 'new'}"
        self.step = 0

    def shot(self, name):
        self.step += 1
        if SHOTS is not None:
            self.window.shot(SHOTS / f"{self.name}-{self.step:02}-{name}.png")

    def act(self, title, name, *keys):
        """Does something, and waits for what it leads to."""
        self.hand.act(name, *keys)
        self.window.title(title)

    def json(self, *words):
        result = subprocess.run([CLI, *map(str, words), "--json", "--date", DAY], capture_output=True, text=True, check=True)
        return json.loads(result.stdout)

    def until(self, question, wanted):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and question() != wanted:
            time.sleep(0.2)
        if question() != wanted:
            raise AssertionError(f"{self.name}: {question()!r} rather than {wanted!r}")

    def state(self, devis):
        return self.json("devis", "montrer", self.file, devis)["etat"]

    def answer(self, need, draft):
        """From the need to the draft."""
        hand = self.hand
        if isinstance(hand, Mouse):
            hand.act("Demandes et devis")
            hand.act(need)
        else:
            self.window.go_to(need)
        self.window.title("Demandes et devis")
        self.shot("demande")
        self.act("Nouveau devis", "Répondre", "alt+r")
        self.act(draft, "Partir d’un exemple rempli", "Return")
        self.shot("brouillon")

    def issue_and_order(self, devis, number):
        """From the draft to the order."""
        hand = self.hand
        self.act("mettre le devis", "Émettre", "alt+r")
        self.act(devis, "Émettre", "Return")
        self.shot("emis")
        self.until(lambda: self.state(devis), "emis")
        self.act("Bon pour accord", "Valider", "alt+e")
        hand.fill("Nom du signataire", "Fabien Loubeyre")
        hand.fill("Qualité du signataire", "Directeur", "Tab")
        self.act(devis, "Valider le devis", "alt+v")
        self.until(lambda: self.state(devis), "valide")
        self.shot("valide")
        self.act("Bon de commande", "Enregistrer une commande", "alt+e")
        hand.fill("Numéro du bon de commande", number)
        self.shot("commander")
        self.act(number, "Enregistrer la commande", "alt+e")
        self.shot("commande")
        order = next(o for o in self.json("commande", "lister", self.file) if o["numero"] == number)
        total = self.json("devis", "montrer", self.file, devis)["total_ht_centimes"]
        if order["total_ht_centimes"] != total:
            raise AssertionError(f"{self.name}: the order isn't what the devis says")

    def leave(self):
        self.hand.act("Fichier > Quitter", "ctrl+q")
        self.until(lambda: self.json("info", self.file)["ecrit_par"], None)
        if not self.json("verifier", self.file)["intact"]:
            raise AssertionError(f"{self.name}: the file is damaged")


def on_the_demonstration(hand):
    job = Job(hand)
    try:
        start = time.monotonic()
        job.window.start()
        job.shot("tableau")
        job.answer("BES-L2-2026-0017", "BROUILLON-0030")
        job.issue_and_order("D-L2-2026-0011", "BC-FENETRE-1")
        job.leave()
        return job.name, time.monotonic() - start
    finally:
        job.window.close()


def make_file(job):
    """The assistant, in six steps."""
    hand = job.hand
    job.act("Nouvel accord-cadre", "Nouvel accord-cadre", "alt+n")
    for _ in range(3):
        hand.act("Suivant", "alt+s")
    hand.fill("SIRET", "00001021500010")
    hand.fill("Nom", "Valcyrne Conseil", "Tab")
    hand.act("Suivant", "alt+s")
    hand.choose("Accord-cadre 1 : Lot", "Lot 2", "Down", "Down")
    hand.fill("Accord-cadre 1 : Notifié le", "03/02/2025", "Tab", "Tab", "Tab")
    job.shot("lots-tenus")
    hand.act("Suivant", "alt+s")
    # A path that can be typed with any keyboard.
    with tempfile.TemporaryDirectory(prefix="bordereau-") as folder:
        schedule = shutil.copy(SCHEDULE, folder)
        job.act("Choisir le bordereau", "Choisir le bordereau du lot 2", "space")
        job.window.type(schedule if SITUEE else subprocess.check_output(["winepath", "-w", schedule], text=True).strip())
        hand.act("Ouvrir", "Return")
        if not SITUEE:
            # When a dialog of the system closes, Wine leaves the keyboard to nobody.
            job.window.x("search", "--sync", "--onlyvisible", "--name", "^Nouvel accord-cadre$", "windowactivate", "--sync")
        job.window.title("Nouvel accord-cadre")
        job.shot("bordereau")
        job.file = job.window.documents / "2024_AOO_IA.trame"
        job.act("Tableau de bord", "Créer le fichier", "alt+c")
    job.shot("nouveau")


def fill_file(job):
    """Who asks, who answers, and what is asked."""
    hand = job.hand
    hand.act("Bénéficiaires", "ctrl+7")
    job.act("Nouveau bénéficiaire", "Ajouter un bénéficiaire", "alt+u")
    hand.fill("SIRET", "00000101600013")
    hand.fill("Nom", "Valmont", "alt+o")
    hand.act("+ Ajouter une convention", "alt+j")
    hand.fill("Convention 1 : Référence", "CONV-1")
    hand.fill("Convention 1 : Date", "01/06/2025", "Tab")
    job.shot("beneficiaire")
    job.act("Bénéficiaires", "Enregistrer", "alt+g")
    hand.act("Équipe", "ctrl+8")
    job.act("Nouvel intervenant", "Ajouter un intervenant", "alt+u")
    hand.fill("Code, qui remplace le nom dans les devis", "INT-01")
    hand.fill("Prénom", "Alice", "alt+p")
    hand.fill("Nom", "Moreau", "alt+m")
    hand.fill("Travaille dans l’IA depuis le", "01/02/2019", "alt+i")
    job.shot("intervenant")
    job.act("CV anonymisé", "CV anonymisé", "alt+v")
    hand.fill("Titre", "Consultante IA")
    hand.fill("Résumé", "Dix projets de science des donnees", "alt+r")
    job.shot("cv")
    hand.act("Enregistrer", "alt+g")
    job.act("Équipe", "Fermer", "alt+e")
    job.act("Demandes et devis", "Demandes et devis", "ctrl+2")
    job.act("Nouvelle demande", "Nouvelle demande", "ctrl+n")
    hand.fill("Bénéficiaire", "Valm")
    hand.act("Valmont", "Return")
    hand.fill("Objet", "Audit des usages", "alt+o")
    job.shot("demande")
    job.act("Demandes et devis", "Enregistrer la demande", "alt+e")


def on_a_new_file(hand):
    job = Job(hand, demonstration=False)
    try:
        start = time.monotonic()
        job.window.start()
        make_file(job)
        fill_file(job)
        job.answer("BES-L2-2026-0001", "BROUILLON-0001")
        job.issue_and_order("D-L2-2026-0001", "BC-FENETRE-2")
        job.leave()
        return job.name, time.monotonic() - start
    finally:
        job.window.close()


class InAWindow(unittest.TestCase):
    """[cctp-6.6.6-a][devis-a][devis-b][order-a]"""

    def test_the_whole_job(self):
        jobs = [(job, hand) for job in (on_the_demonstration, on_a_new_file) for hand in HANDS]
        # Two at a time where there are two hands: each has a display and a file of its own.
        with concurrent.futures.ThreadPoolExecutor(len(HANDS)) as pool:
            for done in [pool.submit(job, hand) for job, hand in jobs]:
                name, seconds = done.result()
                print(f"{name}: {seconds:.0f} s", flush=True)
                self.assertLess(seconds, LONGEST)

    def test_a_second_window_reads_and_says_who_writes(self):
        job = Job(Keyboard)
        self.addCleanup(job.window.close)
        job.window.start()
        process = job.window.open("another person")

        def shown():
            return len(job.window.x("search", "--onlyvisible", "--name", "Tableau de bord").split())
        job.until(shown, 2)
        self.assertIsNone(process.poll())
        job.shot("lecture")
        refused = subprocess.run([CLI, "demande", "creer", job.file, "--lot", "2", "--siret", "00000101600013", "--objet", "x"],
                                 capture_output=True, text=True, check=False)
        self.assertEqual(refused.returncode, 4)
        self.assertIn("ouvert en écriture", refused.stderr)


if __name__ == "__main__":
    unittest.main()

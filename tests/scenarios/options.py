#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every option that `trame-cli --aide` tells works as «--x v» and as «--x=v»; what is wrong with one is told."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

CLI = sys.argv.pop(1)
RESOURCES = pathlib.Path(sys.argv.pop(1))
SIRET = "73282932000079"  # Of a wrong key: it wants to be confirmed.


def cli(*words, **options):
    return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=120, check=False, **options)


def options_of(text):
    """The options of a line of the help: each with whether it takes a value."""
    return {m[1]: m[2] is not None for m in re.finditer(r"(--[a-z-]+)(?= ([^\s\[\]]+))?", text)}


def read_help():
    """The options of each command, those of the listings and those of everywhere among them."""
    lines = cli("--aide").stdout.splitlines()
    lists = options_of(next(line for line in lines if line.startswith("Listes")))
    everywhere = options_of(next(line for line in lines if line.startswith("Partout")))
    commands = {}
    for line in lines:
        name = re.match(r"  ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)(?= |$)", line)
        if name:
            of_list = lists if name[1].endswith(" lister") and name[1] != "titulaire lister" else {}
            commands[name[1]] = {**options_of(line), **of_list, **everywhere}
    return commands


class Options(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory(prefix="trame é ")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.base = pathlib.Path(cls.folder.name)
        cls.file("demo.trame", "--demo")
        cls.file("vide.trame")
        cls.commands = read_help()
        cls.calls = cls.make_calls()

    @classmethod
    def file(cls, name, *words):
        made = cli("nouveau", cls.base / name, *words)
        assert made.returncode == 0, made.stderr

    @classmethod
    def write(cls, name, content):
        text = content if isinstance(content, str) else json.dumps(content)
        (cls.base / name).write_text(text, encoding="utf-8")
        return f"@{name}"

    @classmethod
    def listed(cls, *words):
        return json.loads(cli(*words, "--json").stdout)

    @classmethod
    def contents(cls):
        """The files that commands read, made of what they list."""
        demo = cls.base / "demo.trame"
        for kind in ("titulaire", "beneficiaire", "intervenant"):
            known = cls.listed(kind, "lister", demo)[0]
            cls.write(f"{kind}.json", {k: v for k, v in known.items() if k not in ("accords", "logo")})
            new = {**known, "siret": SIRET, "code": "INT-99"} if kind == "intervenant" else {**known, "siret": SIRET}
            if kind == "intervenant":
                del new["siret"]
            new.pop("accords", None)
            new.pop("logo", None)
            cls.write(f"{kind}-neuf.json", new)
        cls.write("devis.json", cls.listed("devis", "gabarit", demo, "--demande", "BES-L2-2026-0016"))
        cls.write("commande.json", {"lieu": "Valmont"})
        cls.write("bpu.csv", "code;designation;unite;prix_ht;tva;du\nZZ-1;Essai;jour;100,00;20;2026-01-01\n")
        shutil.copyfile(RESOURCES / "demo/accord.json", cls.base / "accord.json")
        shutil.copyfile(RESOURCES / "demo/signature.png", cls.base / "signe.png")
        archive = cli("exporter", demo, "--sortie", cls.base / "a.zip")
        assert archive.returncode == 0, archive.stderr
        backup = cli("sauvegarder", demo, "--sortie", cls.base / "sauvegarde.trame")
        assert backup.returncode == 0, backup.stderr

    @classmethod
    def make_calls(cls):
        """For each command its positional words and the values of its options. «@» is a name in the folder of the trial."""
        cls.contents()
        file = "@demo.trame"
        day = "2026-11-24"
        return {
            "nouveau": (["@neuf.trame"], {"--commandes": 10, "--graine": 3}),
            "info": ([file], {}),
            "verifier": ([file], {}),
            "sauvegarder": ([file], {"--sortie": "@copie.trame"}),
            "restaurer": ([file], {"--depuis": "@sauvegarde.trame"}),
            "exporter": ([file], {"--sortie": "@copie.zip"}),
            "importer": (["@a.zip"], {"--vers": "@copie.trame"}),
            "journal": ([file], {"--limite": 2}),
            "jours-ouvres": ([], {"--du": day, "--plus": 3, "--territoire": "mayotte"}),
            "delai": ([], {"--du": day, "--jours": 3, "--territoire": "mayotte"}),
            "feries": ([], {"--annee": 2026, "--territoire": "mayotte"}),
            "siret": (["92443595100018"], {}),
            "accord definir": (["@vide.trame"], {"--contenu": "@accord.json"}),
            "accord montrer": ([file], {}),
            "titulaire ajouter": ([file], {"--contenu": "@titulaire-neuf.json"}),
            "titulaire modifier": ([file], {"--contenu": "@titulaire.json"}),
            "titulaire lister": ([file], {}),
            "beneficiaire ajouter": ([file], {"--contenu": "@beneficiaire-neuf.json"}),
            "beneficiaire modifier": ([file], {"--contenu": "@beneficiaire.json"}),
            "beneficiaire lister": ([file], {"--recherche": "valmont", "--limite": 2, "--depart": 0}),
            "intervenant ajouter": ([file], {"--contenu": "@intervenant-neuf.json"}),
            "intervenant modifier": ([file], {"--contenu": "@intervenant.json"}),
            "intervenant lister": ([file], {"--recherche": "INT", "--limite": 2, "--depart": 1}),
            "bpu importer": ([file, "@bpu.csv"], {"--lot": 2, "--titulaire": cls.holder()}),
            "bpu lister": ([file], {"--lot": 2, "--recherche": "audit", "--limite": 2, "--depart": 1}),
            "demande creer": ([file], {"--lot": 2, "--siret": cls.body(), "--objet": "Essai", "--titulaire": cls.holder(),
                                       "--description": "d", "--canal": "courriel", "--contact": "c"}),
            "demande lister": ([file], {"--lot": 2, "--etat": "emis", "--recherche": "valmont", "--limite": 2, "--depart": 0}),
            "demande classer": ([file, "BES-L2-2026-0017"], {"--motif": "m"}),
            "demande rouvrir": ([file, "BES-L2-2026-0004"], {}),
            "devis gabarit": ([file], {"--demande": "BES-L2-2026-0016"}),
            "devis creer": ([file], {"--demande": "BES-L2-2026-0016", "--contenu": "@devis.json"}),
            "devis modifier": ([file, "BROUILLON-0029"], {"--contenu": "@devis.json"}),
            "devis lister": ([file], {"--lot": 2, "--etat": "valide", "--recherche": "valmont", "--limite": 2, "--depart": 0}),
            "devis montrer": ([file, "D-L2-2026-0007"], {"--version": 1}),
            "devis controler": ([file, "D-L2-2026-0007"], {"--version": 2}),
            "devis emettre": ([file, "BROUILLON-0029"], {}),
            "devis pdf": ([file, "D-L2-2026-0006"], {"--sortie": "@d.pdf", "--version": 2}),
            "devis valider": ([file, "D-L2-2026-0009"], {"--nom": "N", "--qualite": "Q", "--piece": "@signe.png"}),
            "devis refuser": ([file, "D-L2-2026-0009"], {"--motif": "m", "--nom": "N", "--qualite": "Q"}),
            "devis annuler-reponse": ([file, "D-L2-2026-0010"], {"--motif": "m"}),
            "devis reviser": ([file, "D-L2-2026-0009"], {}),
            "devis abandonner": ([file, "BROUILLON-0029"], {}),
            "commande enregistrer": ([file], {"--devis": "D-L2-2026-0010", "--numero": "N-1", "--engagement": "E",
                                              "--service": "S", "--contenu": "@commande.json"}),
            "commande lister": ([file], {"--lot": 2, "--etat": "close", "--recherche": "valmont", "--limite": 2, "--depart": 0}),
            "commande montrer": ([file, "UHSLV-26-1302"], {"--siret": cls.buyer("UHSLV-26-1302")}),
            "commande pdf": ([file, "UHSLV-26-1302"], {"--sortie": "@c.pdf", "--siret": cls.buyer("UHSLV-26-1302")}),
            "commande avancer": ([file, "UHSLV-26-1302"], {"--acte": "annuler", "--motif": "m", "--refaction": "0"}),
            "commande remettre": ([file, "UHSLV-26-1147"], {"--livrable": "L3"}),
            "commande decider": ([file, "SDIS-26-0231"], {"--livrable": "L1", "--decision": "ajourne", "--refaction": "0"}),
            "echeances": ([file], {"--lot": 2}),
        }, day

    @classmethod
    def holder(cls):
        return cls.listed("titulaire", "lister", cls.base / "demo.trame")[0]["siret"]

    @classmethod
    def body(cls):
        return cls.listed("demande", "lister", cls.base / "demo.trame", "--recherche", "BES-L2-2026-0017")[0]["siret"]

    @classmethod
    def buyer(cls, number):
        return cls.listed("commande", "montrer", cls.base / "demo.trame", number)["siret"]

    def call(self, command, joined, first=False):
        """Runs a command with all its options on a copy of the file: how it ended, what it said and what it wrote."""
        calls, day = self.calls
        self.assertIn(command, calls, "give this command its words here")
        positional, values = calls[command]
        values = {**values, "--date": day, "--langue": "en"}
        with tempfile.TemporaryDirectory() as trial:
            def place(word):
                if not str(word).startswith("@"):
                    return str(word)
                name = str(word)[1:]
                if (self.base / name).exists():
                    shutil.copyfile(self.base / name, pathlib.Path(trial) / name)
                return f"{trial}/{name}"

            options = []
            for option, takes_value in self.commands[command].items():
                if not takes_value:
                    options.append(option)
                    continue
                self.assertIn(option, values, f"give {option} of {command} a value here")
                value = place(values[option])
                options += [f"{option}={value}"] if joined else [option, value]
            words = [*command.split(), *map(place, positional)]
            ended = cli(*(options + words if first else words + options))
            written = sorted(p.name for p in pathlib.Path(trial).iterdir())
            return ended.returncode, ended.stdout.replace(trial, ""), ended.stderr.replace(trial, ""), written

    def test_each_option_works_both_ways_before_the_command_and_after(self):
        for command in self.commands:
            with self.subTest(command):
                parted = self.call(command, joined=False)
                self.assertEqual(parted[0], 0, parted)
                joined = self.call(command, joined=True)
                before = self.call(command, joined=False, first=True)
                # What tells the time or a sum isn't the same twice.
                if "SHA-256" in parted[1] or command in ("info", "journal", "sauvegarder", "exporter", "importer"):
                    self.assertEqual(parted[3], joined[3])
                    self.assertEqual((joined[0], before[0]), (0, 0), (joined, before))
                else:
                    self.assertEqual(parted, joined)
                    self.assertEqual(parted, before)

    def test_a_missing_value_is_told(self):
        for command, options in self.commands.items():
            for option in (name for name, takes_value in options.items() if takes_value):
                ended = cli(*command.split(), "F", option, cwd=self.base)
                self.assertEqual((ended.returncode, ended.stdout), (2, ""), (command, option))
                self.assertIn(f"Il manque une valeur à {option}.", ended.stderr.replace("\u00a0", " "))

    def test_an_empty_value_is_a_missing_one(self):
        demo = self.base / "demo.trame"
        for words in (("devis", "pdf", demo, "D-L2-2026-0006", "--sortie", ""), ("bpu", "lister", demo, "--lot=")):
            ended = cli(*words)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), words)
            self.assertRegex(ended.stderr.replace("\u00a0", " "), "Il manque une valeur à --(sortie|lot).")
        for words in (("nouveau", ""), ("bpu", "importer", demo, "", "--lot", "2")):
            ended = cli(*words)
            self.assertEqual((ended.returncode, ended.stdout), (2, ""), words)
            self.assertIn("Un des mots de la commande est vide.", ended.stderr)
        self.assertEqual(cli("beneficiaire", "lister", demo, "--recherche", "").returncode, 0)

    def test_a_price_cut_without_its_decision_is_refused(self):
        demo = self.base / "demo.trame"
        ended = cli("commande", "decider", demo, "SDIS-26-0231", "--livrable", "L3", "--decision", "admis", "--refaction", "5",
                    "--date", "2026-11-24")
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertIn("une réfaction ne va qu’avec une admission avec réfaction", ended.stderr)

    def test_an_option_given_twice_is_told(self):
        demo = self.base / "demo.trame"
        ended = cli("devis", "montrer", demo, "D-L2-2026-0007", "--version", "1", "--version=2")
        self.assertEqual((ended.returncode, ended.stdout), (2, ""))
        self.assertIn("--version est donnée deux fois", ended.stderr)

    def test_a_value_too_many_is_told(self):
        for command, options in self.commands.items():
            for option in (name for name, takes_value in options.items() if not takes_value):
                ended = cli(*command.split(), "F", f"{option}=non", cwd=self.base)
                self.assertEqual((ended.returncode, ended.stdout), (2, ""), (command, option))
                self.assertIn(f"{option} ne prend pas de valeur.", ended.stderr)

    def test_the_version_of_the_program_and_of_a_devis(self):
        for words in (("--version",), ("--version", "--json"), ("--langue", "en", "--version")):
            self.assertRegex(cli(*words).stdout, r"^trame-cli \d+\.\d+\.\d+\n$")
        self.assertEqual(cli("--version", "1").returncode, 2)
        demo = self.base / "demo.trame"
        shown = [self.listed("devis", "montrer", demo, "D-L2-2026-0007", "--version", n)["version"] for n in (1, 2)]
        self.assertEqual(shown, [1, 2])


if __name__ == "__main__":
    unittest.main(verbosity=1)

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs trame-cli as its users do and compares what it prints and how it ends."""

import json
import os
import pathlib
import sqlite3
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


class Messages(unittest.TestCase):
    """What is wrong with the words is said with the option, what was read, and what it takes."""

    def told(self, *words):
        result = cli(*words)
        self.assertEqual(result.returncode, 2, (words, result.stderr))
        self.assertEqual(result.stdout, "")
        return result.stderr

    def test_options(self):
        for words, wanted in [
            (("jours-ouvres", "--plus", "1"), ["Il manque --du."]),
            (("jours-ouvres", "--du", "2026-02-01", "--plus"), ["Il manque une valeur à --plus."]),
            (("jours-ouvres", "--du", "--plus", "3"), ["Il manque une valeur à --du."]),
            (("jours-ouvres", "--du", "2026-02-01", "--plus", "abc"), ["« abc »", "--plus", "-20000 à 20000"]),
            (("feries", "--annee", "1900"), ["« 1900 »", "--annee", "1990 à 2149"]),
            (("jours-ouvres", "--du", "9999-12-31", "--plus", "1"), ["sort du calendrier"]),
            (("jours-ouvres", "--du", "1800-01-01", "--plus", "1"), ["sort du calendrier"]),
            (("delai", "--du", "2026-02-01", "--jours", "1", "--territoire", "corse"), ["« corse »", "guyane, la-reunion"]),
            (("siret", "1", "--langue", "de"), ["« de »", "--langue", "fr, en"]),
            (("info",), ["Il manque le fichier"]),
            (("devis",), ["gabarit, creer, modifier", "annuler-reponse"]),
            (("devis", "zut"), ["gabarit, creer, modifier"]),
        ]:
            said = self.told(*words).replace("\u202f", " ").replace("\u00a0", " ")
            for part in wanted:
                self.assertIn(part, said, words)

    def test_the_words_that_are_taken_are_those_of_the_help(self):
        help_text = cli("--aide").stdout
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "d.trame"
            self.assertEqual(cli("nouveau", file, "--demo").returncode, 0)
            for words, option in [(("commande", "avancer", file, "X"), "--acte"),
                                  (("commande", "decider", file, "X", "--livrable", "L1"), "--decision")]:
                said = self.told(*words, option, "zut")
                taken = said[said.index("admis : ") + 8:].split(".")[0].split(", ")
                self.assertIn(f"{option} {'|'.join(taken)} ", help_text)
                self.assertIn(f"Il manque {option}.", self.told(*words))
            for kind in ("demande", "devis", "commande"):
                self.assertIn("Sont admis : ", self.told(kind, "lister", file, "--etat", "zut"))

    def test_files_to_read(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "d.trame"
            content = pathlib.Path(folder) / "b.json"
            self.assertEqual(cli("nouveau", file, "--demo").returncode, 0)
            for text, wanted in [
                ("{", "ligne 1"),
                ("[]", "document entier"),
                ('{"siret":"00000808600019","nom":"X","zut":1}', "cette clé n’existe pas"),
                ('{"siret":"00000808600019","nom":3}', "il faut un texte"),
                ('{"siret":"00000808600019","nom":"X","delai_paiement_jours":999}', "il faut un nombre de 1 à 120"),
                ('{"siret":"00000808600019","nom":"X","territoire":"corse"}', "guyane"),
                ('{"siret":"12","nom":"X"}', "(champ « siret »)"),
            ]:
                content.write_text(text)
                self.assertIn(wanted, self.told("beneficiaire", "ajouter", file, "--contenu", content))
            self.assertIn("pas un fichier ordinaire", self.told("beneficiaire", "ajouter", file, "--contenu", folder))
            for device in ("/dev/zero", "/dev/null"):
                self.assertIn("pas un fichier ordinaire", self.told("beneficiaire", "ajouter", file, "--contenu", device))
                self.assertIn("pas un fichier ordinaire", self.told("bpu", "importer", file, "--lot", "1", device))
                holder = {"siret": "00001011600010", "nom": "X", "logo": device}
                content.write_text(json.dumps(holder))
                self.assertIn("à côté du JSON", self.told("titulaire", "modifier", file, "--contenu", content))
            holder = {"siret": "00001011600010", "nom": "X", "logo": "logo.png"}
            content.write_text(json.dumps(holder))
            logo = pathlib.Path(folder) / "logo.png"
            os.mkfifo(logo)
            self.assertIn("pas un fichier ordinaire", self.told("titulaire", "modifier", file, "--contenu", content))
            logo.unlink()
            logo.write_bytes(bytes.fromhex("89504e470d0a1a0a"))
            self.assertIn("ne peut pas être lue", self.told("titulaire", "modifier", file, "--contenu", content))
            body = '{"siret":"00000808600019","nom":"X","nom":"Y"}'
            piped = subprocess.run([CLI, "beneficiaire", "ajouter", file, "--contenu", "/dev/stdin"], input=body, capture_output=True,
                                   text=True, timeout=60)
            self.assertEqual(piped.returncode, 2, piped.stderr)
            self.assertIn("cette clé y est deux fois", piped.stderr)
            body = '{"siret":"92443595100018","nom":"X"}'
            piped = subprocess.run([CLI, "beneficiaire", "ajouter", file, "--contenu", "/dev/stdin"], input=body, capture_output=True,
                                   text=True, timeout=60)
            self.assertEqual(piped.returncode, 0, piped.stderr)
            content.write_text("code;designation;unite;prix_ht;tva;du\nA1;Audit;jours;1;20;2025-02-03\n")
            said = self.told("bpu", "importer", file, "--lot", "1", content)
            self.assertIn("« jours »", said)
            self.assertIn("demi-journee", said)
            content.write_text("code;unite\n")
            self.assertIn("Il manque cette colonne", self.told("bpu", "importer", file, "--lot", "1", content))


class Corrections(unittest.TestCase):
    """What was entered wrongly is mended by the same JSON that lists it."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="trame é ")
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "d.trame"
        self.content = pathlib.Path(folder.name) / "c.json"
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)

    def listed(self, kind):
        result = cli(kind, "lister", self.file, "--json", "--date", "2026-11-24")
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def change(self, kind, value):
        self.content.write_text(json.dumps(value))
        return cli(kind, "modifier", self.file, "--contenu", self.content, "--date", "2026-11-24")

    def test_each_kind(self):
        for kind, key, field in [("beneficiaire", "siret", "categorie"), ("intervenant", "code", "telephone"),
                                 ("titulaire", "siret", "site")]:
            before = self.listed(kind)
            changed = {**before[0], field: "corrigé"}
            self.assertEqual(self.change(kind, changed).returncode, 0, kind)
            self.assertEqual(self.listed(kind), [changed, *before[1:]])
            unknown = {**changed, key: "00000000000000" if key == "siret" else "INT-99"}
            result = self.change(kind, unknown)
            self.assertEqual((result.returncode, self.listed(kind)), (1, [changed, *before[1:]]), kind)
            self.assertIn("Introuvable", result.stderr)
        self.assertTrue(json.loads(cli("verifier", self.file, "--json").stdout)["intact"])

    def test_agreements_stay(self):
        holder = self.listed("titulaire")[0]
        holder["accords"][0]["duree_mois"] += 1
        result = self.change("titulaire", holder)
        self.assertEqual(result.returncode, 2)
        self.assertIn("cette commande ne le change pas", result.stderr)

    def test_a_lot_that_is_left_out_stays_and_is_told(self):
        agreement = json.loads(cli("accord", "montrer", self.file, "--json").stdout)
        agreement["lots"] = [lot for lot in agreement["lots"] if lot["numero"] != 3]
        self.content.write_text(json.dumps(agreement))
        result = cli("accord", "definir", self.file, "--contenu", self.content)
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(result.stderr.count("\n"), 1)
        self.assertIn("Le lot 3 n’est pas dans ce contenu : il reste comme il était.", result.stderr)
        kept = json.loads(cli("accord", "montrer", self.file, "--json").stdout)
        self.assertEqual([lot["numero"] for lot in kept["lots"]], [1, 2, 3, 4])

    def test_the_rate_of_each_price_is_listed(self):
        self.content.write_text("code;designation;unite;prix_ht;tva;du\nE-1;Réduit;jour;100,00;5,5;2025-02-03\n")
        self.assertEqual(cli("bpu", "importer", self.file, self.content, "--lot", "3").returncode, 0)
        listed = cli("bpu", "lister", self.file, "--lot", "3", "--limite", "1").stdout.splitlines()
        self.assertEqual(listed[0].split()[-1], "TVA")
        self.assertEqual(listed[1].split()[-2:], ["5,5", "%"])

    def test_a_corrected_price_is_told(self):
        line = next(p for p in json.loads(cli("bpu", "lister", self.file, "--lot", "1", "--json").stdout) if p["prix"])
        price = line["prix"][0]
        self.content.write_text(
            "code;section;designation;unite;profil;prix_ht;tva;du;au\n"
            f"{line['code']};{line['section']};\"{line['designation']}\";{line['unite']};{line['profil'] or ''};12,34;"
            f"{line['taux_tva_pour_dix_mille'] / 100};{price['du']};{price['au'] or ''}\n".replace(".0;", ";"))
        result = cli("bpu", "importer", self.file, "--lot", "1", self.content, "--json")
        self.assertEqual(result.returncode, 0, result.stderr)
        self.assertEqual(json.loads(result.stdout)["prix_corriges"],
                         [{"code": line["code"], "du": price["du"], "avant_centimes": price["prix_ht_centimes"],
                           "apres_centimes": 1234}])
        self.assertIn("12,34 €", result.stderr.replace("\u00a0", " ").replace("\u202f", " "))


class Donnees(unittest.TestCase):
    """What scripts read."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.file = pathlib.Path(folder.name) / "d.trame"
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)

    def json(self, *words, code=0):
        result = cli(*words, "--json", "--date", "2026-11-24")
        self.assertEqual(result.returncode, code, result.stderr)
        return json.loads(result.stdout)

    def test_a_draft_has_the_number_that_finds_it(self):
        draft = next(d for d in self.json("devis", "lister", self.file) if d["etat"] == "brouillon")
        self.assertEqual(self.json("devis", "montrer", self.file, draft["numero"])["numero"], draft["numero"])

    def test_an_order_with_its_deliverables_and_its_chain(self):
        order = self.json("commande", "montrer", self.file, "UHSLV-26-1302")
        self.assertIn("L1", [part["code"] for part in order["livrables"]])
        self.assertIn("prevue", order["livrables"][0])
        self.assertEqual({step["source"] for step in order["chaine"]}, {"CCTP 6.6.6"})

    def test_a_refusal(self):
        need = self.json("demande", "creer", self.file, "--lot", "2", "--siret", "00000808600019", "--objet", "Essai",
                         "--titulaire", "00001021500010")
        self.assertEqual((need["etat"], bool(need["titulaire"])), ("a-repondre", True))
        template = self.json("devis", "gabarit", self.file, "--demande", need["numero"])
        template["calendrier"] = []
        content = self.file.with_suffix(".json")
        content.write_text(json.dumps(template))
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu", content)
        refusal = self.json("devis", "emettre", self.file, draft["numero"], code=3)
        self.assertIn("CCTP 6.6.5", [finding["source"] for finding in refusal["constats"]])
        self.assertIn("refusé", refusal["refus"])

    def test_words_for_people(self):
        self.assertIn("Devis émis", cli("journal", self.file, "--limite", 500).stdout)
        self.assertIn("Devis issued", cli("journal", self.file, "--limite", 500, "--langue", "en").stdout)
        self.assertNotIn("prix_bpu", cli("verifier", self.file).stderr)
        self.assertNotIn("generer-", cli("journal", self.file, "--limite", 500).stdout)
        lines = cli("bpu", "lister", self.file, "--lot", "2").stdout.splitlines()
        holders = json.loads(cli("titulaire", "lister", self.file, "--json").stdout)
        names = [h["nom"] for h in holders if 2 in [a["lot"] for a in h["accords"]]]
        column = lines[0].index("Titulaire")
        same = [line[column:] for line in lines if line.startswith("L2-AMO-01 ")]
        self.assertEqual(sorted(name for line in same for name in names if line.startswith(name)), sorted(names))


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
        self.assertEqual((info["version_schema"], info["commandes"], info["ecrit_par"]), (3, 0, None))
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

    def test_what_goes_out_replaces_nothing(self):
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)
        self.file.chmod(0o640)
        before = self.file.read_bytes()
        devis = json.loads(cli("devis", "lister", self.file, "--etat", "emis", "--json").stdout)[0]["numero"]
        link = self.file.with_name("lien.pdf")
        link.symlink_to(self.file)
        note = self.file.with_name("note.txt")
        note.write_text("à moi")
        others = [self.file.with_name("n.zip.tmp"), self.file.with_name("n.trame.en-cours")]
        for other in others:
            other.write_text("à quelqu’un")
        outputs = (("devis", "pdf", self.file, devis), ("sauvegarder", self.file), ("exporter", self.file))
        for words in outputs:
            for place in (self.file, link, note):
                result = cli(*words, "--sortie", place)
                self.assertEqual(result.returncode, 4, (words, place, result.stderr))
                # No way is told that would be refused in its turn.
                self.assertEqual("--remplacer" in result.stderr, place == note)
            for place in (self.file, link, pathlib.Path(f"{self.file}-journal"), pathlib.Path(f"{self.file}.lock")):
                result = cli(*words, "--sortie", place, "--remplacer")
                self.assertEqual(result.returncode, 4, (words, place, result.stderr))
                self.assertIn("fichier Trame", result.stderr)
        self.assertEqual(note.read_text(), "à moi")
        self.assertEqual(self.file.read_bytes(), before)
        self.assertEqual(cli("devis", "pdf", self.file, devis, "--sortie", note, "--remplacer").returncode, 0)
        self.assertTrue(note.read_bytes().startswith(b"%PDF-"))
        archive, copy, again = (self.file.with_name(name) for name in ("n.zip", "n.trame", "m.trame"))
        self.assertEqual(cli("exporter", self.file, "--sortie", archive).returncode, 0)
        self.assertEqual(cli("sauvegarder", self.file, "--sortie", copy).returncode, 0)
        self.assertEqual(cli("importer", archive, "--vers", copy, "--remplacer").returncode, 4)
        self.assertEqual(cli("importer", archive, "--vers", again).returncode, 0)
        for other in others:
            self.assertEqual(other.read_text(), "à quelqu’un")
        for path in (note, archive, copy, again):
            self.assertEqual(path.stat().st_mode & 0o777, 0o640, path)
        long = cli("sauvegarder", self.file, "--sortie", self.file.with_name("n" * 300))
        self.assertEqual(long.returncode, 4)
        self.assertIn("trop long", long.stderr)
        self.assertIn("trop long", cli("nouveau", self.file.with_name("n" * 250)).stderr)
        self.assertEqual([p.name for p in self.file.parent.iterdir() if p.name.startswith(".trame-")], [])

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

    @unittest.skipUnless(os.path.exists("/dev/full"), "no device that is full")
    def test_a_display_that_fails_is_told(self):
        def unseen(*words):
            with open("/dev/full", "w", encoding="utf-8") as full:
                return subprocess.run([CLI, *map(str, words)], stdout=full, stderr=subprocess.PIPE, text=True, check=False)

        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)
        listed = unseen("demande", "lister", self.file, "--json")
        self.assertEqual(listed.returncode, 1)
        self.assertIn("n’a pas pu être écrit jusqu’au bout", listed.stderr)
        copy = self.file.with_name("copie.trame")
        saved = unseen("sauvegarder", self.file, "--sortie", copy)
        self.assertEqual(saved.returncode, 0)
        self.assertIn("C’est fait et enregistré", saved.stderr)
        self.assertTrue(copy.exists())

    def test_a_copy_of_a_damaged_file_says_so(self):
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)
        with sqlite3.connect(self.file) as base:
            base.execute("UPDATE prix_bpu SET prix_unitaire_ht_centimes = prix_unitaire_ht_centimes + 1 WHERE id = 1")
        base.close()
        copy = self.file.with_name("copie.trame")
        result = cli("sauvegarder", self.file, "--sortie", copy)
        self.assertEqual((result.returncode, copy.exists()), (4, True))
        self.assertIn("prix du bordereau n° 1", result.stderr)
        self.assertIn("endommagé", result.stderr)

    def need(self, subject):
        result = cli("demande", "creer", self.file, "--lot", 2, "--siret", "00000606400018", "--objet", subject, "--date", "2026-11-24")
        self.assertEqual(result.returncode, 0, result.stderr)

    def subjects(self, path):
        return [d["objet"] for d in json.loads(cli("demande", "lister", path, "--recherche", "essai", "--json").stdout)]

    def test_a_backup_is_restored_and_what_is_replaced_is_kept(self):
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)
        self.need("essai avant")
        copy = self.file.with_name("copie.trame")
        self.assertEqual(cli("sauvegarder", self.file, "--sortie", copy).returncode, 0)
        self.need("essai depuis")
        before = self.file.read_bytes()
        shown = cli("restaurer", self.file, "--depuis", copy, "--apercu")
        self.assertEqual(shown.returncode, 0, shown.stderr)
        self.assertIn("1 acte du fichier n’est pas dans la sauvegarde", shown.stdout)
        self.assertEqual(self.file.read_bytes(), before)
        done = json.loads(cli("restaurer", self.file, "--depuis", copy, "--json").stdout)
        self.assertEqual((done["actes_perdus"], done["restaure"]), (1, True))
        self.assertEqual(pathlib.Path(done["remplace"]).read_bytes(), before)
        self.assertEqual(self.subjects(self.file), ["essai avant"])
        self.assertEqual(cli("verifier", self.file).returncode, 0)
        self.need("essai après")
        other = self.file.with_name("autre.trame")
        self.assertEqual(cli("nouveau", other, "--demo").returncode, 0)
        for stranger, word in ((other, "vient d’un autre fichier"), (self.file, "le fichier lui-même")):
            refused = cli("restaurer", self.file, "--depuis", stranger)
            self.assertEqual(refused.returncode, 4)
            self.assertIn(word, refused.stderr)

    def test_the_journal_of_another_content_is_set_aside(self):
        self.assertEqual(cli("nouveau", self.file, "--demo").returncode, 0)
        copy = self.file.with_name("copie.trame")
        self.assertEqual(cli("sauvegarder", self.file, "--sortie", copy).returncode, 0)
        self.need("essai depuis")
        with sqlite3.connect(self.file, isolation_level=None) as base:
            base.execute("PRAGMA cache_size=1")
            base.execute("BEGIN")
            base.execute("UPDATE demande SET contact = contact || 'x'")
            journal = self.file.with_name("accord.trame-journal").read_bytes()
            base.execute("ROLLBACK")
        base.close()
        self.assertTrue(journal)
        self.file.write_bytes(copy.read_bytes())
        self.file.with_name("accord.trame-journal").write_bytes(journal)
        result = cli("verifier", self.file)
        self.assertEqual(result.returncode, 0, result.stdout)
        self.assertIn("accord (journal écarté).journal", result.stderr)
        self.assertEqual(self.file.with_name("accord (journal écarté).journal").read_bytes(), journal)
        self.assertEqual(self.file.read_bytes(), copy.read_bytes())

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

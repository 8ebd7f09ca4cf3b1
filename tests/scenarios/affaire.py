#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""One whole job by commands alone, on the demonstration and from an empty file: need, devis, conformity, issue, document,
validation, order. Usage: affaire.py TRAME_CLI RESOURCES"""

import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

RESOURCES = pathlib.Path(sys.argv.pop())
CLI = sys.argv.pop()
DEMO = RESOURCES / "demo"
HOLDER = "00001021500010"
BODY = "00000101600013"


class Job(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="trame affaire é ")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = self.folder / "accord.trame"

    def run_cli(self, *words):
        return subprocess.run([CLI, *map(str, words)], capture_output=True, text=True, timeout=120, check=False)

    def cli(self, *words):
        result = self.run_cli(*words)
        self.assertEqual(result.returncode, 0, (words, result.stderr))
        return result.stdout

    def json(self, *words):
        return json.loads(self.cli(*words, "--json"))

    def refused(self, *words):
        before = hashlib.sha256(self.file.read_bytes()).hexdigest()
        journal = self.json("journal", self.file, "--limite", 1)
        result = self.run_cli(*words)
        self.assertEqual(result.returncode, 3, (words, result.stdout, result.stderr))
        self.assertEqual(self.json("journal", self.file, "--limite", 1), journal, before)
        return result.stderr

    def write(self, name, value):
        path = self.folder / name
        path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
        return path

    def text_of(self, pdf):
        return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout

    def found_agreement(self):
        """The agreement, one holder, its people, one body and the price schedule, from an empty file."""
        self.cli("nouveau", self.file)
        self.cli("accord", "definir", self.file, "--contenu", DEMO / "accord.json")
        holder = next(t for t in json.loads((DEMO / "titulaires.json").read_text()) if t["siret"] == HOLDER)
        # A logo stands beside the file that names it.
        shutil.copyfile(DEMO / holder["logo"], self.folder / holder["logo"])
        self.cli("titulaire", "ajouter", self.file, "--contenu", self.write("t.json", holder))
        for person in json.loads((DEMO / "intervenants.json").read_text()):
            if person["titulaire"] == HOLDER:
                self.cli("intervenant", "ajouter", self.file, "--contenu", self.write("i.json", person))
        body = next(b for b in json.loads((DEMO / "beneficiaires.json").read_text()) if b["siret"] == BODY)
        self.cli("beneficiaire", "ajouter", self.file, "--contenu", self.write("b.json", body))
        self.cli("bpu", "importer", self.file, "--lot", 2, DEMO / "bpu-l2a.csv")

    def need_to_order(self, body=BODY):
        need = self.json("demande", "creer", self.file, "--lot", 2, "--siret", body, "--objet", "Audit d’été & d’hiver",
                         "--date", "2026-11-24")
        example = json.loads(self.cli("devis", "gabarit", self.file, "--demande", need["numero"], "--date", "2026-11-25"))
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu",
                          self.write("devis.json", example), "--date", "2026-11-25")
        self.assertEqual(draft["etat"], "brouillon")
        self.assertEqual(self.json("devis", "controler", self.file, draft["reference"], "--date", "2026-11-25"), [])
        devis = self.json("devis", "emettre", self.file, draft["reference"], "--date", "2026-11-25")
        self.assertEqual(devis["etat"], "emis")
        pdf = self.folder / "devis.pdf"
        self.cli("devis", "pdf", self.file, devis["numero"], "--sortie", pdf)
        shown = self.json("devis", "montrer", self.file, devis["numero"])
        self.check_document(pdf, shown)
        signed = self.folder / "signé.pdf"
        signed.write_bytes(pdf.read_bytes())
        devis = self.json("devis", "valider", self.file, devis["numero"], "--date", "2026-12-01", "--nom", "Hélène Courtade",
                          "--qualite", "Directrice du numérique", "--piece", signed)
        self.assertEqual(devis["etat"], "valide")
        order = self.json("commande", "enregistrer", self.file, "--devis", devis["numero"], "--numero", "2026-BC-1", "--date",
                          "2026-12-08", "--engagement", "EJ-1", "--service", "DNUM-01")
        self.assertEqual(order["total_ht_centimes"], devis["total_ht_centimes"])
        self.assertEqual([l["code_bpu"] for l in order["lignes"]], [l["code_bpu"] for l in shown["lignes"]])
        return devis, order

    def check_document(self, pdf, shown):
        text = self.text_of(pdf)
        for cents in (shown["total_ht_centimes"], shown["total_ttc_centimes"]):
            euros = f"{cents // 100:,}".replace(",", " ") + f",{cents % 100:02d} €"
            self.assertIn(euros, re.sub(r"[\u00a0\u202f]", " ", text))
        fonts = subprocess.run(["pdffonts", pdf], capture_output=True, text=True, check=True).stdout.splitlines()[2:]
        self.assertTrue(fonts)
        self.assertTrue(all(line.split()[-5] == "yes" for line in fonts), fonts)
        bytes_of = pdf.read_bytes()
        info = subprocess.run(["pdfinfo", "-meta", pdf], capture_output=True, text=True, check=True).stdout
        for person in json.loads((DEMO / "intervenants.json").read_text()):
            for name in (person["nom"], person["prenom"]):
                self.assertNotIn(name, text)
                self.assertNotIn(name, info)
                self.assertNotIn(name.encode("utf-16-be"), bytes_of)


class OnTheDemonstration(Job):
    """[cctp-6.6.6-a][devis-a][devis-b][order-a]"""

    def setUp(self):
        super().setUp()
        self.cli("nouveau", self.file, "--demo")

    def test_a_need_becomes_an_order(self):
        devis, order = self.need_to_order()
        self.assertEqual(devis["numero"], "D-L2-2026-0011")
        listed = next(o for o in self.json("commande", "lister", self.file) if o["numero"] == order["numero"])
        self.assertEqual((listed["siret"], listed["lot"], listed["date"]), (BODY, 2, "2026-12-08"))
        pdf = self.folder / "commande.pdf"
        self.cli("commande", "pdf", self.file, order["numero"], "--sortie", pdf)
        self.assertIn("2026-BC-1", self.text_of(pdf))
        signed = self.folder / "sortie.pdf"
        self.cli("devis", "pdf", self.file, devis["numero"], "--signe", "--sortie", signed)
        self.assertEqual(signed.read_bytes(), (self.folder / "signé.pdf").read_bytes())
        self.assertEqual(self.json("verifier", self.file)["intact"], True)

    def test_every_state_is_there(self):
        states = {d["etat"] for d in self.json("devis", "lister", self.file, "--date", "2026-11-24")}
        self.assertEqual(states, {"brouillon", "emis", "valide", "refuse", "expire"})
        states = {o["etat"] for o in self.json("commande", "lister", self.file)}
        self.assertEqual(states, {"recue", "en-cours", "livree", "admise", "admise-avec-refaction", "rejetee", "close", "annulee"})
        self.assertEqual(self.json("verifier", self.file), {"anomalies": [], "intact": True})
        self.assertGreaterEqual(len(self.json("bpu", "lister", self.file)), 60)

    def test_what_is_missing_is_told_with_its_article(self):
        """[cctp-6.6.5-a] each lack stands alone in the way of the issue."""
        need = self.json("demande", "creer", self.file, "--lot", 2, "--siret", BODY, "--objet", "Audit", "--date", "2026-11-24")
        example = json.loads(self.cli("devis", "gabarit", self.file, "--demande", need["numero"], "--date", "2026-11-25"))
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu",
                          self.write("d.json", example), "--date", "2026-11-25")["reference"]

        def lacks(change, word):
            content = json.loads(json.dumps(example))
            change(content)
            self.cli("devis", "modifier", self.file, draft, "--contenu", self.write("d.json", content), "--date", "2026-11-25")
            said = self.refused("devis", "emettre", self.file, draft, "--date", "2026-11-25")
            self.assertIn("CCTP 6.6.5", said)
            self.assertIn(word, said)
            self.assertEqual(self.json("devis", "montrer", self.file, draft)["etat"], "brouillon")

        lacks(lambda c: c.update(calendrier=[]), "Calendrier absent")
        lacks(lambda c: c["livrables"][0].update(plan=[]), "Plan de livrable absent")
        lacks(lambda c: c["charges"][0].update(cout_ht_centimes=c["charges"][0]["cout_ht_centimes"] + 1), "Écart")
        lacks(lambda c: c["charges"][0].update(cout_ht_centimes=c["charges"][0]["cout_ht_centimes"] - 1), "Écart")
        lacks(lambda c: (c["equipe"].append({"intervenant": "INT-10", "profil": "junior", "role": ""})), "CV absent")

    def test_between_three_and_four_years(self):
        """[cctp-6.6.4-a] INT-09 has 3 years and 200 days on 2026-11-24."""
        need = self.json("demande", "creer", self.file, "--lot", 2, "--siret", BODY, "--objet", "Audit", "--date", "2026-11-24")
        content = json.loads(self.cli("devis", "gabarit", self.file, "--demande", need["numero"], "--date", "2026-11-24"))
        content["equipe"].append({"intervenant": "INT-09", "profil": "confirme", "role": ""})
        for phase in content["phases"]:
            phase["debut"] = phase["fin"] = "2026-11-24"
        for entry in content["calendrier"]:
            entry["debut"] = entry["fin"] = "2026-11-24"
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu",
                          self.write("d.json", content), "--date", "2026-11-24")["reference"]
        said = self.refused("devis", "emettre", self.file, draft, "--date", "2026-11-24")
        self.assertIn("CCTP 6.6.4", said)
        self.assertIn("3 ans et 200 jours", said)
        self.assertIn("ni Junior ni Confirmé", said)

    def test_lists_are_narrowed_and_told(self):
        self.assertEqual([d["lot"] for d in self.json("devis", "lister", self.file, "--lot", 3)], [3, 3, 3])
        found = self.json("commande", "lister", self.file, "--recherche", "metropole valm")
        self.assertEqual({o["siret"] for o in found}, {BODY})
        page = self.run_cli("commande", "lister", self.file, "--limite", 2, "--json")
        self.assertEqual(len(json.loads(page.stdout)), 2)
        self.assertIn("sur 19", page.stderr)
        self.assertEqual(self.run_cli("devis", "lister", self.file, "--lott", 3).returncode, 2)

    def test_what_is_late_is_told_with_its_article(self):
        """[cctp-6.6.6-a] a devis behind its ten working days is controlled, and issued, with a warning."""
        need = self.json("demande", "creer", self.file, "--lot", 2, "--siret", BODY, "--objet", "Audit", "--date", "2026-10-20")
        example = json.loads(self.cli("devis", "gabarit", self.file, "--demande", need["numero"], "--date", "2026-11-24"))
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu",
                          self.write("d.json", example), "--date", "2026-11-24")["reference"]
        found = self.json("devis", "controler", self.file, draft, "--date", "2026-11-24")
        self.assertEqual([(f["regle"], f["gravite"], f["source"]) for f in found], [("etape-en-retard", "avertissement", "CCTP 6.6.6")])
        self.assertIn("titulaire", found[0]["detail"])
        due = self.json("echeances", self.file, "--date", "2026-11-24")
        self.assertEqual({d["source"] for d in due}, {"CCTP 6.6.6"})
        self.assertIn("CCTP 6.6.6", self.cli("echeances", self.file, "--date", "2026-11-24"))
        self.assertEqual(self.json("devis", "emettre", self.file, draft, "--date", "2026-11-24")["etat"], "emis")

    def test_an_order_is_held_to_its_devis_and_its_deliverables(self):
        """[order-a]"""
        devis, order = self.need_to_order()
        said = self.refused("commande", "enregistrer", self.file, "--devis", devis["numero"], "--numero", "2026-BC-2", "--date", "2026-12-09")
        self.assertIn("CCTP 6.6.6", said)
        self.assertIn("il n’en reste rien", said)
        content = self.write("c.json", {"lignes": [{"code_bpu": "ZZZ", "quantite_milliemes": 1000}], "livrables": []})
        self.assertIn("ZZZ", self.refused("commande", "enregistrer", self.file, "--devis", devis["numero"], "--numero", "2026-BC-3",
                                          "--date", "2026-12-09", "--contenu", content))
        self.cli("commande", "avancer", self.file, order["numero"], "--acte", "demarrer", "--date", "2027-01-11")
        said = self.refused("commande", "avancer", self.file, order["numero"], "--acte", "livrer", "--date", "2027-03-01")
        self.assertIn("CCTP 6.6.6", said)
        self.assertIn("L1", said)

    def test_a_number_with_spaces_is_the_same_order(self):
        """[order-a]"""
        devis, order = self.need_to_order()
        for number in (order["numero"] + " ", "\t" + order["numero"], "\u00a0" + order["numero"] + "\u202f"):
            result = self.run_cli("commande", "enregistrer", self.file, "--devis", devis["numero"] + " ", "--numero", number,
                                  "--date", "2026-12-09")
            self.assertNotEqual(result.returncode, 0, result.stdout)
            self.assertEqual(self.json("commande", "montrer", self.file, number)["numero"], order["numero"])
        self.assertEqual([o["numero"] for o in self.json("commande", "lister", self.file, "--recherche", order["numero"])],
                         [order["numero"]])

    def test_a_need_without_follow_up_stops_its_devis(self):
        """[cctp-6.6.6-a]"""
        devis = next(d for d in self.json("devis", "lister", self.file, "--etat", "emis", "--date", "2026-11-24"))
        shown = self.json("devis", "montrer", self.file, devis["numero"], "--date", "2026-11-24")
        need = shown["demande"]
        self.cli("demande", "classer", self.file, need, "--motif", "projet abandonné", "--date", "2026-11-24")
        answer = ("devis", "valider", self.file, devis["numero"], "--nom", "N", "--qualite", "Q", "--date", "2026-11-24")
        self.assertIn("sans suite", self.refused(*answer))
        self.cli("demande", "rouvrir", self.file, need, "--date", "2026-11-24")
        self.cli(*answer)
        self.refused("demande", "classer", self.file, need, "--motif", "projet abandonné", "--date", "2026-11-24")

    def test_a_clock_that_went_back_takes_no_number(self):
        """[devis-a]"""
        need = self.json("demande", "creer", self.file, "--lot", 2, "--siret", BODY, "--objet", "Audit", "--date", "2025-11-24")
        example = json.loads(self.cli("devis", "gabarit", self.file, "--demande", need["numero"], "--date", "2025-11-25"))
        draft = self.json("devis", "creer", self.file, "--demande", need["numero"], "--contenu",
                          self.write("d.json", example), "--date", "2025-11-25")["reference"]
        self.assertIn("D-L2-2026-", self.refused("devis", "emettre", self.file, draft, "--date", "2025-11-25"))
        self.assertIn("il ne peut pas être émis", self.refused("devis", "emettre", self.file, draft, "--date", "2025-11-24"))

    def test_refusals(self):
        self.refused("devis", "valider", self.file, "D-L2-2025-0001", "--nom", "N", "--qualite", "Q")
        self.refused("devis", "refuser", self.file, "D-L2-2026-0009", "--date", "2026-11-24")
        fake = self.folder / "signé.pdf"
        fake.write_text("code;designation\n", encoding="utf-8")
        result = self.run_cli("devis", "valider", self.file, "D-L2-2026-0009", "--date", "2026-11-24", "--nom", "N", "--qualite", "Q",
                              "--piece", fake)
        self.assertEqual(result.returncode, 2, result.stdout)
        self.assertIn("ce ne peut pas être une signature", result.stderr)
        self.assertEqual(self.json("devis", "montrer", self.file, "D-L2-2026-0009", "--date", "2026-11-24")["etat"], "emis")
        said = self.refused("commande", "enregistrer", self.file, "--devis", "D-L2-2026-0009", "--numero", "X", "--date", "2026-11-24")
        self.assertIn("CCTP 6.6.6", said)
        self.assertEqual(self.run_cli("devis", "montrer", self.file, "D-L2-1999-0001").returncode, 1)


class FromAnEmptyFile(Job):
    """[cctp-6.6.6-a][bpu-b]"""

    def test_the_whole_job(self):
        self.found_agreement()
        devis, _ = self.need_to_order()
        self.assertEqual(devis["numero"], "D-L2-2026-0001")
        self.assertEqual(self.json("verifier", self.file), {"anomalies": [], "intact": True})

    def test_a_lot_has_no_more_holders_than_it_says(self):
        """[cctp-3-a]"""
        self.found_agreement()
        for holder in json.loads((DEMO / "titulaires.json").read_text())[1:3]:
            holder["logo"] = None
            for agreement in holder["accords"]:
                agreement["lot"] = 2
            words = ("titulaire", "ajouter", self.file, "--contenu", self.write("t2.json", holder))
            if len(self.json("titulaire", "lister", self.file)) == 1:
                self.cli(*words)
            else:
                self.assertIn("CCTP 3", self.refused(*words))

    def test_a_wrong_key_wants_to_be_confirmed(self):
        """[cctp-4.2-a]"""
        self.cli("nouveau", self.file)
        body = json.loads((DEMO / "beneficiaires.json").read_text())[0] | {"siret": "73282932000079"}
        words = ("beneficiaire", "ajouter", self.file, "--contenu", self.write("b.json", body))
        self.assertIn("clé", self.refused(*words))
        self.cli(*words, "--cle-confirmee")

    def test_bad_content_changes_nothing(self):
        self.cli("nouveau", self.file)
        for content in ("", "{", "[]", '{"siret": 12}', '{"inconnue": 1}', "\x00"):
            path = self.folder / "bad.json"
            path.write_text(content)
            for words in (("accord", "definir"), ("titulaire", "ajouter"), ("beneficiaire", "ajouter"), ("intervenant", "ajouter")):
                result = self.run_cli(*words, self.file, "--contenu", path)
                self.assertIn(result.returncode, (1, 2), (words, content, result.stderr))
                self.assertTrue(result.stderr.strip())
        self.assertEqual(self.json("journal", self.file), [])


if __name__ == "__main__":
    unittest.main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The changelog as Debian and AppStream want it, and what keeps the version one number."""

import pathlib
import re
import sys
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging/linux"))

import changelog  # noqa: E402

TEXT = """# Changelog

## Unreleased
- One thing, told in `code` and in a sentence that is longer than a line of a Debian changelog may be, so it is
  folded.
- Another.

## 0.1.0 — 2026-12-01
- The first.
"""
NOON = 1_795_608_000  # 2026-11-25T12:00:00Z


class Changelog(unittest.TestCase):
    def test_debian(self):
        self.assertEqual(
            "\n".join(changelog.debian(changelog.releases(TEXT, "0.2.0", NOON))),
            """trame (0.2.0) unstable; urgency=medium

  * One thing, told in code and in a sentence that is longer than a line of a
    Debian changelog may be, so it is folded.
  * Another.

 -- Les auteurs de Trame <trame@example.org>  Wed, 25 Nov 2026 12:00:00 +0000

trame (0.1.0) unstable; urgency=medium

  * The first.

 -- Les auteurs de Trame <trame@example.org>  Tue, 01 Dec 2026 12:00:00 +0000
""",
        )

    def test_appstream(self):
        self.assertEqual(
            list(changelog.appstream(changelog.releases(TEXT, "0.2.0", NOON))),
            [
                '    <release version="0.2.0" date="2026-11-25"/>',
                '    <release version="0.1.0" date="2026-12-01"/>',
            ],
        )

    def test_nothing_new_after_a_release(self):
        text = "## Unreleased\n\n## 0.1.0 — 2026-12-01\n- The first.\n"
        self.assertEqual([found[0] for found in changelog.releases(text, "0.1.0", NOON)], ["0.1.0"])

    def test_two_versions(self):
        for text, version, word in [
            (TEXT, "0.1.0", "raise the version"),
            (TEXT.replace("Unreleased", "0.2.0 — 2026-12-09"), "0.3.0", "two versions"),
            ("# Changelog\n", "0.1.0", "two versions"),
            (TEXT.replace("—", "-"), "0.2.0", "line 8"),
            ("## Unreleased\nLoose words.\n", "0.1.0", "no item"),
        ]:
            with self.subTest(word=word):
                with self.assertRaisesRegex(changelog.Fault, word):
                    changelog.releases(text, version, NOON)

    def test_the_changelog_of_this_tree(self):
        version = re.search(r"VERSION (\d+\.\d+\.\d+)", (ROOT / "CMakeLists.txt").read_text(encoding="utf-8")).group(1)
        found = changelog.releases((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version, NOON)
        self.assertEqual(found[0][0], version)
        for line in "\n".join(changelog.debian(found)).splitlines():
            self.assertLess(len(line), 80)


class ManualPages(unittest.TestCase):
    """The commands of trame-cli stand in its manual pages, in the order and with the words of its own help."""

    def test_commands(self):
        source = (ROOT / "app/cli/main.cpp").read_text(encoding="utf-8")
        literal = r'"(?:[^"\\]|\\.)*"'
        entries = re.findall(rf'Entree\{{\s*"([^"]+)",\s*\w+,\s*({literal}(?:\s*{literal})*)', source)
        self.assertGreater(len(entries), 40)
        # Adjacent literals are one string.
        joined = [(name, re.sub(r'"\s+"', "", usage)[1:-1]) for name, usage in entries]
        wanted = [f"{name} {usage}".replace('\\"', '"') for name, usage in joined]
        for page in ("trame-cli.1", "fr/trame-cli.1"):
            with self.subTest(page=page):
                text = (ROOT / "packaging/linux/man" / page).read_text(encoding="utf-8")
                told = re.findall(r'^\.BR "([^"]+)" "( [^"]+)"$', text, re.MULTILINE)
                self.assertEqual([(n + u).replace("\\-", "-").replace("\\(dq", '"') for n, u in told], wanted)


if __name__ == "__main__":
    unittest.main()

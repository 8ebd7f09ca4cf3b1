#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for all files of the tree, and the link from rules to their tests.
Usage: fichiers.py tenue|exigences|essais ROOT"""

import pathlib
import re
import sys

# Requirements whose rules have no test yet. This list may only shrink.
WITHOUT_TEST = set()

SPDX = ("SPDX-FileCopyrightText: 2026 Les auteurs de Trame", "SPDX-License-Identifier: GPL-3.0-or-later")
SOURCE_SUFFIXES = (".h", ".cpp", ".sql", ".py", ".sh", ".cmake")
BUILT = {"build", "__pycache__"}
# Written in two halves, so that this file doesn't find itself.
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME)\b")
OF_A_MACHINE = re.compile(r"(?<![\w.$}~-])/(home|work|root)" + "/")
# A rule where it is declared, and where its sentence stands.
CARD = re.compile(r'^inline constexpr Regle\w*(?:<[^;{]*>)?\s+(\w+)\{\s*"([^"]+)",\s*"([^"]+)"', re.MULTILINE)
WORDS = re.compile(r"&regles::(\w+)")


def files(root):
    """The files of the tree, without what is built and without hidden folders but .ci."""
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        hidden = any(part.startswith(".") and part != ".ci" for part in parts[:-1])
        if path.is_file() and not hidden and BUILT.isdisjoint(parts[:-1]):
            yield "/".join(parts), path


def lines_of(path):
    """The lines of a text file; none for a binary one, or where there is no file."""
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, UnicodeDecodeError):
        return []


def is_source(name):
    return name.endswith(SOURCE_SUFFIXES) or name.rsplit("/", 1)[-1] == "CMakeLists.txt"


def header_faults(name, lines):
    # A script has its interpreter's line first.
    has = all(any(wanted in line for line in lines[:3]) for wanted in SPDX)
    if is_source(name) and not has:
        yield f"{name}:1: no SPDX lines"


def tenue(root):
    headers = {}
    for name, path in files(root):
        lines = lines_of(path)
        yield from header_faults(name, lines)
        for number, line in enumerate(lines, 1):
            if UNFINISHED.search(line):
                yield f"{name}:{number}: unfinished work goes in an issue, not in a file"
            if OF_A_MACHINE.search(line):
                yield f"{name}:{number}: a path of one machine"
        if name.startswith("core/") and name.endswith(".h"):
            headers.setdefault(path.name, []).append(name)
    for names in headers.values():
        for name in names[1:]:
            yield f"{name}:1: same file name as {names[0]}"


def essais(root):
    """A test source that no CMakeLists.txt names is never compiled, and looks as if it passed."""
    listed = {}
    for name, path in files(root / "tests"):
        folder, _, file = name.rpartition("/")
        # Sources of a test program, and scripts that are tests by their name.
        if not (file.endswith(".cpp") or file.endswith("_test.py")):
            continue
        if folder not in listed:
            text = "\n".join(lines_of(path.parent / "CMakeLists.txt"))
            listed[folder] = {word.rsplit("/", 1)[-1] for word in re.findall(r"[\w./-]+", text)}
        if file not in listed[folder]:
            yield f"tests/{name}:1: tests/{folder}/CMakeLists.txt doesn't name it: it never runs"


def tag(requirement):
    """The Catch2 tag of a requirement of the catalogue: the CCTP's articles begin with a digit."""
    return ("cctp-" if requirement[0].isdigit() else "") + requirement


def rules_of(root):
    """The rules of the domain: file, line, name, requirement."""
    for name, path in files(root / "core" / "domain"):
        if not name.endswith(".h"):
            continue
        text = "\n".join(lines_of(path))
        for card in CARD.finditer(text):
            yield f"core/domain/{name}", text.count("\n", 0, card.start()) + 1, card[1], card[3]


def exigences(root):
    """Each rule has its words once, and a test that carries the tag of its requirement."""
    told = [
        rule
        for name, path in files(root / "core" / "text" / "constats")
        if name.endswith(".cpp")
        for rule in WORDS.findall("\n".join(lines_of(path)))
    ]
    tests = "\n".join(
        "\n".join(lines_of(path))
        for name, path in files(root / "tests")
        if name.endswith((".cpp", ".py")) and not name.startswith("architecture/")
    )
    cards = 0
    for header, number, rule, requirement in rules_of(root):
        cards += 1
        if told.count(rule) != 1:
            yield f"{header}:{number}: {rule}: has {told.count(rule)} sentences in core/text/constats"
        tested = f"[{tag(requirement)}]" in tests
        if not tested and requirement not in WITHOUT_TEST:
            yield f"{header}:{number}: {rule}: no test has the tag [{tag(requirement)}]"
        if tested and requirement in WITHOUT_TEST:
            yield f"{header}:{number}: [{tag(requirement)}] is tested now: take it off the list in tests/architecture/fichiers.py"
    if cards == 0:
        yield "core/domain:1: no card of a rule was found"


def main():
    rule, root = sys.argv[1], pathlib.Path(sys.argv[2])
    faults = list({"tenue": tenue, "exigences": exigences, "essais": essais}[rule](root))
    print("\n".join(faults) or f"{rule}: conform")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The structure that the linker alone can't hold: which layer may include what, how large a file may grow, and which
words the code uses. Usage: structure.py couches|budgets|mots ROOT"""

import pathlib
import re
import sys

# Layer -> (own includes that are allowed, other includes that are forbidden).
LAYERS = {
    "core/domain": (("core/domain/",), r"^(Q[A-Z]|Qt|sqlite3|zip)"),
    "core/text": (("core/domain/", "core/text/"), r"^(QSql|QWidget|sqlite3|zip)"),
    "core/storage": (("core/domain/", "core/storage/"), r"^(QSql|QWidget|QPainter|zip)"),
    "core/exchange": (("core/domain/", "core/exchange/"), r"^(QSql|QWidget|QPainter|sqlite3)"),
    "core/documents": (("core/domain/", "core/text/", "core/documents/"), r"^(QSql|QWidget|QTextDocument|QTextBrowser|sqlite3)"),
    "core/usecases": (("core/domain/", "core/storage/", "core/usecases/"), r"^(QSql|QWidget|QPainter|sqlite3)"),
    "ui": (("core/domain/", "core/usecases/", "core/documents/", "core/text/", "ui/"), r"^(QSql|sqlite3)"),
    "app": (("core/", "ui/", "app/"), r"^(QSql|sqlite3)"),
}
# The one place of each thing; these lists may only shrink.
BOOST = {"core/domain/base/Date.cpp"}
CLOCK = {"app/SystemClock.cpp"}
CLOCK_USE = re.compile(r"\b(currentDate|currentDateTime|currentDateTimeUtc|system_clock|steady_clock)\b|\btime\(")
SQL = re.compile(r'"[^"]*\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA )', re.IGNORECASE)
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
FLOAT = re.compile(r"\b(double|float)\b")
INCLUDE = re.compile(r'^\s*#include\s+[<"]([^>"]+)[>"]')
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"


def code(line):
    """A line without its comment."""
    return line.split("//")[0]


def sources(root):
    for folder in ("core", "app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8").splitlines()


def layer_of(name):
    return next((layer for layer in LAYERS if name.startswith(layer + "/")), None)


def couches(root):
    for name, lines in sources(root):
        layer = layer_of(name)
        if layer is None:
            yield f"{name}:1: stands in no layer"
            continue
        own, forbidden = LAYERS[layer]
        for number, line in enumerate(lines, 1):
            if found := INCLUDE.match(line):
                header = found.group(1)
                project = header.startswith(("core/", "ui/", "app/", "tests/"))
                if project and not header.startswith(own):
                    yield f"{name}:{number}: {layer} may not include {header}"
                if not project and re.match(forbidden, header):
                    yield f"{name}:{number}: {layer} may not include {header}"
                if header.startswith("boost/") and name not in BOOST:
                    yield f"{name}:{number}: Boost belongs in {', '.join(BOOST)}"
                if layer == "core/storage" and header == "sqlite3.h" and name.endswith(".h"):
                    yield f"{name}:{number}: sqlite3.h stays out of headers"
            text = code(line)
            bare = STRING.sub('""', text)
            if CLOCK_USE.search(bare) and name not in CLOCK:
                yield f"{name}:{number}: only Clock knows the time"
            if SQL.search(text) and layer != "core/storage":
                yield f"{name}:{number}: SQL belongs in core/storage"
            if FLOAT.search(bare) and layer == "core/domain":
                yield f"{name}:{number}: no floating point in the domain"


def functions(lines):
    """Start and length of each block that opens at the start of a line, as a function's does here."""
    start = None
    for number, line in enumerate(lines, 1):
        if line == "{":
            start = number
        elif line == "}" and start is not None:
            yield start, number - start - 1
            start = None


def budgets(root):
    for name, lines in sources(root):
        limit = 200 if name.endswith(".h") else 400 if name.endswith("MainWindow.cpp") else 500
        if len(lines) > limit:
            yield f"{name}:1: {len(lines)} lines, {limit} at most"
        includes = sum(1 for line in lines if INCLUDE.match(line))
        if includes > 25:
            yield f"{name}:1: {includes} includes, 25 at most"
        for start, length in functions(lines):
            if length > 60:
                yield f"{name}:{start}: a function of {length} lines, 60 at most"
        if SPDX not in "\n".join(lines[:2]):
            yield f"{name}:1: no SPDX lines"


DECLARATION = re.compile(r"^(?:template <[^>]*>\s*)?(?:enum )?(?:class|struct) (\w+)(?: (?:final )?[:{].*)?$")
FORBIDDEN = re.compile(r"Notification|Modification|Helper|Manager|Util")


def mots(root):
    glossary = (root / "core/GLOSSAIRE.md").read_text(encoding="utf-8")
    known = set(re.findall(r"^\| `(\w+)`", glossary, re.MULTILINE))
    declared = set()
    for name, lines in sources(root):
        for number, line in enumerate(lines, 1):
            found = DECLARATION.match(line)
            if not found:
                continue
            word = found.group(1)
            if not word.isascii() or FORBIDDEN.search(word):
                yield f"{name}:{number}: {word} is not one of our words"
            if name.startswith("core/domain/") and name.endswith(".h"):
                declared.add(word)
                if word not in known:
                    yield f"{name}:{number}: {word} is missing from core/GLOSSAIRE.md"
    for word in sorted(known - declared):
        yield f"core/GLOSSAIRE.md:1: {word} is in no header of core/domain"


def main():
    rule, root = sys.argv[1], pathlib.Path(sys.argv[2])
    faults = list({"couches": couches, "budgets": budgets, "mots": mots}[rule](root))
    print("\n".join(faults) or f"{rule}: conform")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The structure that the linker alone can't hold: which layer may include what, how large a file may grow, and which
words the code uses. Usage: structure.py couches|budgets|mots ROOT. What no source file shows is in fichiers.py."""

import pathlib
import re
import sys

SQL_HEADERS = r"QSql|QtSql|sqlite3"
GUI = r"QtGui|QPainter|QImage|QPixmap|QPicture|QIcon|QFont|QColor|QBrush|QPen|QPage|QPdf|QGuiApplication|QRgb|QPalette"
GUI += r"|QText(Layout|Document|Cursor|Format|Option|Table|Object|Block)"
WIDGETS = r"(?!Q(ByteArray|String|AnyString|Utf8String|Latin1String)View$)(QtWidgets|QtPrintSupport|Q\w*(Widget|Dialog|Edit|View|Button|Box|Label|Slider|Menu|MenuBar|ToolBar|StatusBar|Splitter)(\.h)?$"
WIDGETS += r"|QApplication|QMessageBox|QMainWindow|QTextBrowser|QStyle|QPrint|QAction|QCompleter|QShortcut)"
# Layer -> (own includes that are allowed, other includes that are forbidden).
LAYERS = {
    "core/domain": (("core/domain/",), r"(?!([a-z_]+|tl/expected\.hpp|boost/.*)$)"),
    "core/text": (("core/domain/", "core/text/"), rf"({SQL_HEADERS}|{GUI}|{WIDGETS}|zip)"),
    "core/files": (("core/domain/", "core/files/"), rf"({SQL_HEADERS}|{GUI}|{WIDGETS}|zip)"),
    "core/storage": (("core/domain/", "core/files/", "core/storage/"), rf"(QSql|QtSql|{GUI}|{WIDGETS}|zip)"),
    "core/exchange": (("core/domain/", "core/files/", "core/exchange/"), rf"({SQL_HEADERS}|{GUI}|{WIDGETS})"),
    "core/documents": (
        ("core/domain/", "core/files/", "core/text/", "core/documents/"),
        rf"({SQL_HEADERS}|{WIDGETS}|QTextDocument|QTextHtml|zip)",
    ),
    "core/usecases": (("core/domain/", "core/storage/", "core/usecases/"), rf"({SQL_HEADERS}|{GUI}|{WIDGETS}|zip)"),
    "ui": (("core/domain/", "core/files/", "core/usecases/", "core/documents/", "core/text/", "ui/"), rf"({SQL_HEADERS}|zip)"),
    "app": (("core/", "ui/", "app/"), rf"({SQL_HEADERS}|zip)"),
    "app/cli": (("core/", "app/"), rf"({SQL_HEADERS}|{WIDGETS}|zip)"),
}
# The one place of each thing; these lists may only shrink.
BOOST = {"core/domain/base/Date.cpp"}
CLOCK = {"app/SystemClock.cpp"}
CLOCK_USE = re.compile(
    r"\b(current(Date|Time|DateTime|DateTimeUtc|SecsSinceEpoch|MSecsSinceEpoch)|(system|steady|utc|file|high_resolution|day|second|microsec)_clock|QElapsedTimer"
    r"|clock_gettime|gettimeofday|localtime\w*|gmtime\w*)\b|\btime\("
)
CLOCK_SQL = re.compile(r"'now'|\bCURRENT_(TIMESTAMP|DATE|TIME)\b", re.IGNORECASE)
# Headers that hold two classes today.
TWO_CLASSES = {"core/storage/Ligne.h"}
DIALOGS = ("ui/common/Dialogs.h", "ui/common/Dialogs.cpp")
BARE_DIALOG = re.compile(r"\b(QMessageBox|QFileDialog)\b")
SQL = re.compile(r'"[^"]*\b(SELECT .+ FROM|INSERT INTO|UPDATE \w+ SET|DELETE FROM|PRAGMA )', re.IGNORECASE)
STRING = re.compile(r'"(?:[^"\\]|\\.)*"')
CHARACTER = re.compile(r"'(?:[^'\\]|\\.)*'")
FLOAT = re.compile(r"\b(double|float)\b")
INCLUDE = re.compile(r'^\s*#include\s+[<"]([^>"]+)[>"]')
CLASS = re.compile(r"^class (\w+)(?: final)?(?: ?: .*)?$")


def code(line):
    """A line without its comment."""
    return line.split("//")[0]


def sources(root):
    for folder in ("core", "app", "ui"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8").splitlines()


def layer_of(name):
    """The narrowest layer the file stands in."""
    return max((layer for layer in LAYERS if name.startswith(layer + "/")), key=len, default=None)


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
            if (CLOCK_USE.search(bare) or CLOCK_SQL.search(text)) and name not in CLOCK:
                yield f"{name}:{number}: only Clock knows the time"
            if SQL.search(text) and layer != "core/storage":
                yield f"{name}:{number}: SQL belongs in core/storage"
            if BARE_DIALOG.search(bare) and not found and name not in DIALOGS:
                yield f"{name}:{number}: a bare dialog: those of ui/common/Dialogs can be answered by tests"
            if FLOAT.search(bare) and layer == "core/domain":
                yield f"{name}:{number}: no floating point in the domain"


def functions(lines):
    """Start and length of each block whose braces stand alone on their lines, as a function's do here, in a class too."""
    starts = {}
    for number, line in enumerate(lines, 1):
        indent = len(line) - len(line.lstrip())
        if line.strip() == "{":
            starts[indent] = number
        elif line.strip() == "};":
            starts.pop(indent, None)
        elif line.strip() == "}" and indent in starts:
            start = starts.pop(indent)
            yield start, number - start - 1


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
        classes = [found.group(1) for line in lines if (found := CLASS.match(line))]
        alone = not classes or classes == [pathlib.PurePath(name).stem]
        if alone and name in TWO_CLASSES:
            yield f"{name}:1: holds one class now: take it off the list in tests/architecture/structure.py"
        if name.endswith(".h") and not alone and name not in TWO_CLASSES:
            yield f"{name}:1: one class per file, the file named after it: {', '.join(classes)}"


def longs(root):
    """What is allowed, but longer than usual."""
    for name, lines in sources(root):
        if name.endswith(".cpp") and len(lines) > 300:
            yield f"{name}:1: {len(lines)} lines, 300 usual (warning)"


DECLARATION = re.compile(r"^(?:template <[^>]*>\s*)?(?:enum )?(?:class|struct) (\w+)(?: (?:final )?[:{].*)?$")
FORBIDDEN = re.compile(r"Notification|Modification|Helper|Manager|Util")


def mots(root):
    glossary = (root / "core/GLOSSAIRE.md").read_text(encoding="utf-8")
    known = set(re.findall(r"^\| `(\w+)`", glossary, re.MULTILINE))
    declared = set()
    for name, lines in sources(root):
        for number, line in enumerate(lines, 1):
            if not CHARACTER.sub("", STRING.sub("", code(line))).isascii():
                yield f"{name}:{number}: an accent outside texts and comments"
                continue
            found = DECLARATION.match(line)
            if not found:
                continue
            word = found.group(1)
            if FORBIDDEN.search(word):
                yield f"{name}:{number}: {word} is not one of our words"
            if name.startswith("core/domain/") and name.endswith(".h"):
                declared.add(word)
                if word not in known:
                    yield f"{name}:{number}: {word} is missing from core/GLOSSAIRE.md"
    for word in sorted(known - declared):
        yield f"core/GLOSSAIRE.md:1: {word} is in no header of core/domain"


def main():
    rule, root = sys.argv[1], pathlib.Path(sys.argv[2])
    if rule == "budgets":
        for warning in longs(root):
            print(warning)
    faults = list({"couches": couches, "budgets": budgets, "mots": mots}[rule](root))
    print("\n".join(faults) or f"{rule}: conform")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

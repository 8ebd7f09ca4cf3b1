#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shares the sources of a target among unity groups in which no name of an anonymous namespace comes twice, so that a
source may go on naming its own things as it likes. Prints «group;source» lines.
Usage: unity_groups.py MOST SOURCE..."""

import pathlib
import re
import sys

ANONYMOUS = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
DECLARED = re.compile(r"(?:struct|class|enum class|enum|using)\s+(\w+)|(\w+)\s*(?:[({=;]|\[)")
ENUMERATORS = re.compile(r"^enum \w+ \{(.*?)\}", re.S | re.M)


def names(source):
    """What the source declares for itself at the outermost level of its anonymous namespaces."""
    found = set()
    for body in ANONYMOUS.findall(pathlib.Path(source).read_text(encoding="utf-8")):
        for line in body.split("\n"):
            if line[:1] in ("", " ", "/", "{", "}", "#", "*", ")") or line.startswith(("template", "using namespace")):
                continue
            match = DECLARED.search(line)
            if match:
                found.add(match[1] or match[2])
        for enumerators in ENUMERATORS.findall(body):
            found.update(re.findall(r"\w+", enumerators))
    return found


def main():
    most, sources = int(sys.argv[1]), sys.argv[2:]
    groups = []
    for source in sources:
        mine = names(source)
        place = next((g for g in groups if len(g["sources"]) < most and not g["names"] & mine), None)
        if place is None:
            place = {"sources": [], "names": set()}
            groups.append(place)
        place["sources"].append(source)
        place["names"] |= mine
    for number, group in enumerate(groups):
        for source in group["sources"]:
            print(f"{number};{source}")


if __name__ == "__main__":
    main()

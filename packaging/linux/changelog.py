#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one changelog, as Debian and as AppStream write it.
Usage: changelog.py debian|appstream VERSION SECONDS CHANGELOG.md

VERSION is the program's; SECONDS since 1970 date what isn't released yet. A release is headed «## 1.2.0 — 2026-12-01»."""

import datetime
import email.utils
import pathlib
import re
import sys
import textwrap

MAINTAINER = "Les auteurs de Trame <trame@example.org>"
HEADING = re.compile(r"^## (?:(Unreleased)|(\d+\.\d+\.\d+) — (\d{4}-\d\d-\d\d))$")


class Fault(Exception):
    """What keeps a package from being made."""


def releases(text, version, seconds):
    """(version, moment, items) of each release, newest first."""
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("## "):
            heading = HEADING.match(line)
            if not heading:
                raise Fault(f"line {number}: neither «## Unreleased» nor «## 1.2.0 — 2026-12-01»")
            unreleased, released, day = heading.groups()
            moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
            if not unreleased:
                moment = datetime.datetime.fromisoformat(day + "T12:00:00+00:00")
            found.append((released or version, moment, []))
        elif found and line.startswith("- "):
            found[-1][2].append(line[2:].strip())
        elif found and line.strip():
            if not found[-1][2]:
                raise Fault(f"line {number}: belongs to no item")
            found[-1][2][-1] += " " + line.strip()
    # A package may be made of a tree right after a release, where nothing is new yet.
    found = [release for release in found if release[2]]
    versions = [release[0] for release in found]
    if not found or versions[0] != version:
        raise Fault(f"{version} has no heading of its own: the program and its changelog tell two versions")
    if len(set(versions)) != len(versions):
        raise Fault(f"{version} is released and has new items: raise the version in CMakeLists.txt")
    return found


def debian(found):
    for version, moment, items in found:
        yield f"trame ({version}) unstable; urgency=medium\n"
        for item in items:
            yield textwrap.fill(
                item.replace("`", ""), 79, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False
            )
        yield f"\n -- {MAINTAINER}  {email.utils.format_datetime(moment)}\n"


def appstream(found):
    for version, moment, _ in found:
        yield f'    <release version="{version}" date="{moment:%Y-%m-%d}"/>'


def main():
    form, version, seconds, path = sys.argv[1:]
    sys.stdout.reconfigure(encoding="utf-8")
    try:
        found = releases(pathlib.Path(path).read_text(encoding="utf-8"), version, int(seconds))
    except Fault as fault:
        print(f"{path}: {fault}", file=sys.stderr)
        return 1
    print("\n".join({"debian": debian, "appstream": appstream}[form](found)))
    return 0


if __name__ == "__main__":
    sys.exit(main())

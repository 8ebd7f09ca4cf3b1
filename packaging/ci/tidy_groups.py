#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole static analysis. Source by source, clang-tidy reads the same headers again and again: here twenty sources of a
target are written one after the other into one file, as the unity builds group them, and that file is analysed. Written and not included, since the path-sensitive checks only enter functions of the
main file. The findings are told at their place in the source.

What sharing headers would hide, an include that is missing, is looked for by the compiler, source by source, in those that
changed lately or include what did.
Usage: tidy_groups.py FOLDER OF A BUILD CONFIGURED WITHOUT UNITY"""

import collections
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
OWN = ("core", "app", "ui")
GROUPED = 20
LATELY = 40


def commands(build):
    """The command of each of the project's own sources, by target."""
    targets = collections.defaultdict(dict)
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if source.is_relative_to(ROOT) and source.relative_to(ROOT).parts[0] in OWN and not source.is_relative_to(build):
            words = shlex.split(entry["command"])
            target = re.search(r"[^/]+\.dir", words[words.index("-o") + 1])[0]
            # What comes before -o is the compiler and its options.
            targets[target][str(source)] = (words[: words.index("-o")], entry["directory"])
    return targets


def groups(sources):
    told = subprocess.run(
        [sys.executable, "-B", ROOT / "cmake/unity_groups.py", str(GROUPED), *sources], check=True, text=True, capture_output=True
    ).stdout
    shared = collections.defaultdict(list)
    for line in told.splitlines():
        number, source = line.split(";")
        shared[number].append(source)
    return shared.values()


def write(path, sources):
    """Writes the sources into one file; returns, for each of its lines, the source and the line there."""
    places, text = [None], []
    for source in sources:
        for number, line in enumerate(pathlib.Path(source).read_text(encoding="utf-8").splitlines(), 1):
            text.append(line)
            places.append((source, number))
    path.write_text("\n".join(text) + "\n", encoding="utf-8")
    return places


def analyse(path, places):
    run = subprocess.run(
        ["clang-tidy-14", "--quiet", "-p", path.parent, f"--config-file={ROOT / '.clang-tidy'}", path], text=True, capture_output=True
    )

    def place(match):
        source, number = places[int(match[1])]
        return f"{source}:{number}:"

    said = re.sub(rf"{re.escape(str(path))}:(\d+):", place, run.stdout)
    return run.returncode == 0, said.replace(f"{ROOT}/", "")


def changed_lately():
    """The sources and headers of the last commits; nothing where there is no such history: then all are looked at."""
    run = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "-C", ROOT, "diff", "--name-only", f"HEAD~{LATELY}"], text=True, capture_output=True
    )
    return set(run.stdout.splitlines()) if run.returncode == 0 else None


def may_miss_an_include(source, changed):
    """What stands as it stood, and includes what stands as it stood, compiled alone when it came."""
    if changed is None or str(pathlib.Path(source).relative_to(ROOT)) in changed:
        return True
    return not changed.isdisjoint(re.findall(r'#include "([^"]+)"', pathlib.Path(source).read_text(encoding="utf-8")))


def compiles(source, command, directory):
    run = subprocess.run([*command, "-fsyntax-only", "-w", source], cwd=directory, text=True, capture_output=True)
    return run.returncode == 0, run.stderr


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folder = build / "tidy"
    folder.mkdir(exist_ok=True)
    analysed, database, alone, count = [], [], [], 0
    changed = changed_lately()
    for target, sources in commands(build).items():
        for number, group in enumerate(groups(sources)):
            path = folder / f"{target.removesuffix('.dir')}-{number}.cpp"
            analysed.append((path, write(path, group)))
            command, directory = sources[group[0]]
            words = [*command, "-Wno-unknown-warning-option", "-o", "x.o", "-c", str(path)]
            database.append({"directory": directory, "file": str(path), "arguments": words})
        count += len(sources)
        alone += [(source, *command) for source, command in sources.items() if may_miss_an_include(source, changed)]
    (folder / "compile_commands.json").write_text(json.dumps(database))
    whole = True
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        work = [pool.submit(analyse, *one) for one in analysed] + [pool.submit(compiles, *one) for one in alone]
        for done in concurrent.futures.as_completed(work):
            good, said = done.result()
            if not good:
                whole = False
                print(said, flush=True)
    print(f"{count} sources analysed, {len(alone)} compiled alone" + ("" if whole else ": see above"))
    return 0 if whole else 1


if __name__ == "__main__":
    sys.exit(main())

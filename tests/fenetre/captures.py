#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the pictures of the manual again: each page of the window on the demonstration file, at 100 %, light, in French. Run it
after a change that is seen, look at the pictures, and commit those that changed.
Usage: captures.py TRAME TRAME_CLI [FOLDER]"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from banc import Window

TRAME, CLI = sys.argv[1:3]
ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else ROOT / "resources/manuel/images"
# What stands behind Ctrl+1, Ctrl+2…
PAGES = ["tableau", "demandes", "commandes", "echeances", "accord", "bordereau", "beneficiaires", "equipe", "journal"]


def keep(window, name):
    """The picture in few colours: the manual goes with the program."""
    path = FOLDER / f"{name}.png"
    window.shot(path)
    subprocess.run(["convert", path, "-strip", "+dither", "-colors", "200", f"png8:{path}"], check=True)
    print(path, flush=True)


def pages(window):
    for number, name in enumerate(PAGES, 1):
        window.keys(f"ctrl+{number}")
        if name in ("demandes", "commandes"):
            # The first row, so that what is known of it is seen.
            window.keys("ctrl+f", "Down")
        keep(window, name)


def agreement(window):
    window.keys("ctrl+5", "alt+e")
    window.title("Accord-cadre du lot")
    keep(window, "accord-dates")
    window.keys("Escape")
    window.title("Accord-cadre et lots")


def price_schedule(window):
    """The preview of an import in which one line is new."""
    source = ROOT / "resources/demo/bpu-l1.csv"
    lines = source.read_text(encoding="utf-8").splitlines()
    # A path that can be typed with any keyboard.
    folder = tempfile.TemporaryDirectory(prefix="bordereau-")
    changed = pathlib.Path(folder.name) / "bordereau-2027.csv"
    code, rest = lines[1].split(";", 1)
    changed.write_text("\n".join([*lines, f"{code}-N;{rest}"]) + "\n", encoding="utf-8")
    window.keys("ctrl+6", "alt+m")
    window.title("Importer")
    window.keys("alt+c")
    window.title("Choisir un bordereau")
    window.type(str(changed))
    window.keys("Return")
    window.title("Importer")
    keep(window, "bordereau-import")
    window.keys("Escape")
    folder.cleanup()


def editors(window):
    window.go_to("BROUILLON-0028")
    window.title("BROUILLON-0028")
    keep(window, "devis")
    window.go_to("UHSLV-26-1302")
    window.title("UHSLV-26-1302")
    keep(window, "commande")


def main():
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "import", "convert") if shutil.which(tool) is None]
    if missing:
        sys.exit("captures.py needs " + ", ".join(missing))
    window = Window(TRAME, CLI)
    try:
        window.start()
        for part in (price_schedule, pages, agreement, editors):
            part(window)
    finally:
        window.close()


if __name__ == "__main__":
    main()

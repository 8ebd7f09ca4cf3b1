# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real window on a display of its own, driven by the keyboard: what the tests of the window and the screenshots of the manual
share."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import time

DAY = "2026-11-24"
PATIENCE = 60


class Display:
    """An X server with a window manager, for one test."""

    def __init__(self):
        read, write = os.pipe()
        self.server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
                                       pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            self.name = ":" + number.readline().strip()
        self.environment = os.environ | {"DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", "LANG": "fr_FR.UTF-8"}
        self.manager = subprocess.Popen(["openbox"], env=self.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        # A window that comes before its manager is never given the keyboard.
        end = time.monotonic() + PATIENCE
        while "window id" not in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK") and time.monotonic() < end:
            time.sleep(0.1)

    def ask(self, *words):
        return subprocess.run(words, env=self.environment, capture_output=True, text=True, check=False).stdout

    def close(self):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()


class Window:
    """The program on the demonstration file, in a folder of its own that goes with it."""

    def __init__(self, trame, cli):
        self.trame = trame
        self.cli = cli
        self.temporary = tempfile.TemporaryDirectory(prefix="trame fenêtre ")
        self.folder = pathlib.Path(self.temporary.name)
        self.file = self.folder / "accord.trame"
        subprocess.run([cli, "nouveau", self.file, "--demo"], check=True, stdout=subprocess.DEVNULL)
        self.display = Display()
        self.processes = []

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()
        self.display.close()
        self.temporary.cleanup()

    def open(self, config="config"):
        """Starts the program on the file; each configuration is another person's."""
        environment = self.display.environment | {"XDG_CONFIG_HOME": str(self.folder / config), "HOME": str(self.folder)}
        self.process = subprocess.Popen([self.trame, "--date", DAY, self.file], env=environment, stderr=subprocess.DEVNULL)
        self.processes.append(self.process)
        return self.process

    def start(self):
        self.open()
        self.title("Tableau de bord")

    def settle(self):
        """Waits until the program has done what it was asked: it sleeps, and used no time of the processor for a moment (a
        blinking caret is allowed). A fixed pause would be too short on a busy machine."""
        def state():
            fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
            return fields[0], int(fields[11]) + int(fields[12])
        end = time.monotonic() + PATIENCE
        still, (_, before) = 0, state()
        while still < 4 and time.monotonic() < end:
            time.sleep(0.1)
            asleep, now = state()
            still = still + 1 if asleep in "SZ" and now - before <= 1 else 0
            before = now

    def x(self, *words):
        return self.display.ask("xdotool", *words)

    def title(self, wanted):
        """Waits until the window in front has that in its title."""
        end = time.monotonic() + PATIENCE
        seen = ""
        while time.monotonic() < end:
            seen = self.x("getactivewindow", "getwindowname").strip()
            if wanted in seen:
                self.settle()
                return
            time.sleep(0.1)
        raise AssertionError(f"no window «{wanted}», but «{seen}»")

    def keys(self, *names):
        for name in names:
            self.x("key", "--clearmodifiers", name)
            self.settle()

    def type(self, text):
        self.x("type", "--delay", "20", text)
        self.settle()

    def shot(self, path):
        """A picture of the screen, once what was announced at the foot of the page is gone."""
        if shutil.which("import"):
            path.parent.mkdir(parents=True, exist_ok=True)
            time.sleep(6)
            subprocess.run(["import", "-window", "root", path], env=self.display.environment, check=False)

    def go_to(self, words):
        self.keys("ctrl+k")
        self.title("Aller")
        self.type(words)
        self.keys("Return")

# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real window on a display of its own, driven by the keyboard or by the mouse: what the tests of the window and the screenshots
of the manual share."""

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
    """The program in a folder of its own that goes with it; with the demonstration file, unless it is to begin with none."""

    def __init__(self, trame, cli, demonstration=True):
        self.trame = trame
        self.cli = cli
        self.temporary = tempfile.TemporaryDirectory(prefix="trame fenêtre ")
        self.folder = pathlib.Path(self.temporary.name)
        # Where the program proposes to put a new file: a person who has no Documents folder has their own.
        self.documents = pathlib.Path(os.environ.get("TRAME_DOCUMENTS", self.folder))
        self.file = self.folder / "accord.trame"
        if demonstration:
            subprocess.run([cli, "nouveau", self.file, "--demo"], check=True, stdout=subprocess.DEVNULL)
        self.display = Display()
        self.processes = []

    def close(self):
        for process in self.processes:
            process.kill()
            process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe:
                    pipe.close()
        self.display.close()
        self.temporary.cleanup()

    def open(self, config="config"):
        """Starts the program on the file; each configuration is another person's."""
        environment = self.display.environment | {"XDG_CONFIG_HOME": str(self.folder / config), "HOME": str(self.folder)}
        files = [self.file] if self.file.exists() else []
        self.process = subprocess.Popen([self.trame, "--date", DAY, *files], env=environment, text=True, bufsize=1,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.processes.append(self.process)
        return self.process

    def start(self):
        self.open()
        self.title("Tableau de bord" if self.file.exists() else "Trame")

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

    def where(self, name):
        """Where a thing stands, as tests/fenetre/situee.cpp tells it: X, Y, and how the wheel must be turned first, if it must."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.process.stdin.write(name + "\n")
            answer = self.process.stdout.readline().split()
            if len(answer) > 1:
                return answer
            time.sleep(0.1)
        raise AssertionError(f"nothing in front is called «{name}»")

    def click(self, name):
        place = self.where(name)
        while len(place) > 2:
            self.x("mousemove", place[0], place[1], "click", place[2])
            self.settle()
            place = self.where(name)
        self.x("mousemove", place[0], place[1], "click", "1")
        self.settle()


class Keyboard:
    """A person who has no mouse: each act by its key."""

    def __init__(self, window):
        self.window = window

    def act(self, _name, *keys):
        self.window.keys(*keys)

    def fill(self, _name, text, *keys):
        self.window.keys(*keys)
        self.window.type(text)

    def choose(self, _name, _choice, *keys):
        self.window.keys(*keys)


class Mouse:
    """A person who points at everything, and has a keyboard for the words alone."""

    def __init__(self, window):
        self.window = window

    def act(self, name, *_keys):
        # «Menu > entry»: one after the other.
        for part in name.split(" > "):
            self.window.click(part)

    def fill(self, name, text, *_keys):
        self.window.click(name)
        self.window.type(text)

    def choose(self, name, choice, *_keys):
        self.act(f"{name} > {choice}")

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Les auteurs de Trame
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program started again while it runs, on a display of its own: the file goes to the program that runs, which keeps one
window for each file. Usage: deuxieme.py TRAME TRAME_CLI"""

import shutil
import signal
import subprocess
import sys
import time
import unittest

from banc import PATIENCE, Window

TRAME, CLI = sys.argv[1:3]
del sys.argv[1:]


class StartedAgain(unittest.TestCase):
    def setUp(self):
        self.window = Window(TRAME, CLI)
        self.addCleanup(self.window.close)
        self.runtime = self.window.folder / "session"
        self.runtime.mkdir(mode=0o700)
        self.other = self.window.folder / "autre.trame"
        shutil.copy(self.window.file, self.other)

    def start(self, *words, session=None):
        environment = self.window.display.environment | {
            "HOME": str(self.window.folder), "XDG_CONFIG_HOME": str(self.window.folder / "config"),
            "XDG_RUNTIME_DIR": str(session or self.runtime)}
        process = subprocess.Popen([TRAME, *words], env=environment, cwd=self.window.folder, stderr=subprocess.DEVNULL)
        self.window.processes.append(process)
        return process

    def windows(self, name):
        return self.window.x("search", "--onlyvisible", "--name", name).split()

    def until(self, question, wanted):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and question() != wanted:
            time.sleep(0.1)
        self.assertEqual(question(), wanted)

    def handed_over(self, *words):
        process = self.start(*words)
        self.assertEqual(process.wait(PATIENCE), 0)

    def test_one_program_one_window_for_each_file(self):
        first = self.window.process = self.start("accord.trame")
        self.until(lambda: len(self.windows(" accord .* Trame$")), 1)
        # By a relative path, from the folder of the one that asks.
        self.handed_over("autre.trame")
        self.until(lambda: len(self.windows(" autre .* Trame$")), 1)
        self.assertEqual(len(self.windows(" accord .* Trame$")), 1)
        self.assertIsNone(first.poll())
        # The file that is open comes to the front, to be written still.
        self.handed_over(str(self.window.file))
        self.window.title(" accord — Trame")
        self.handed_over(str(self.other))
        self.window.title(" autre — Trame")
        self.assertEqual(len(self.windows(".* Trame$")), 2)
        # One window goes with its file, and the other one stays; «Quitter» ends it all.
        for _ in range(5):
            # The manager of windows misses a key now and then, on a busy machine.
            self.window.keys("alt+F4")
            if len(self.windows(".* Trame$")) == 1:
                break
        self.assertEqual(len(self.windows(".* Trame$")), 1)
        self.handed_over("autre.trame")
        self.window.title(" autre — Trame")
        self.assertEqual(len(self.windows(".* Trame$")), 2)
        self.window.keys("ctrl+q")
        self.assertEqual(first.wait(PATIENCE), 0)

    def test_after_a_sudden_death_the_next_one_takes_over(self):
        first = self.start()
        self.until(lambda: len(self.windows("^Trame$")), 1)
        first.send_signal(signal.SIGKILL)
        first.wait()
        second = self.start("accord.trame")
        self.until(lambda: len(self.windows(" accord .* Trame$")), 1)
        self.handed_over("autre.trame")
        self.until(lambda: len(self.windows(" autre .* Trame$")), 1)
        self.assertIsNone(second.poll())

    def test_somebody_else_and_another_day_stay_apart(self):
        self.start()
        self.until(lambda: len(self.windows("^Trame$")), 1)
        elsewhere = self.window.folder / "autre session"
        elsewhere.mkdir(mode=0o700)
        self.start(session=elsewhere)
        self.until(lambda: len(self.windows("^Trame$")), 2)
        self.start("--date", "2026-11-24")
        self.until(lambda: len(self.windows("^Trame$")), 3)
        self.start("--seule")
        self.until(lambda: len(self.windows("^Trame$")), 4)
        self.assertEqual([process.poll() for process in self.window.processes], [None] * 4)


if __name__ == "__main__":
    unittest.main()

# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The file dialog that opens over the window, by keyboard and mouse."""
import os
import subprocess

from . import window
from .window import BUTTON


def choose(officer, title, path):
    """Takes PATH in the dialog called TITLE, which is coming up."""
    officer.find("frame", title)
    # The dialog has the keyboard only when it is given; there is no window manager.
    dialog = officer.until(lambda: _x_window(title), 10, "X window of the dialog")
    window.run_x("xdotool", "windowfocus", "--sync", dialog, "key", "ctrl+l")
    window.run_x("xdotool", "key", "ctrl+a")
    window.run_x("xdotool", "type", "--delay", "12", "--", os.path.dirname(path))
    window.run_x("xdotool", "key", "Return")
    _click(officer.find("label", os.path.basename(path), 15))
    _click(officer.find(BUTTON, "Ouvrir", 15, where=lambda thing: thing.has("enabled") and thing.box[2] > 0))
    officer.until(lambda: not _x_window(title), 10, "end of the dialog")


def _click(thing):
    x, y = thing.centre
    window.run_x("xdotool", "mousemove", str(x), str(y), "click", "1")


def _x_window(title):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", title], capture_output=True, text=True,
                           check=False).stdout.split()
    return found[-1] if found else None

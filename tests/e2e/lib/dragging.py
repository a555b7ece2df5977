# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dragged out of a window of another program, dropped where the mouse lets go."""
import os
import subprocess

from .case import die_with_parent
from .window import run_x


def drop(officer, program, files, place, taken, while_over=None):
    """Drags FILES to PLACE of the screen, out of PROGRAM (drag_source.cpp), whose window stands in the officer's corner.

    WHILE_OVER() is called before the mouse lets go; TAKEN() waits for what comes of it: until then the other program is there, for
    what is dropped is read from it."""
    left, top, width, height = officer.geometry
    x, y = left + width - 64, top + height - 34
    with subprocess.Popen([program, str(x), str(y), *files], preexec_fn=die_with_parent,
                          env=dict(os.environ, QT_QPA_PLATFORM="xcb")) as source:
        try:
            officer.until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(source.pid)],
                                                 capture_output=True, text=True, check=False).stdout.split(), 20,
                          "window to drag from")
            start = (x + 30, y + 15)
            command = ["xdotool", "mousemove", *map(str, start), "mousedown", "1"]
            for step in range(1, 21):
                command += ["mousemove", *(str(int(a + (b - a) * step / 20)) for a, b in zip(start, place)), "sleep", "0.03"]
            run_x(*command, "sleep", "0.2", "mousemove", str(int(place[0]) + 1), str(int(place[1])))
            if while_over:
                while_over()
            run_x("xdotool", "mouseup", "1")
            taken()
        finally:
            source.kill()

# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop program on a virtual display, used as an officer would: what is on the screen is found through the
accessibility tree (AT-SPI), pressed with the mouse and typed into with the keyboard."""
import os
import shutil
import subprocess
import sys
import time

from .case import Failure, Skip, check, die_with_parent

_MARK = "FANION_E2E_DISPLAY"
_TREE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))))

# Names of AT-SPI roles, as Qt 6.8 gives them for the controls we look for.
BUTTON, FIELD, LIST_ITEM, MENU_ITEM, TAB, CHECK, LABEL = (
    "button", "text", "list item", "menu item", "page tab", "check box", "label")


def on_display(size):
    """Gives the script a virtual display (with a French keyboard) and a session bus of its own, by starting it again
    under with-display. For main(), before anything else."""
    programs = ("Xvfb", "setxkbmap", "xdotool", "import", "dbus-run-session", "xauth")
    if _MARK in os.environ:
        # Without it xdotool borrows a key for each accented letter, too late for the first of them.
        subprocess.run(["setxkbmap", "fr", "oss"], check=True)
        return
    missing = [name for name in programs if not shutil.which(name)]
    if missing:
        print(f"skipped: needs {', '.join(missing)}")
        sys.exit(77)
    os.environ[_MARK] = size
    command = [os.path.join(_TREE, "tools", "with-display"), "--size", size, sys.executable, *sys.argv]
    os.execv(command[0], command)


def _atspi():
    """The accessibility bus, connected at the first use."""
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
    except (ImportError, ValueError) as error:
        raise Skip(f"needs python3-pyatspi ({error})") from None
    if Atspi.init() not in (0, 1):
        raise Skip("no accessibility bus: needs at-spi2-core")
    Atspi.set_timeout(5000, 15000)
    return Atspi


def run_x(*command, stdin=None):
    done = subprocess.run(command, input=stdin, capture_output=True, text=True, check=False, timeout=60)
    check(done.returncode == 0, f"{' '.join(command)}: {done.stderr.strip()}")
    return done.stdout.strip()


def screenshot(path):
    """The whole display as PNG."""
    run_x("import", "-silent", "-window", "root", path)


class Thing:
    """One accessible object as it was found; ask again with Window.find() when the screen has changed."""

    def __init__(self, window, accessible):
        self._window, self.accessible = window, accessible

    @property
    def name(self):
        return self.accessible.get_name() or ""

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def role(self):
        return self.accessible.get_role_name()

    @property
    def text(self):
        """What is written in a field (or the name of what has no text)."""
        text = self.accessible.get_text_iface()
        return self._window.atspi.Text.get_text(text, 0, -1) if text else self.name

    def has(self, state):
        """Whether a state holds: "focused", "checked", "enabled", "showing"…"""
        wanted = getattr(self._window.atspi.StateType, state.upper())
        return self.accessible.get_state_set().contains(wanted)

    @property
    def box(self):
        """(x, y, width, height) on the display."""
        rect = self.accessible.get_extents(self._window.atspi.CoordType.SCREEN)
        return rect.x, rect.y, rect.width, rect.height

    @property
    def centre(self):
        x, y, width, height = self.box
        return x + width // 2, y + height // 2

    def click(self, button=1, times=1):
        self._window.click(*self.centre, button=button, times=times)

    def __repr__(self):
        return f"{self.role} {self.name!r} {self.box}"


class Window:
    """One `fanion` with its home folder. GEOMETRY is (x, y, width, height); ENTER a Namespace to run in, or None."""

    def __init__(self, program, home, *args, geometry, enter=None, log=None, environment=None):
        self.atspi = _atspi()
        self.home, self.geometry = home, geometry
        x, y, width, height = geometry
        os.makedirs(home, exist_ok=True)
        env = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LANG="fr_FR.UTF-8", LC_CTYPE="C.UTF-8",
                   QT_FORCE_STDERR_LOGGING="1", **(environment or {}))
        env.pop("LC_ALL", None)

        def prepare():
            die_with_parent()
            if enter:
                enter.join()

        self._log = open(log, "a", encoding="utf-8") if log else None
        self.log = log
        command = [program, "--home", home, "--geometry", f"{width}x{height}+{x}+{y}", *args]
        self.started = time.monotonic()
        self.process = subprocess.Popen(command, preexec_fn=prepare, env=env, stdin=subprocess.DEVNULL,
                                        stdout=self._log or subprocess.DEVNULL, stderr=self._log or subprocess.DEVNULL)
        self._application = None
        self._id = None

    # What is on the screen.

    def _root(self):
        """The program in the accessibility tree, or None as long as it isn't there."""
        check(self.process.poll() is None, f"fanion ended with {self.process.returncode}; see {self.log}")
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            try:
                if child and child.get_process_id() == self.process.pid:
                    if self._application is None:
                        child.set_cache_mask(self.atspi.Cache.NONE)
                        self._application = child
                    return child
            except Exception:  # a program that is ending
                continue
        return None

    def walk(self, within=None):
        """All that shows, parents first; what an invisible parent holds is left out."""
        stack = [within.accessible if within else self._root()]
        showing = self.atspi.StateType.SHOWING
        while stack:
            item = stack.pop()
            if item is None:
                continue
            try:
                role = item.get_role_name()
                states = item.get_state_set()
                if role not in ("application", "frame", "window") and not states.contains(showing):
                    continue
                children = [item.get_child_at_index(i) for i in range(min(item.get_child_count(), 2000))]
            except Exception:  # it went away while we looked
                continue
            yield Thing(self, item)
            stack.extend(reversed(children))

    def look(self, role=None, name=None, starts=None, holds=None, where=None, within=None):
        """All that shows now with this ROLE (one or a tuple), NAME, beginning of the name, text in the name."""
        roles = (role,) if isinstance(role, str) else role
        found = []
        for thing in self.walk(within):
            try:
                if roles and thing.role not in roles:
                    continue
                called = thing.name
                if name is not None and called != name:
                    continue
                if starts is not None and not called.startswith(starts):
                    continue
                if holds is not None and holds not in called:
                    continue
                if where and not where(thing):
                    continue
            except Exception:
                continue
            found.append(thing)
        return found

    def find(self, role=None, name=None, timeout=15, **more):
        """The first such thing that shows; waits for it."""
        return self.until(lambda: next(iter(self.look(role, name, **more)), None), timeout,
                          f"{role or 'thing'} {name or more}")

    def gone(self, role=None, name=None, timeout=15, **more):
        self.until(lambda: not self.look(role, name, **more), timeout, f"end of {role} {name or more}")

    def until(self, ready, timeout, what):
        """Waits for ready() to give something true, and gives it; on failure leaves a picture and the tree."""
        end = time.monotonic() + timeout
        while True:
            result = ready()
            if result:
                return result
            if time.monotonic() > end:
                raise Failure(f"{self.home}: no {what} within {timeout} s; " + self.report())
            time.sleep(0.05)  # AT-SPI has no reliable "something changed" of Qt Quick

    def report(self):
        """Leaves what was to be seen beside the home folder, and says where."""
        base = self.home.rstrip("/") + "-failure"
        try:
            screenshot(base + ".png")
            with open(base + ".txt", "w", encoding="utf-8") as file:
                file.write(self.tree())
        except Exception as error:
            return f"(no picture: {error})"
        return f"see {base}.png and {base}.txt"

    def tree(self):
        """The accessibility tree as indented text, for people who write tests."""
        lines = []

        def visit(item, depth):
            if item is None or depth > 40:
                return
            thing = Thing(self, item)
            try:
                text = f" = {thing.text!r}" if item.get_text_iface() else ""
                states = "".join(f" {s}" for s in ("focused", "checked", "selected") if thing.has(s))
                hidden = "" if thing.has("showing") else " (hidden)"
                lines.append(f"{'  ' * depth}{thing.role} {thing.name!r}{text} {thing.box}{states}{hidden}")
                for index in range(min(item.get_child_count(), 500)):
                    visit(item.get_child_at_index(index), depth + 1)
            except Exception as error:
                lines.append(f"{'  ' * depth}? {error}")

        visit(self._root(), 0)
        return "\n".join(lines) + "\n"

    # Hands.

    @property
    def id(self):
        """The X window: the main one, which is made first, if there are several."""
        if not self._id:
            found = self.until(lambda: subprocess.run(
                ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                capture_output=True, text=True, check=False).stdout.split(), 30, "X window")
            self._id = min(found, key=int)
        return self._id

    def focus(self):
        """Without a window manager somebody has to give the keyboard to the window that is to have it."""
        has = subprocess.run(["xdotool", "getwindowfocus", "-f"], capture_output=True, text=True, check=False)
        if has.stdout.strip() != self.id:  # it fails as long as nobody has the keyboard
            run_x("xdotool", "windowfocus", "--sync", self.id)

    def move(self, x, y):
        run_x("xdotool", "mousemove", "--sync", str(int(x)), str(int(y)))

    def click(self, x, y, button=1, times=1):
        self.focus()
        run_x("xdotool", "mousemove", str(int(x)), str(int(y)), "click", "--repeat", str(times), "--delay", "60",
              str(button))

    def drag(self, start, end, button=1):
        """With the steps in between, as a hand does."""
        self.focus()
        command = ["xdotool", "mousemove", *map(str, map(int, start)), "mousedown", str(button)]
        for step in range(1, 11):
            command += ["mousemove", *(str(int(a + (b - a) * step / 10)) for a, b in zip(start, end)), "sleep", "0.02"]
        run_x(*command, "mouseup", str(button))

    def keys(self, *keys):
        """Key combinations: "ctrl+z", "Return"…"""
        self.focus()
        run_x("xdotool", "key", "--delay", "30", *keys)

    def type(self, text):
        self.focus()
        run_x("xdotool", "type", "--delay", "12", "--", text)

    def press(self, name, role=BUTTON, timeout=15, **more):
        """Presses what is called so; it must be there, not be disabled, and rest where it is."""
        def look():
            return self.find(role, name, timeout, where=lambda found: found.has("enabled"), **more)

        seen = [look()]

        def rests():
            seen.append(look())
            return seen[-1].box == seen[-2].box

        self.until(rests, timeout, f"{name or more} that stands still")
        seen[-1].click()
        return seen[-1]

    def fill(self, name, text, timeout=15, role=FIELD, **more):
        """Types TEXT into the field of that name, in the place of what it holds, and sees that it got there."""
        field = self.find(role, name, timeout, **more)
        field.click()
        self.until(lambda: self.find(role, name, **more).has("focused"), 5, f"keyboard focus in {name!r}")
        if self.find(role, name, **more).text:
            self.keys("ctrl+a", "BackSpace")
        self.type(text)
        self.until(lambda: self.find(role, name, **more).text == text, 10, f"text {text!r} in {name!r}")

    # Its end.

    def picture(self, path):
        run_x("import", "-silent", "-window", self.id, path)

    def picture_at_rest(self, path, tries=8):
        """The window once two pictures in a row are the same; where a slow machine never has two within a second of the clock, the
        last of them."""
        before = None
        for _ in range(tries):
            self.picture(path)
            with open(path, "rb") as file:
                now = file.read()
            if now == before:
                return
            before = now

    def kill(self):
        """kill -9."""
        self.process.kill()
        self.process.wait()

    def stop(self, timeout=20):
        """As a window manager closes a program; it has to end by itself, with exit code 0."""
        self.process.terminate()
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure(f"{self.home}: fanion did not end within {timeout} s") from None
        check(code == 0, f"{self.home}: fanion ended with {code}; see {self.log}")

    def close(self):
        """For defer(): ends it in any state."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self._log:
            self._log.close()

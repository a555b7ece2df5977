# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A station's own system bus and mDNS responder: the real dbus-daemon and avahi-daemon, of this machine only the
programs."""
import os
import shutil
import subprocess

from .case import Skip, die_with_parent

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/> <allow own="*"/> <allow send_destination="*"/> <allow receive_sender="*"/>
  </policy>
</busconfig>
"""

_AVAHI = """[server]
host-name={host}
use-ipv4=yes
use-ipv6={six}
[publish]
publish-workstation=no
"""


def require():
    """Skips the test where a program is missing."""
    for name in ("dbus-daemon", "avahi-daemon", "unshare", "mount"):
        _program(name)


def _program(name):
    found = shutil.which(name, path=os.pathsep.join([*os.get_exec_path(), "/usr/sbin", "/sbin"]))
    if not found:
        raise Skip(f"needs {name}")
    return found


class Responder:
    """Of one station, its files in FOLDER. The bus runs at once, Avahi from start() to stop()."""

    def __init__(self, station, folder, host):
        self.station, self.folder = station, folder
        os.makedirs(folder, exist_ok=True)
        self.variables = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
        self._avahi = None
        self._host = host
        self._start_bus()

    def _start_bus(self):
        config = self._write("bus.conf", _BUS.format(address=self.variables["DBUS_SYSTEM_BUS_ADDRESS"]))
        self._bus = self._run("bus.log", _program("dbus-daemon"), f"--config-file={config}", "--nofork", "--nopidfile",
                              "--print-address", stdout=subprocess.PIPE)
        self._bus.stdout.readline()  # it listens

    def _write(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    def _run(self, log, *command, **options):
        def prepare():
            die_with_parent()
            self.station.join()

        with open(os.path.join(self.folder, log), "ab") as file:
            return subprocess.Popen(command, preexec_fn=prepare, env=os.environ | self.variables,
                                    stdin=subprocess.DEVNULL, stderr=file, **{"stdout": file} | options)

    def start(self, ipv6=True):
        config = self._write("avahi.conf", _AVAHI.format(host=self._host, six="yes" if ipv6 else "no"))
        # Its pid file stands in /run, wherever one would like it.
        self._avahi = self._run(
            "avahi.log", _program("unshare"), "--mount", "--propagation", "private", "sh", "-c",
            'mount -t tmpfs none /run && exec "$0" "$@"', _program("avahi-daemon"), "-f", config, "--no-drop-root",
            "--no-chroot", "--no-rlimits")

    def kill(self):
        """Avahi goes without a word to anybody."""
        self._avahi.kill()
        self._avahi.wait()

    def restart_bus(self):
        """All who were on it are not any more."""
        self._kill_bus()
        self._start_bus()

    def _kill_bus(self):
        self._bus.kill()
        self._bus.wait()
        self._bus.stdout.close()

    def close(self):
        if self._avahi:
            self.kill()
        self._kill_bus()

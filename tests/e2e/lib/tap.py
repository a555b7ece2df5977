# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""TAP devices (linux/if_tun.h): the program holds one end of an Ethernet cable, the other is a network interface."""
import errno
import fcntl
import os
import struct

from .case import Skip

_TUNSETIFF, _TUNSETCARRIER = 0x400454CA, 0x400454E2
_TAP, _NO_PREFIX = 0x0002, 0x1000  # IFF_TAP, IFF_NO_PI


def open_tap(name):
    """Makes the interface NAME in the network namespace of the calling process; it goes with the file descriptor."""
    try:
        tap = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK | os.O_CLOEXEC)
        fcntl.ioctl(tap, _TUNSETIFF, struct.pack("16sH", name.encode(), _TAP | _NO_PREFIX))
    except OSError as error:
        raise Skip(f"no TAP device can be had here: /dev/net/tun: {error.strerror}") from None
    return tap


def set_carrier(tap, plugged):
    """Whether the interface sees a cable."""
    fcntl.ioctl(tap, _TUNSETCARRIER, struct.pack("i", plugged))


def read_frame(tap):
    """The next frame the interface sent, or None."""
    try:
        return os.read(tap, 65536)
    except BlockingIOError:
        return None
    except OSError as error:
        if error.errno in (errno.EIO, errno.EBADFD):  # the interface is down
            return None
        raise


def write_frame(tap, frame):
    """Hands a frame to the interface; False when it is down."""
    try:
        os.write(tap, frame)
        return True
    except OSError as error:
        if error.errno in (errno.EIO, errno.EBADFD, errno.EAGAIN, errno.ENOBUFS):
            return False
        raise

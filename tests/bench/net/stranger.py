#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who floods a post in mesh/flood.py: `stranger.py flood|burn ITS-ADDRESS OWN-ADDRESS`, until it is killed.

Prints a line when it has begun, and one with what it manages a second after it has settled."""
import os
import socket
import sys
import threading
import time

ANNOUNCEMENTS, HANDSHAKES, CRAWLERS = 10_000, 1_000, 500  # a second, a second, at a time
PORT = 47800


def _burn(*_):
    print("burning", flush=True)
    while True:
        sum(range(10_000))


def _flood(host, own):
    done = {"announcements": 0, "handshakes": 0}
    print("flooding", flush=True)
    threading.Thread(target=_handshakes, args=(host, done), daemon=True).start()
    threading.Thread(target=_crawlers, args=(host,), daemon=True).start()
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
    sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(own))
    start, told = time.monotonic(), False
    while True:
        # The form of an announcement with a run, port, tag, nonce and mark of its own each (net/protocol.proto).
        body = (b"\x09" + os.urandom(8) + b"\x10\xb8\xf5\x02" + b"\x1a\x08" + os.urandom(8) + b"\x21" + os.urandom(8) + b"\x2a\x10" +
                os.urandom(16))
        body += b"\x7a" + bytes([92 - len(body) - 2]) + b"\0" * (92 - len(body) - 2)
        sender.sendto(b"FAN1" + body, ("239.255.70.65", 47801))
        done["announcements"] += 1
        passed = time.monotonic() - start
        time.sleep(max(0.0, done["announcements"] / ANNOUNCEMENTS - passed))
        if passed > 3 and not told:
            told = True
            print(", ".join(f"{count / passed:.0f} {what}" for what, count in done.items()), "a second", flush=True)


def _handshakes(host, done):
    """A TCP connection and half a TLS greeting, then gone."""
    start, waiting = time.monotonic(), []
    while True:
        time.sleep(max(0.0, done["handshakes"] / HANDSHAKES - (time.monotonic() - start)))
        connection = socket.socket()
        connection.setblocking(False)
        connection.connect_ex((host, PORT))
        done["handshakes"] += 1
        waiting.append(connection)
        if len(waiting) > 20:  # some milliseconds later
            connection = waiting.pop(0)
            try:
                connection.send(b"\x16\x03\x01\x02\x00\x01")
            except OSError:
                pass
            connection.close()


def _crawlers(host):
    """So many connections that say a byte a second; who is thrown out comes again."""
    crawlers = []
    while True:
        alive = []
        for connection in crawlers:
            try:
                connection.send(b"\x16")
                alive.append(connection)
            except OSError:
                connection.close()
        crawlers = alive
        while len(crawlers) < CRAWLERS:
            connection = socket.socket()
            connection.setblocking(False)
            connection.connect_ex((host, PORT))
            crawlers.append(connection)
        time.sleep(1.0)


if __name__ == "__main__":
    {"burn": _burn, "flood": _flood}[sys.argv[1]](*sys.argv[2:])

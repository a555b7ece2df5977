# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two posts at work while a stranger on their network floods one of them: forged announcements, handshakes, slow-loris.

The stranger is a station of its own on the switch; its process shares the machine with the posts, so a second figure says what
the same work costs while it only burns the processor."""
import os
import socket
import subprocess
import sys
import threading
import time

from figure import figure
from lib.case import die_with_parent
from lib.company import Company
from lib.mesh import Mesh

ANNOUNCEMENTS, HANDSHAKES, CRAWLERS = 10_000, 1_000, 500  # a second, a second, at a time
PORT = 47800


def bench(case):
    seconds = 5.0 if case.quick else 30.0
    mesh = Mesh(3, case.seed)
    case.defer(mesh.close)
    company = Company(case, mesh, "flood", served=2)
    company.found()
    company.assemble()
    company.wait_linked()
    symbol = company.serves[1].apply({"do": "add", "kind": "means", "fields": {"label": "0"}})["id"]
    company.wait_same(30)
    target = company.serves[0]
    quiet = _latencies(company, symbol, seconds, 0)
    before = target.status("VmRSS"), target.open_files()
    waits, worst = {}, before
    for kind in ("burn", "flood"):
        attack = _start(case, mesh, kind)
        try:
            waits[kind] = _latencies(company, symbol, seconds, len(waits) * 100_000 + 100_000)
            if kind == "flood":
                worst = target.status("VmRSS"), target.open_files()
                said = attack.stdout.readline().strip()
        finally:
            attack.kill()
            attack.wait()
    links = sum(event["event"] == "peer" and event["state"] in ("silent", "lost") for _, event in target.events)
    figure("net.flood.edit_seen_p99", "s", [_p99(waits["flood"])], case.seed, 2 * _p99(quiet),
           note=f"for {seconds:g} s: {ANNOUNCEMENTS} announcements and {HANDSHAKES} handshakes a second, {CRAWLERS} slow ones, as "
           f"far as one process can; it did: {said}", quiet=round(_p99(quiet), 4), burning=round(_p99(waits["burn"]), 4),
           heartbeats_missed=links)
    figure("net.flood.memory_grown", "MB", [(worst[0] - before[0]) / 1024], case.seed, 32)
    figure("net.flood.files_grown", "", [worst[1] - before[1]], case.seed)
    company.stop()


def _latencies(company, symbol, seconds, number):
    """Edits at the second post, ten a second, until the flooded one shows them."""
    waits = []
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        number += 1
        sent = time.monotonic()
        company.serves[1].send({"do": "set", "id": symbol, "field": "label", "value": str(number)})
        company.serves[0].wait_event("change", 30, lambda event: event["fields"]["label"] == str(number), sent)
        at = next(at for at, event in company.serves[0].events
                  if at >= sent and event["event"] == "change" and event["fields"]["label"] == str(number))
        waits.append(at - sent)
        company.serves[0].wait_change(max(0.0, sent + 0.1 - time.monotonic()))
    return waits


def _p99(waits):
    return sorted(waits)[len(waits) * 99 // 100]


def _start(case, mesh, kind):
    station = mesh.stations[2]

    def prepare():
        die_with_parent()
        station.join()

    process = subprocess.Popen([sys.executable, os.path.abspath(__file__), kind, mesh.stations[0].address], preexec_fn=prepare,
                               stdout=subprocess.PIPE, text=True)
    case.defer(process.kill)
    process.stdout.readline()  # it has begun
    return process


# The stranger's process.

def _burn(_):
    print("burning", flush=True)
    while True:
        sum(range(10_000))


def _flood(host):
    done = {"announcements": 0, "handshakes": 0}
    print("flooding", flush=True)
    threading.Thread(target=_handshakes, args=(host, done), daemon=True).start()
    threading.Thread(target=_crawlers, args=(host,), daemon=True).start()
    sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sender.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, 255)
    start, told = time.monotonic(), 0.0
    while True:
        # The form of an announcement with a run, port, tag, nonce and mark of its own each (net/protocol.proto).
        body = (b"\x09" + os.urandom(8) + b"\x10\xb8\xf5\x02" + b"\x1a\x08" + os.urandom(8) + b"\x21" + os.urandom(8) + b"\x2a\x10" +
                os.urandom(16))
        body += b"\x7a" + bytes([92 - len(body) - 2]) + b"\0" * (92 - len(body) - 2)
        sender.sendto(b"FAN1" + body, ("239.255.70.65", 47801))
        done["announcements"] += 1
        passed = time.monotonic() - start
        time.sleep(max(0.0, done["announcements"] / ANNOUNCEMENTS - passed))
        if passed - told > 1:
            told = passed
            rates = {what: round(count / passed) for what, count in done.items()}
            sys.stdout.write(f"{rates} a second\n") if passed < 3 else None
            sys.stdout.flush()


def _handshakes(host, done):
    """A TCP connection and half a TLS greeting, then gone."""
    start = time.monotonic()
    while True:
        time.sleep(max(0.0, done["handshakes"] / HANDSHAKES - (time.monotonic() - start)))
        connection = socket.socket()
        connection.setblocking(False)
        connection.connect_ex((host, PORT))
        done["handshakes"] += 1
        threading.Timer(0.05, _hang_up, [connection]).start() if done["handshakes"] % 10 == 0 else connection.close()


def _hang_up(connection):
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
    {"burn": _burn, "flood": _flood}[sys.argv[1]](sys.argv[2])

# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes, from the documentation of the formats alone, what no honest post makes: changes, bundles, invitations, TLS
identities (core/log/change.proto, net/protocol.proto, docs/format.md). Ed25519 is openssl's."""
import base64
import contextlib
import hashlib
import os
import sqlite3
import ssl
import struct
import subprocess
import threading
import time

from .case import check, die_with_parent

# Numbers of core/model/schema.h.
MEANS, LOG_ENTRY = 6, 8
LABEL = 1
OBSERVER, EDITOR, COMMANDER = 1, 2, 3


def _openssl(*args, stdin=b""):
    done = subprocess.run(["openssl", *args], input=stdin, capture_output=True, check=False)
    check(done.returncode == 0, f"openssl {args[0]}: {done.stderr.decode()}")
    return done.stdout


def blake(data):
    return hashlib.blake2b(data, digest_size=32).digest()


# Protocol Buffers, as far as needed.

def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(field, value):
    return varint(field << 3) + varint(value)


def fixed(field, value):
    return varint(field << 3 | 1) + struct.pack("<Q", value)


def data(field, value):
    return varint(field << 3 | 2) + varint(len(value)) + value


class Key:
    """An Ed25519 identity: a new one, or that of a home folder."""

    def __init__(self, folder, name, seed=None):
        self.path = os.path.join(folder, name + ".pem")
        der = bytes.fromhex("302e020100300506032b657004220420") + (seed or os.urandom(32))
        pem = b"-----BEGIN PRIVATE KEY-----\n" + base64.encodebytes(der) + b"-----END PRIVATE KEY-----\n"
        with open(self.path, "wb") as file:
            file.write(pem)
        self.post = _openssl("pkey", "-in", self.path, "-pubout", "-outform", "DER")[-32:]

    @staticmethod
    def of_home(folder, name, home):
        with open(os.path.join(home, "identity.key"), encoding="ascii") as file:
            return Key(folder, name, bytes.fromhex(file.read().strip()))

    def sign(self, message):
        text = self.path + ".message"
        with open(text, "wb") as file:
            file.write(message)
        return _openssl("pkeyutl", "-sign", "-rawin", "-inkey", self.path, "-in", text)


def certificate(folder, name, kind="ed25519", days="3650"):
    """(certificate, key) of a self-signed identity; KIND: an algorithm of openssl, or a Key."""
    cert = os.path.join(folder, name + ".crt")
    if isinstance(kind, Key):
        key = kind.path
    else:
        key = os.path.join(folder, name + ".key")
        options = {"rsa": ["-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048"],
                   "p256": ["-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256"],
                   "ed25519": ["-algorithm", "ED25519"]}[kind]
        _openssl("genpkey", *options, "-out", key)
    _openssl("req", "-x509", "-new", "-key", key, "-subj", "/CN=fanion", "-days", days, "-out", cert)
    return cert, key


def tls(pair=None, newest=ssl.TLSVersion.TLSv1_3, protocol="fanion/1"):
    """A TLS client that believes everybody."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if protocol:
        context.set_alpn_protocols([protocol])
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.maximum_version = newest
    if pair:
        context.load_cert_chain(*pair)
    return context


# Changes.

def read_log(file):
    """(incident id, [(post, incarnation, number, hash)]) of the last changes of the runs in an incident's file."""
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
        (incident,) = database.execute("SELECT value FROM incident WHERE key = 'id'").fetchone()
        rows = database.execute("SELECT post, incarnation, last, hash FROM run JOIN log ON log = log.id "
                                "ORDER BY position").fetchall()
    return bytes(incident), [(bytes(post), incarnation & (1 << 64) - 1, sequence, bytes(hash))
                             for post, incarnation, sequence, hash in rows]


def heads(log):
    """(post, incarnation, number, hash) of the newest change of each log."""
    newest = {}
    for post, incarnation, sequence, hash in log:
        newest[post, incarnation] = max(newest.get((post, incarnation), (0, b"")), (sequence, hash))
    return [(*name, *head) for name, head in newest.items()]


def add_means(entity, label):
    """The operation that creates a means of that name."""
    value = data(2, data(1 + 2, label.encode()))  # FieldValue.value = Value{text}
    create = number(1, MEANS) + data(2, number(1, LABEL) + value)
    return fixed(1, entity) + data(2, create)


def admit(post, role, name="Intrus"):
    return data(21, data(1, post) + number(2, role) + data(3, name.encode()))


def change_role(post, role):
    return data(22, data(1, post) + number(2, role))


def revoke(post):
    return data(23, data(1, post))


def change(key, incident, dependencies, operations, post=None, incarnation=None):
    """A run of the first change of a new log of KEY's post (or pretending to be POST), after DEPENDENCIES (post,
    incarnation, number, hash), signed by KEY."""
    post = post or key.post
    incarnation = incarnation or struct.unpack("<Q", os.urandom(8))[0] | 1
    body = data(1, data(1, incident) + data(2, post) + fixed(3, incarnation))
    body += number(2, (int(time.time() * 1000) << 16) * 2)  # a sint64 that is not negative
    for index, (_, _, sequence, hash) in enumerate(dependencies):
        body += data(4, number(1, index + 1) + number(2, sequence) + data(3, hash))
    for other, its_incarnation, _, _ in dependencies:
        body += data(5, data(1, other) + fixed(2, its_incarnation))
    body += b"".join(data(6, operation) for operation in operations)
    hash = hashlib.blake2b(bytes(32) + body, digest_size=32, person=b"fanion-change-v2").digest()
    return data(1, post) + fixed(2, incarnation) + data(6, body) + data(7, key.sign(b"fanion-signature-v2\0" + hash))


def bundle(incident, changes):
    """A bundle file; its zstd frame is of raw blocks."""
    plain = b"".join(struct.pack("<I", len(one)) + one for one in changes)
    packed = b"\x28\xb5\x2f\xfd\x00\x50"
    blocks = [plain[at:at + 65536] for at in range(0, len(plain), 65536)] or [b""]
    for index, block in enumerate(blocks):
        packed += struct.pack("<I", len(block) << 3 | (index == len(blocks) - 1))[:3] + block
    header = b"FanionBn" + struct.pack("<IIQ", 1, len(changes), len(plain)) + incident
    return header + blake(b"fanion-bundle\0" + header + packed) + packed


# Sessions (net/protocol.proto).

def labelled(label, *parts, key=b""):
    """The hash of net/labelled_hash.h."""
    text = b"".join(struct.pack(">Q", len(part)) + part for part in (label, *parts))
    return hashlib.blake2b(text, digest_size=32, key=key).digest()


def frame(body):
    return struct.pack(">I", len(body)) + body


def incident_tag(incident):
    return labelled(b"fanion-incident-tag-1", incident)[:8]


def hello(purpose=1, tag=b"\0" * 8, proof=b"\0" * 32):
    """A Hello: PURPOSE 1 to synchronise, 2 to ask to join, 3 invited."""
    body = number(1, 1) + number(2, 1) + number(3, purpose) + fixed(4, 7) + number(6, int(time.time() * 1000))
    return data(1, body + data(7, tag) + data(8, proof))


class MemberLink:
    """A session with a member's key that says whatever it is told to; openssl's client, because Python's TLS has no
    exporter, which the proof in the hello needs."""

    EXPORTER = "EXPORTER-fanion-session-1"

    def __init__(self, port, folder, name, key, incident):
        cert, path = certificate(folder, name, key)
        self.process = subprocess.Popen(
            ["openssl", "s_client", "-connect", f"127.0.0.1:{port}", "-cert", cert, "-key", path, "-tls1_3", "-alpn",
             "fanion/1", "-nocommands", "-keymatexport", self.EXPORTER, "-keymatexportlen", "32"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=die_with_parent)
        binding = None
        for line in self.process.stdout:  # for people; then comes what the post says
            text = line.decode(errors="replace").strip()
            if text.startswith("Keying material: "):
                binding = bytes.fromhex(text.split(": ", 1)[1])
            if binding and text == "---":
                break
        check(binding, f"{name}: openssl s_client gave no keying material")
        self.said = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        proof = labelled(b"fanion-hello-1", binding, key.post, key=incident)
        self.send(frame(hello(1, incident_tag(incident), proof)))

    def _read(self):
        while part := self.process.stdout.read1(65536):
            self.said += part

    def send(self, payload):
        """False when the post has closed the connection."""
        try:
            self.process.stdin.write(payload)
            self.process.stdin.flush()
            return True
        except OSError:
            return False

    def ended(self, seconds):
        """Whether the post closes the connection within so many seconds."""
        self._reader.join(seconds)
        return not self._reader.is_alive()

    def close(self):
        self.process.kill()
        self.process.wait()
        self._reader.join(10)
        with contextlib.suppress(OSError):
            self.process.stdin.close()


# Invitations.

def open_invitation(text):
    """The fields of an invitation's body as [(field, wire type, value)]."""
    digits = text.split(":", 1)[1].upper()
    raw = base64.b32decode(digits + "=" * (-len(digits) % 8))
    body = raw[3:3 + struct.unpack(">H", raw[1:3])[0]]
    fields, at = [], 0

    def take():
        nonlocal at
        value = shift = 0
        while True:
            byte = body[at]
            at += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value

    while at < len(body):
        tag = take()
        value = take()
        if tag & 7 == 2:
            value, at = body[at:at + value], at + value
        fields.append((tag >> 3, tag & 7, value))
    return fields


def close_invitation(fields):
    """The text of an invitation with these fields, with a right checksum."""
    body = b"".join(data(field, value) if kind == 2 else number(field, value) for field, kind, value in fields)
    raw = b"\x01" + struct.pack(">H", len(body)) + body
    raw += labelled(b"fanion-invite-checksum-1", raw)[:4]
    return "fanion:" + base64.b32encode(raw).decode().rstrip("=").lower()


def alter_invitation(text, **values):
    """The same invitation with other values: secret, role, expires_at (seconds)."""
    numbers = {"secret": 2, "role": 3, "expires_at": 4}
    wanted = {numbers[name]: value for name, value in values.items()}
    return close_invitation([(field, kind, wanted.get(field, value)) for field, kind, value in open_invitation(text)])

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes alarm.wav, the sound of an alarm: three pairs of two tones a fourth apart, 16 bits mono, 16 kHz."""
import math
import pathlib
import struct
import wave

RATE = 16_000
TONES = [(880.0, 0.16), (1174.7, 0.16), (0.0, 0.06)] * 3
EDGE = 0.01  # seconds a tone takes to come and go: no clicks


def samples():
    for pitch, seconds in TONES:
        count = int(RATE * seconds)
        for i in range(count):
            t = i / RATE
            loudness = min(1.0, t / EDGE, (seconds - t) / EDGE) if pitch else 0.0
            # A third harmonic carries through the noise of a command vehicle.
            tone = math.sin(2 * math.pi * pitch * t) + 0.3 * math.sin(6 * math.pi * pitch * t)
            yield int(24_000 * loudness * tone / 1.3)


with wave.open(str(pathlib.Path(__file__).with_name("alarm.wav")), "wb") as out:
    out.setnchannels(1)
    out.setsampwidth(2)
    out.setframerate(RATE)
    out.writeframes(b"".join(struct.pack("<h", s) for s in samples()))

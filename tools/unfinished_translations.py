#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fanion authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists what is unfinished, empty or lacks a place holder of its source in Qt .ts files; fails when there is any."""

import re
import sys
import xml.etree.ElementTree as ElementTree

PLURAL_FORMS = 2  # in English and in French


def fault(message):
    translation = message.find("translation")
    source = message.findtext("source", "")
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes" and len(forms) != PLURAL_FORMS:
        return f"{len(forms)} plural forms instead of {PLURAL_FORMS}"
    if translation.get("type") == "unfinished":
        return "unfinished"
    for text in forms or [translation.text or ""]:
        if not text.strip():
            return "empty"
        if sorted(re.findall(r"%(?:\d|n)", text)) != sorted(re.findall(r"%(?:\d|n)", source)):
            return "other place holders than its source"
    return None


def main(paths):
    faults = 0
    for path in paths:
        messages = 0
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                messages += 1
                if reason := fault(message):
                    faults += 1
                    print(f"{path}: {context.findtext('name')}: {message.findtext('source')!r}: {reason}")
        if messages == 0:
            faults += 1
            print(f"{path}: no message")
        print(f"{path}: {messages} messages")
    if faults:
        print(f"{faults} to finish: run tools/translations update, then translate them in resources/i18n")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

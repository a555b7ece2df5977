// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Photos from anybody: what is read out of them is within its ranges.
#include "app/preview/decoder/photo_facts.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    const auto facts = fanion::app::photoFacts(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const bool isOnEarth = !facts.place || facts.place->isValid();
    const bool isInTime =
        !facts.takenAt.isValid() || (facts.takenAt.date().year() >= 1990 && facts.takenAt.date().year() <= 2101);
    if (isOnEarth && isInTime) return 0;
    std::fprintf(stderr, "a fact that cannot be\n");
    std::abort();
}

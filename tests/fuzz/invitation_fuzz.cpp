// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Invitation texts: as they are, and (after a first byte of 1) as the raw bytes behind the base32, with the length and
// checksum set right so that mutations get past them. What is read and written again must be read as the same.
#include "net/base32.h"
#include "net/invitation.h"
#include "net/labelled_hash.h"

#include <cstdio>
#include <cstdlib>

using namespace fanion;
using net::Invitation;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    std::string text(reinterpret_cast<const char *>(data) + 1, size - 1);
    if (data[0] == 1 && size < 1'000) {
        Bytes raw{1, static_cast<std::uint8_t>((size - 1) >> 8), static_cast<std::uint8_t>((size - 1) & 0xff)};
        raw.insert(raw.end(), data + 1, data + size);
        const auto sum = net::labelledHash("fanion-invite-checksum-1", {raw});
        raw.insert(raw.end(), sum.begin(), sum.begin() + 4);
        text = "fanion:" + net::toBase32(raw);
    }
    const auto read = Invitation::parse(text, 0);
    if (!read) return 0;
    const auto again = Invitation::parse(read->text(), 0);
    if (!again || again->incident != read->incident || again->secret != read->secret || again->key() != read->key()) {
        std::fputs("what was written is not read as the same\n", stderr);
        std::abort();
    }
    return 0;
}

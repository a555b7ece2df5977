// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bundles. As they are, and with the hash set right, so that mutations get past it.
#include "core/base/hasher.h"
#include "core/incident/bundle.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace fanion;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    Bytes bytes(data, data + size);
    (void)Bundle::decode(bytes);
    constexpr std::size_t kHashAt = 56;
    constexpr std::size_t kHeader = 88;
    if (bytes.size() < kHeader) return 0;
    const ByteView view = bytes;
    const auto hash = Hasher("fanion-bundle").add(view.first(kHashAt)).add(view.subspan(kHeader)).finish();
    std::ranges::copy(hash, bytes.begin() + kHashAt);
    const Result<Bundle> bundle = Bundle::decode(bytes);
    if (!bundle) return 0;
    const Result<Bundle> again = Bundle::decode(bundle->encode());
    if (!again || again->changes != bundle->changes || again->incident != bundle->incident) {
        std::fprintf(stderr, "fuzz: a bundle that was read can't be written and read again\n");
        std::abort();
    }
    return 0;
}

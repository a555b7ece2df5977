// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sodium.h"

#include <cstdio>
#include <cstdlib>
#include <sodium.h>

namespace fanion {

void requireSodium() {
    static const bool ready = sodium_init() >= 0;
    if (ready) return;
    // Without a source of randomness nothing can be signed or named; going on would be worse than stopping.
    std::fputs("fanion: libsodium found no source of randomness on this system\n", stderr);
    std::abort();
}

} // namespace fanion

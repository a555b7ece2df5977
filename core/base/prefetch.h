// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace fanion {

/** Asks for memory that will be written soon, so that it is near when it is; \p where need not be good to read. */
inline void prefetch(const void *where, std::size_t bytes) {
    constexpr std::size_t kLine = 64;
    const auto *start = static_cast<const char *>(where);
    for (std::size_t at = 0; at < bytes; at += kLine)
        __builtin_prefetch(start + at, 1);
}

} // namespace fanion

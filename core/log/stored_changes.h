// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/change_codec.h"

#include <functional>

namespace fanion {

/** A change among others that are stored together. The body lives during the call it is passed to. */
struct StoredChange {
    change_codec::Place place;
    ChangeHash previous; ///< hash of the log's change before; null for the first
    ChangeHash hash;
    ByteView body;
};

/**
 * The changes of a run or block, in order, up to its \p upTo (ChangeRun::upTo). Stops at the visitor's error and gives
 * it back. Other errors: Corrupt, TooLarge.
 */
[[nodiscard]] Result<void> visitChanges(ByteView bytes, std::uint32_t upTo,
                                        const std::function<Result<void>(const StoredChange &)> &visitor);

} // namespace fanion

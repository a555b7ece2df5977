// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/hybrid_time.h"
#include "core/base/result.h"
#include "core/log/change_run.h"
#include "core/log/identity.h"

#include <span>
#include <vector>

/** The one door for what is stored and sent: runs of changes (change.proto: Run), chains and signatures. */
namespace fanion::run_codec {

/** A run taken apart; views into the bytes it was read from. */
struct RunView {
    LogId log;
    std::uint32_t first = 1;
    ChangeHash previous; ///< null when `first` is 1
    HybridTime before;   ///< time of the change before
    std::vector<ByteView> bodies;
    std::vector<ChangeHash> hashes; ///< of each change, computed
    ByteView signature;             ///< 64 bytes, not checked yet; empty only in what is not sealed yet

    [[nodiscard]] std::uint32_t last() const { return first + static_cast<std::uint32_t>(bodies.size()) - 1; }
    [[nodiscard]] const ChangeHash &head() const { return hashes.back(); }
};

/** Checks size and outer structure and computes the hashes; the changes are not read. Errors: Corrupt, TooLarge. */
[[nodiscard]] Result<RunView> open(ByteView bytes);
/** The same without the hashes, for what was opened before it was stored. */
[[nodiscard]] Result<RunView> openStored(ByteView bytes);

/** What stands before the first change of a run. */
struct RunStart {
    LogId log;
    std::uint32_t first = 1;
    ChangeHash previous;
    HybridTime before;
};
/** The bytes of a run; \p signature is empty or 64 bytes. */
[[nodiscard]] Bytes write(const RunStart &start, std::span<const ByteView> bodies, ByteView signature);

/** The author's signature of everything up to the change with this hash. */
[[nodiscard]] std::array<std::uint8_t, 64> sign(const Identity &identity, const ChangeHash &head);
[[nodiscard]] bool isSignature(const PostId &author, const ChangeHash &head, ByteView signature);
[[nodiscard]] bool isSigned(const RunView &run);

} // namespace fanion::run_codec

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/log/change_run.h"

#include <functional>
#include <optional>
#include <span>

namespace fanion {

/** Accepted changes that a replica need not keep in memory, because its owner has stored them. */
class Archive {
public:
    virtual ~Archive() = default;
    /** Of one of the changes; nothing when it cannot be read. */
    [[nodiscard]] virtual std::optional<ChangeHash> hashOf(const LogId &log, std::uint32_t sequence) const = 0;

    /** Changes of a stored run or block: those of the spans. The views live during the call they are passed to. */
    struct Stored {
        std::span<const ChangeSpan> spans;
        std::uint32_t upTo = 0; ///< ChangeRun::upTo
        ByteView bytes;
    };
    /** All of them in the order they were accepted. */
    [[nodiscard]] virtual Result<void> visit(const std::function<void(const Stored &)> &visitor) const = 0;
};

} // namespace fanion

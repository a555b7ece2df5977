// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/run_codec.h"

#include <optional>
#include <vector>

namespace fanion {

/** The changes of the own log that have not been signed yet: the next run. */
class OwnRun {
public:
    [[nodiscard]] bool isEmpty() const { return m_ends.empty(); }
    /** What the run hangs on; call before the first add(). */
    void begin(const run_codec::RunStart &start) { m_start = start; }
    void add(ByteView body, const ChangeHash &hash);
    /** Whether a run may hold this change too; an empty one holds any. */
    [[nodiscard]] bool hasRoom(ByteView body) const;
    /** The unsigned run as it is now. */
    [[nodiscard]] Bytes peek() const;
    /** Signs and empties it; there must be something in it. */
    [[nodiscard]] ChangeRun seal(const Identity &identity);

private:
    [[nodiscard]] std::vector<ByteView> bodies() const;

    run_codec::RunStart m_start;
    Bytes m_bytes;                   ///< the changes one after another
    std::vector<std::size_t> m_ends; ///< where each ends
    ChangeHash m_head;
};

} // namespace fanion

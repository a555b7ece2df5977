// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/block/block_writer.h"
#include "core/log/frontier.h"
#include "core/store/incident_store.h"

#include <map>

namespace fanion {

/** Makes one block of rows that follow each other. Only for files without forks: a block names each log once. */
class RowPacker {
public:
    /** Appends what of a row a post with \p theirs lacks. Errors: Corrupt, TooLarge. */
    [[nodiscard]] Result<void> add(const StoredRow &row, const Frontier &theirs = {});

    [[nodiscard]] bool isEmpty() const { return m_writer.count() == 0; }
    [[nodiscard]] std::uint32_t changes() const { return m_writer.count(); }
    /** Of all changes, unpacked. */
    [[nodiscard]] std::size_t bytes() const { return m_writer.bytes(); }
    /** What is in it, by log. */
    [[nodiscard]] std::vector<ChangeSpan> spans() const;
    /** The block; this is of no use any more. */
    [[nodiscard]] ChangeRun finish(block::Effort effort);

private:
    BlockWriter m_writer;
    std::map<LogId, ChangeSpan> m_spans;
};

} // namespace fanion

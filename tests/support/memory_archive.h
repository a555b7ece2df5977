// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/stored_changes.h"
#include "core/replica/archive.h"
#include "tests/support/test_post.h"

#include <map>
#include <stdexcept>
#include <utility>
#include <vector>

namespace fanion::test {

/** What a post has accepted and sealed, as its store would give it back. Of runs, not of blocks. */
class MemoryArchive final : public Archive {
public:
    explicit MemoryArchive(const TestPost &post) : m_runs(post.changes) {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            ChangeSpan span;
            const auto read = visitChanges(m_runs[i], post.lasts[i], [&](const StoredChange &stored) -> Result<void> {
                // A run may bring again what another one has brought.
                if (!m_hashes.try_emplace({stored.place.log, stored.place.sequence}, stored.hash).second) return {};
                if (span.first == 0) span.first = stored.place.sequence;
                span.log = stored.place.log;
                span.sequence = stored.place.sequence;
                span.hash = stored.hash;
                return {};
            });
            if (!read) throw std::runtime_error(read.error().message);
            m_spans.push_back(span);
        }
    }

    [[nodiscard]] std::optional<ChangeHash> hashOf(const LogId &log, std::uint32_t sequence) const override {
        const auto found = m_hashes.find({log, sequence});
        return found == m_hashes.end() ? std::nullopt : std::optional(found->second);
    }
    [[nodiscard]] Result<void> visit(const std::function<void(const Stored &)> &visitor) const override {
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (m_spans[i].first != 0) visitor({{&m_spans[i], 1}, m_spans[i].sequence, m_runs[i]});
        }
        return {};
    }

private:
    std::vector<Bytes> m_runs;
    std::vector<ChangeSpan> m_spans; ///< first 0: nothing new in it
    std::map<std::pair<LogId, std::uint32_t>, ChangeHash> m_hashes;
};

} // namespace fanion::test

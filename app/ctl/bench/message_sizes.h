// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/bench/bench_post.h"

#include <cstddef>
#include <optional>

namespace fanion::ctl {

/** Bytes of messages, shared out over the changes in them. */
class MessageSizes {
public:
    void add(const BenchMessage &message) {
        m_bytes += message.bytes.size();
        m_changes += message.changes;
    }
    /** Bytes a change; none without changes. */
    [[nodiscard]] std::optional<double> mean() const {
        if (m_changes == 0) return std::nullopt;
        return static_cast<double>(m_bytes) / static_cast<double>(m_changes);
    }

private:
    std::size_t m_bytes = 0;
    std::size_t m_changes = 0;
};

} // namespace fanion::ctl

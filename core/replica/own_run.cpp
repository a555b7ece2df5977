// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/own_run.h"

#include "core/model/limits.h"

namespace fanion {

void OwnRun::add(ByteView body, const ChangeHash &hash) {
    m_bytes.insert(m_bytes.end(), body.begin(), body.end());
    m_ends.push_back(m_bytes.size());
    m_head = hash;
}

bool OwnRun::hasRoom(ByteView body) const {
    constexpr std::size_t overhead = 512; // of a run: its start and signature
    constexpr std::size_t overheadEach = 8;
    const auto count = m_ends.size() + 1;
    return count <= limits::kRunChanges &&
           m_bytes.size() + body.size() + count * overheadEach + overhead <= limits::kRunBytes;
}

std::vector<ByteView> OwnRun::bodies() const {
    std::vector<ByteView> bodies;
    bodies.reserve(m_ends.size());
    std::size_t from = 0;
    for (const auto end : m_ends) {
        bodies.push_back(ByteView(m_bytes).subspan(from, end - from));
        from = end;
    }
    return bodies;
}

Bytes OwnRun::peek() const {
    return run_codec::write(m_start, bodies(), {});
}

ChangeRun OwnRun::seal(const Identity &identity) {
    const auto last = m_start.first + static_cast<std::uint32_t>(m_ends.size()) - 1;
    ChangeRun run{{m_start.log, m_start.first, last, m_head},
                  run_codec::write(m_start, bodies(), run_codec::sign(identity, m_head))};
    m_bytes.clear();
    m_ends.clear();
    return run;
}

} // namespace fanion

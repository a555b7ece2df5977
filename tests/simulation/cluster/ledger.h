// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/frontier.h"
#include "core/replica/replica.h"
#include "tests/simulation/cluster/network.h"

#include <algorithm>
#include <map>
#include <set>

namespace fanion::cluster {

/** What was promised: every act whose commit succeeded, and every forgery that must get nowhere. */
class Ledger {
public:
    struct Promise {
        PostIndex by = 0;
        LogId log;
        std::uint64_t sequence = 0;
    };

    void acknowledge(PostIndex by, const PerformedChange &change) {
        m_promises[change.hash] = {by, change.log, change.sequence};
    }
    /** A disk was put back to \p left: what nobody else has on a disk (\p elsewhere) is nobody's to keep. */
    void excuse(const Frontier &left, const std::vector<Frontier> &elsewhere) {
        std::erase_if(m_promises, [&](const auto &item) {
            const auto holds = [&](const Frontier &frontier) {
                const auto head = frontier.find(item.second.log);
                return head != frontier.end() && head->second.sequence >= item.second.sequence;
            };
            return !holds(left) && std::ranges::none_of(elsewhere, holds);
        });
    }
    void forged(const ChangeHash &hash) { m_forged.insert(hash); }

    [[nodiscard]] const std::map<ChangeHash, Promise> &promises() const { return m_promises; }
    [[nodiscard]] const std::set<ChangeHash> &forgeries() const { return m_forged; }

private:
    std::map<ChangeHash, Promise> m_promises;
    std::set<ChangeHash> m_forged;
};

} // namespace fanion::cluster

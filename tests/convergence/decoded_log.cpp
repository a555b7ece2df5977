// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/decoded_log.h"

#include "core/base/utf8.h"
#include "core/log/stored_changes.h"

#include <stdexcept>

namespace fanion::test {

std::map<ChangeHash, DecodedChange> decodeAll(const std::vector<Bytes> &runs) {
    std::map<std::pair<LogId, std::uint32_t>, std::pair<ChangeHash, DecodedChange>> byPlace;
    for (const auto &bytes : runs) {
        const auto read = visitChanges(bytes, UINT32_MAX, [&](const StoredChange &stored) -> Result<void> {
            auto &[hash, decoded] = byPlace[{stored.place.log, stored.place.sequence}];
            hash = stored.hash;
            decoded = {};
            if (auto done = change_codec::decode(stored.body, stored.place, decoded.change); !done) return done;
            for (const auto &dependency : decoded.change.dependencies)
                decoded.parents.push_back(dependency.hash);
            return {};
        });
        if (!read) throw std::runtime_error(read.error().message);
    }
    for (auto &[place, entry] : byPlace) {
        if (place.second > 1) entry.second.parents.push_back(byPlace.at({place.first, place.second - 1}).first);
    }
    std::map<ChangeHash, DecodedChange> changes;
    std::map<LogId, std::vector<LogId>> named;
    std::map<LogId, std::uint32_t> typed;
    for (auto &[place, entry] : byPlace) {
        auto &[hash, decoded] = entry;
        auto &change = decoded.change;
        auto &all = named[change.log];
        all.insert(all.end(), change.logs.begin(), change.logs.end());
        change.logs = all;
        const auto first = typed[change.log];
        for (auto &operation : change.operations) {
            auto *edit = std::get_if<op::TextEdit>(&operation.act);
            if (!edit) continue;
            edit->offset += first;
            typed[change.log] = edit->offset + static_cast<std::uint32_t>(codePointCount(edit->insert));
        }
        changes[hash] = std::move(decoded);
    }
    return changes;
}

} // namespace fanion::test

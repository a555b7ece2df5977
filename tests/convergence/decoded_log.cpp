// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/decoded_log.h"

#include "core/base/utf8.h"
#include "core/log/stored_changes.h"

#include <stdexcept>
#include <tuple>

namespace fanion::test {

std::map<ChangeHash, DecodedChange> decodeAll(const std::vector<Bytes> &runs) {
    // A log that forks has several changes of one number; each goes on from the one before it.
    std::map<std::tuple<LogId, std::uint32_t, ChangeHash>, std::pair<ChangeHash, DecodedChange>> byPlace;
    for (const auto &bytes : runs) {
        const auto read = visitChanges(bytes, UINT32_MAX, [&](const StoredChange &stored) -> Result<void> {
            auto &[previous, decoded] = byPlace[{stored.place.log, stored.place.sequence, stored.hash}];
            previous = stored.previous;
            decoded = {};
            if (auto done = change_codec::decode(stored.body, stored.place, decoded.change); !done) return done;
            for (const auto &dependency : decoded.change.dependencies)
                decoded.parents.push_back(dependency.hash);
            if (stored.place.sequence > 1) decoded.parents.push_back(previous);
            return {};
        });
        if (!read) throw std::runtime_error(read.error().message);
    }
    struct Said {
        std::vector<LogId> named;
        std::uint32_t typed = 0;
    };
    std::map<ChangeHash, DecodedChange> changes;
    std::map<ChangeHash, Said> heads;
    for (auto &[place, entry] : byPlace) {
        auto &[previous, decoded] = entry;
        auto &change = decoded.change;
        auto said = heads[previous];
        said.named.insert(said.named.end(), change.logs.begin(), change.logs.end());
        change.logs = said.named;
        const auto first = said.typed;
        for (auto &operation : change.operations) {
            auto *edit = std::get_if<op::TextEdit>(&operation.act);
            if (!edit) continue;
            edit->offset += first;
            said.typed = edit->offset + static_cast<std::uint32_t>(codePointCount(edit->insert));
        }
        const auto &hash = std::get<ChangeHash>(place);
        heads[hash] = std::move(said);
        changes[hash] = std::move(decoded);
    }
    return changes;
}

} // namespace fanion::test

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/convergence/decoded_log.h"

#include "core/base/utf8.h"
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"

#include <stdexcept>

namespace fanion::test {

std::map<ChangeHash, DecodedChange> decodeAll(const std::vector<Bytes> &runs) {
    std::map<std::pair<LogId, std::uint32_t>, std::pair<ChangeHash, DecodedChange>> byPlace;
    for (const auto &bytes : runs) {
        const auto run = *run_codec::open(bytes);
        change_codec::Place place{run.log, run.first, run.before};
        for (std::size_t i = 0; i < run.bodies.size(); ++i, ++place.sequence) {
            auto &[hash, decoded] = byPlace[{run.log, place.sequence}];
            hash = run.hashes[i];
            decoded = {};
            if (!change_codec::decode(run.bodies[i], place, decoded.change)) throw std::runtime_error("damaged");
            place.before = decoded.change.time;
            if (place.sequence > 1) decoded.parents.push_back(i == 0 ? run.previous : run.hashes[i - 1]);
            for (const auto &dependency : decoded.change.dependencies)
                decoded.parents.push_back(dependency.hash);
        }
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

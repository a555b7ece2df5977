// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change_codec.h"
#include "core/log/wire.h"
#include "tests/support/test_post.h"

#include <utility>
#include <vector>

namespace fanion::test {

/** A change as a dishonest (or newer) program would write it: well formed and signed, without the replica's manners. */
class Forger {
public:
    /** Continues with a log of its own; has seen all that \p post has. */
    explicit Forger(const TestPost &post, std::uint64_t incarnation = 77) : m_identity(post.identity) {
        change.log = {post.id(), incarnation};
        change.sequence = 1;
        change.incident = post.replica.incident();
        change.time = HybridTime::fromMilliseconds(post.clock.wall + 1000);
        change.wall = post.clock.wall;
        for (const auto &[log, head] : post.replica.frontier())
            change.dependencies.push_back(head.hash);
    }

    /** The next change of this log, signed unless told otherwise. */
    Bytes write(std::vector<Operation> operations, bool isSigned = true) {
        change.operations = std::move(operations);
        return sealNow(isSigned);
    }
    Bytes sealNow(bool isSigned = true) {
        const auto body = change_codec::encode(change);
        const auto bytes = sealBody(body, isSigned);
        change.previous = change_codec::hashOf(body);
        ++change.sequence;
        change.incident.reset();
        change.dependencies.clear();
        change.time = change.time.next();
        return bytes;
    }
    [[nodiscard]] Bytes sealBody(const Bytes &body, bool isSigned = true) const {
        if (isSigned) return change_codec::seal(body, change_codec::hashOf(body), m_identity);
        std::string out;
        protozero::pbf_writer(out).add_bytes(1, reinterpret_cast<const char *>(body.data()), body.size());
        return {out.begin(), out.end()};
    }

    Change change; ///< the header of the next one

private:
    Identity m_identity;
};

} // namespace fanion::test

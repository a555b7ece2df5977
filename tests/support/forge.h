// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "core/log/wire.h"
#include "tests/support/test_post.h"

#include <utility>
#include <vector>

namespace fanion::test {

/** Changes as a dishonest (or newer) program would write them: well formed and signed, without the replica's manners.
 */
class Forger {
public:
    /** Continues with a log of its own; has seen all that \p post has. */
    explicit Forger(const TestPost &post, std::uint64_t incarnation = 77) : m_identity(post.identity) {
        change.log = {post.id(), incarnation};
        change.sequence = 1;
        change.incident = post.replica.incident();
        change.time = HybridTime::fromMilliseconds(post.clock.wall + 1000);
        change.wall = post.clock.wall;
        for (const auto &[log, head] : post.replica.frontier()) {
            change.logs.push_back(log);
            change.dependencies.push_back(
                {static_cast<std::uint32_t>(change.logs.size()), static_cast<std::uint32_t>(head.sequence), head.hash});
        }
    }

    /** The next change of this log as a run of its own, signed unless told otherwise. */
    Bytes write(std::vector<Operation> operations, bool isSigned = true) {
        change.operations = std::move(operations);
        std::string body;
        change_codec::encode(change, before, body);
        return sealBody(body, isSigned);
    }
    /** The same of any bytes. */
    Bytes sealBody(const std::string &body, bool isSigned = true) {
        const auto hash = change_codec::hashOf(previous, asBytes(body));
        const auto signature = run_codec::sign(m_identity, hash);
        const std::vector<ByteView> bodies{asBytes(body)};
        auto bytes = run_codec::write({change.log, change.sequence, previous, before}, bodies,
                                      isSigned ? ByteView(signature) : ByteView());
        previous = hash;
        before = change.time;
        ++change.sequence;
        change.incident.reset();
        change.dependencies.clear();
        change.logs.clear();
        change.time = change.time.next();
        return bytes;
    }

    Change change;       ///< the header of the next one
    ChangeHash previous; ///< what it hangs on
    HybridTime before;   ///< time of the change before

private:
    Identity m_identity;
};

} // namespace fanion::test

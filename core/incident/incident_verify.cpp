// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/incident_impl.h"

#include <algorithm>
#include <format>
#include <vector>

namespace fanion {

namespace {

/** Changes verify() hands to a second replica at once. */
constexpr std::size_t kVerifyBatch = 1024;

} // namespace

Result<std::size_t> Incident::verify() const {
    const Impl &self = *m_impl;
    if (Result<void> sound = self.store->checkIntegrity(); !sound) return std::unexpected(sound.error());
    Replica second(self.environment);
    second.follow(self.store->incident());
    std::vector<Bytes> batch;
    std::size_t runs = 0;
    std::size_t count = 0;
    Frontier held;
    const auto receive = [&]() -> Result<void> {
        const ReceiveReport report = second.receive(batch);
        batch.clear();
        if (!report.refused.empty()) {
            const auto &[hash, error] = report.refused.front();
            return std::unexpected(self.damaged(std::format("change {}: {}", hash.hex().substr(0, 12), error.message)));
        }
        return {};
    };
    const Result<void> read = self.store->readAll([&](const StoredRow &row) -> Result<void> {
        const auto found = Replica::inspect(row.bytes, row.upTo);
        if (!found) return std::unexpected(self.damaged(std::format("run {}: {}", runs + 1, found.error().message)));
        for (const ChangeSpan &span : row.spans) {
            const auto of = std::ranges::find(*found, span.log.trunk(), &ChangeSpan::log);
            const bool isForked = std::ranges::any_of(
                self.store->forks(), [&span](const Fork &fork) { return fork.branch.log.trunk() == span.log.trunk(); });
            const bool isCut = isForked && of != found->end() && of->sequence > span.sequence;
            if (of == found->end() || of->first > span.first ||
                (!isCut && (of->sequence != span.sequence || of->hash != span.hash)))
                return std::unexpected(
                    self.damaged(std::format("run {} is filed under another number or hash.", runs + 1)));
            count += span.count();
            held[span.log] = {span.sequence, span.hash};
        }
        ++runs;
        batch.emplace_back(row.bytes.begin(), row.bytes.end());
        return batch.size() < kVerifyBatch ? Result<void>() : receive();
    });
    if (!read) return std::unexpected(read.error());
    if (Result<void> done = receive(); !done) return std::unexpected(done.error());
    const auto attached = self.store->attachments();
    if (!attached) return std::unexpected(attached.error());
    for (const auto &each : *attached) {
        for (std::uint32_t number = 0; number < Manifest::chunksOf(each.size); ++number) {
            const auto chunk = self.store->chunk(each.id, number);
            if (!chunk && chunk.error().code != ErrorCode::NotFound) return std::unexpected(chunk.error());
        }
    }
    // Runs may hold more than was accepted; what was must all be there, and under its hash.
    for (const auto &[log, head] : held) {
        const auto found = second.frontier().find(log);
        if (found == second.frontier().end() || found->second.sequence < head.sequence ||
            (found->second.sequence == head.sequence && found->second.hash != head.hash))
            return std::unexpected(
                self.damaged("a change stands before one that it builds on, or under another hash."));
    }
    // A file that somebody writes to meanwhile has grown since it was loaded; then there is nothing to compare with.
    if (!hasStaged() && count == self.replica.changeCount() && second.changeCount() == count &&
        second.stateHash() != self.replica.stateHash())
        return std::unexpected(self.damaged("replaying the log gives another board: report this."));
    return count;
}

} // namespace fanion

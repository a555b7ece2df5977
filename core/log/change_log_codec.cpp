// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/varint.h"
#include "core/log/change_log.h"

// A ChangeLog as bytes for its own store, numbers as varints: the logs' ids; of each log its length, the hash and time
// of its head, the logs it has named, what it has typed, and what it knew of the others at each step; the tips.

namespace fanion {

namespace {

/** Reads with limits: never more things than there are bytes. */
class Reader {
public:
    explicit Reader(VarintReader &in) : m_in(in) {}

    std::uint32_t number() {
        const auto value = m_in.nextMinimal();
        m_isBad = m_isBad || value > UINT32_MAX;
        return static_cast<std::uint32_t>(value);
    }
    std::size_t size() {
        const auto count = m_in.nextMinimal();
        if (count <= m_in.rest().size()) return count;
        m_isBad = true;
        return 0;
    }
    /** Less than \p end. */
    std::uint32_t below(std::size_t end) {
        const auto value = number();
        if (value < end) return value;
        m_isBad = true;
        return 0;
    }
    std::uint64_t fixed64() { return m_in.fixed64(); }
    template <typename Id>
    Id id() {
        const auto found = Id::fromBytes(asBytes(m_in.take(Id::size())));
        m_isBad = m_isBad || !found;
        return found.value_or(Id{});
    }
    [[nodiscard]] bool isGood() const { return !m_isBad && !m_in.failed(); }

private:
    VarintReader &m_in;
    bool m_isBad = false;
};

} // namespace

void ChangeLog::encode(std::string &out) const {
    putVarint(out, m_names.size());
    for (LogIndex index = 0; index < m_names.size(); ++index) {
        const auto &name = m_names.name(index);
        out += asText(name.post.view());
        putFixed64(out, name.incarnation);
        out.push_back(name.isBranch() ? 1 : 0);
        if (name.isBranch()) out += asText(name.branch.view());
    }
    putVarint(out, m_logs.size());
    for (LogIndex index = 0; index < m_logs.size(); ++index) {
        const auto &log = m_logs[index];
        putVarint(out, log.length());
        if (log.length() > 0) out += asText(hashOfHead(index).view());
        if (m_names.name(index).isBranch()) {
            for (const auto number : {log.start, log.parent, log.typedBefore})
                putVarint(out, number);
        }
        putFixed64(out, log.time.value);
        putVarint(out, log.named.size());
        for (const auto named : log.named)
            putVarint(out, named);
        putVarint(out, log.typed.steps().size());
        for (const auto &step : log.typed.steps()) {
            for (const auto number : {step.sequence, step.changes, step.number, step.each})
                putVarint(out, number);
        }
    }
    putVarint(out, m_history.logs().size());
    for (const auto &log : m_history.logs()) {
        putVarint(out, log.latest.size());
        for (LogIndex other = 0; other < log.latest.size(); ++other)
            putVarint(out, log.latest.at(other));
        putVarint(out, log.steps.size());
        for (const auto &steps : log.steps) {
            putVarint(out, steps.size());
            for (const auto &step : steps) {
                putVarint(out, step.from);
                putVarint(out, step.known);
            }
        }
    }
    const auto known = branches();
    putVarint(out, known.size());
    for (const auto &branch : known) {
        out += asText(branch.log.post.view());
        putFixed64(out, branch.log.incarnation);
        out += asText(branch.log.branch.view());
        putVarint(out, branch.first);
        out += asText(branch.before.view());
    }
    putVarint(out, m_tips.size());
    for (const auto tip : m_tips) {
        putVarint(out, tip.log);
        putVarint(out, tip.sequence);
    }
}

bool ChangeLog::decode(VarintReader &in) {
    Reader reader(in);
    const auto names = reader.size();
    for (std::size_t i = 0; i < names; ++i) {
        LogId name;
        name.post = reader.id<PostId>();
        name.incarnation = reader.fixed64();
        if (reader.below(2) == 1) name.branch = reader.id<ChangeHash>();
        if (m_names.intern(name) != i) return false;
    }
    m_logs.resize(reader.size());
    if (m_logs.size() > names) return false;
    for (LogIndex index = 0; index < m_logs.size(); ++index) {
        auto &log = m_logs[index];
        log.base = reader.number();
        if (log.base > 0) {
            log.baseHash = reader.id<ChangeHash>();
            m_moved.push_back(index);
        }
        if (m_names.name(index).isBranch()) {
            log.start = reader.number();
            log.parent = reader.below(names);
            log.typedBefore = reader.number();
            if (log.start == 0 || log.base < log.start) return false;
        }
        m_size += log.base - (log.start - 1);
        log.time.value = reader.fixed64();
        log.named.resize(reader.size());
        for (auto &named : log.named)
            named = reader.below(names);
        std::vector<CharClock::Step> steps(reader.size());
        for (auto &step : steps) {
            for (auto *number : {&step.sequence, &step.changes, &step.number, &step.each})
                *number = reader.number();
        }
        log.typed = CharClock::of(std::move(steps));
    }
    std::vector<CausalHistory::Log> history(reader.size());
    if (history.size() > names) return false;
    for (auto &log : history) {
        const auto seen = reader.size();
        if (seen > names) return false;
        for (LogIndex other = 0; other < seen; ++other)
            log.latest.raise({other, reader.number()});
        log.steps.resize(reader.size());
        if (log.steps.size() > names) return false;
        for (auto &steps : log.steps) {
            steps.resize(reader.size());
            for (auto &step : steps) {
                step.from = reader.number();
                step.known = reader.number();
            }
        }
    }
    m_history.restore(std::move(history));
    const auto expected = branches().size();
    const auto known = reader.size();
    if (known != expected) return false; // from before a fork was known
    for (std::size_t i = 0; i < known && reader.isGood(); ++i) {
        Branch branch;
        branch.log.post = reader.id<PostId>();
        branch.log.incarnation = reader.fixed64();
        branch.log.branch = reader.id<ChangeHash>();
        branch.first = reader.number();
        branch.before = reader.id<ChangeHash>();
        expect(branch);
    }
    if (branches().size() != expected) return false;
    m_tips.resize(reader.size());
    for (auto &tip : m_tips) {
        tip.log = reader.below(m_logs.size());
        tip.sequence = reader.number();
    }
    return reader.isGood();
}

} // namespace fanion

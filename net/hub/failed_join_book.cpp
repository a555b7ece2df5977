// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/failed_join_book.h"

#include "net/wire/limits.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace {

FailedJoin::Why whyOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound:
        return FailedJoin::Why::UnknownInvitation;
    case ErrorCode::Refused:
        return FailedJoin::Why::SpentInvitation;
    case ErrorCode::Corrupt:
        return FailedJoin::Why::BrokeRules;
    default:
        return FailedJoin::Why::NoAnswer;
    }
}

Error reasonOf(FailedJoin::Why why) {
    switch (why) {
    case FailedJoin::Why::UnknownInvitation:
        return {ErrorCode::NotFound, "Its invitation isn't known there, or was withdrawn."};
    case FailedJoin::Why::SpentInvitation:
        return {ErrorCode::Refused, "Its invitation has expired, or was used as often as it may be."};
    case FailedJoin::Why::BrokeRules:
        return {ErrorCode::Corrupt, "It broke the rules of asking to join."};
    case FailedJoin::Why::NoAnswer:
        break;
    }
    return {ErrorCode::Io, "Nobody answered it in time."};
}

} // namespace

void FailedJoinBook::add(const JoinFailure &failure) {
    FailedJoin failed{m_environment.random.next() | 1U, failure.name, failure.address.host, whyOf(failure.reason.code)};
    m_own.push_back({m_environment.clock.monotonicNow() + limits::kFailedJoinToldFor, std::move(failed)});
    if (m_own.size() > limits::kFailedJoinsTold) m_own.erase(m_own.begin());
}

bool FailedJoinBook::expire() {
    const auto now = m_environment.clock.monotonicNow();
    return std::erase_if(m_own, [now](const Own &own) { return own.until <= now; }) > 0;
}

std::int64_t FailedJoinBook::nextExpiry() const {
    return m_own.empty() ? std::numeric_limits<std::int64_t>::max() : m_own.front().until;
}

std::vector<FailedJoin> FailedJoinBook::told() const {
    std::vector<FailedJoin> all;
    for (const Own &own : m_own)
        all.push_back(own.failed);
    return all;
}

std::vector<JoinFailure> FailedJoinBook::news(const PostId &post, const std::vector<FailedJoin> &all) {
    auto known = m_heard.find(post);
    if (known == m_heard.end()) {
        if (all.empty()) return {};
        known = m_heard.emplace(post, Heard{{}, RateLimit(static_cast<int>(limits::kFailedJoinsTold))}).first;
    }
    auto &heard = known->second;
    std::vector<JoinFailure> news;
    std::vector<std::uint64_t> ids;
    for (const FailedJoin &failed : all) {
        ids.push_back(failed.id);
        if (std::ranges::contains(heard.ids, failed.id)) continue;
        if (!heard.rate.take(m_environment.clock.monotonicNow())) continue;
        news.push_back({{}, Address{failed.host, 0}, failed.name, reasonOf(failed.why), post});
    }
    heard.ids = std::move(ids);
    return news;
}

void FailedJoinBook::clear() {
    m_own.clear();
    m_heard.clear();
}

} // namespace fanion::net

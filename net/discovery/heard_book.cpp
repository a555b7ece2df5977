// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/heard_book.h"

#include "net/wire/limits.h"

#include <algorithm>
#include <limits>

namespace fanion::net {

namespace {
constexpr std::size_t kSpeakers = 8; ///< addresses kept of one incident
} // namespace

bool HeardBook::hear(const Announcement &announcement, const Address &from, const IncidentId *member) {
    if (!announcement.tag) return false;
    const auto now = m_environment.clock.monotonicNow();
    auto found = m_entries.find(*announcement.tag);
    if (announcement.goodbye) {
        if (found == m_entries.end()) return false;
        std::erase_if(found->second.speakers, [&](const Speaker &s) { return s.instance == announcement.instance; });
        if (found->second.speakers.empty()) m_entries.erase(found);
        return true;
    }
    const bool isNew = found == m_entries.end();
    if (isNew) {
        if (m_entries.size() >= limits::kHeard) {
            m_entries.erase(std::ranges::min_element(
                m_entries, {}, [](const auto &entry) { return entry.second.speakers.front().heardAt; }));
        }
        found = m_entries.emplace(*announcement.tag, Entry{}).first;
    }
    auto &entry = found->second;
    const auto before = entry.speakers.empty() ? Address{} : entry.speakers.front().address;
    std::erase_if(entry.speakers, [&](const Speaker &s) { return s.address == from; });
    entry.speakers.push_front({announcement.instance, from, now});
    if (entry.speakers.size() > kSpeakers) entry.speakers.pop_back();
    entry.wall = m_environment.clock.wallNow();
    const bool learnt = member != nullptr && entry.incident.isNull();
    if (member != nullptr) entry.incident = *member;
    return isNew || learnt || before.host.empty();
}

bool HeardBook::expire() {
    const auto since = m_environment.clock.monotonicNow() - limits::kHeardFor;
    std::size_t gone = 0;
    for (auto &[tag, entry] : m_entries) {
        std::erase_if(entry.speakers, [since](const Speaker &s) { return s.heardAt <= since; });
    }
    gone = std::erase_if(m_entries, [](const auto &entry) { return entry.second.speakers.empty(); });
    return gone > 0;
}

std::int64_t HeardBook::nextExpiry() const {
    auto at = std::numeric_limits<std::int64_t>::max();
    for (const auto &[tag, entry] : m_entries) {
        at = std::min(at, entry.speakers.front().heardAt + limits::kHeardFor);
    }
    return at;
}

std::vector<HeardIncident> HeardBook::list() const {
    std::vector<HeardIncident> out;
    for (const auto &[tag, entry] : m_entries) {
        HeardIncident heard;
        heard.incident = entry.incident;
        heard.code = incidentCode(tag);
        heard.address = entry.speakers.front().address;
        heard.member = !entry.incident.isNull();
        heard.lastHeard = entry.wall;
        out.push_back(std::move(heard));
    }
    return out;
}

std::vector<Address> HeardBook::sameIncident(const Address &address) const {
    std::vector<Address> out{address};
    for (const auto &[tag, entry] : m_entries) {
        if (std::ranges::find(entry.speakers, address, &Speaker::address) == entry.speakers.end()) continue;
        std::vector<std::uint64_t> posts;
        for (const auto &speaker : entry.speakers) {
            if (speaker.address == address) posts.push_back(speaker.instance);
        }
        for (const auto &speaker : entry.speakers) { // one address a post, the last heard
            if (std::ranges::find(posts, speaker.instance) != posts.end()) continue;
            posts.push_back(speaker.instance);
            out.push_back(speaker.address);
        }
        break;
    }
    return out;
}

} // namespace fanion::net

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/epochs.h"

#include <algorithm>

namespace fanion {

void Epochs::record(const Change &change, Dot dot) {
    for (std::uint32_t place = 0; place < change.operations.size(); ++place) {
        const auto *act = std::get_if<op::HandKey>(&change.operations[place].act);
        if (!act) continue;
        ++m_size;
        const WriteTag tag{change.time, dot, place, change.wall};
        const auto &by = change.log.post;
        auto &epoch = m_epochs[act->epoch];
        if (act->opens && m_authority->wasByCommander(dot)) {
            epoch.openers.insert(by);
            if (!epoch.opened || m_names->isBefore(tag, *epoch.opened)) epoch.opened = tag;
        }
        for (const auto &envelope : act->envelopes) {
            epoch.handed.push_back({by, envelope.post});
            if (!m_identity)
                m_unopened.emplace_back(envelope.post, envelope.sealed);
            else if (envelope.post == m_identity->post())
                open(envelope.sealed);
        }
    }
}

void Epochs::openAs(const Identity &identity) {
    m_identity = identity;
    for (const auto &[post, envelope] : std::exchange(m_unopened, {}))
        if (post == identity.post()) open(envelope);
}

void Epochs::open(ByteView envelope) {
    // By the hash that names it, never by what the change says it is.
    if (const auto key = ContentKey::fromEnvelope(envelope, *m_identity)) m_keys.insert_or_assign(key->epoch(), *key);
}

std::set<PostId> Epochs::holdersOf(const Epoch &epoch) const {
    auto holders = epoch.openers;
    for (const auto &[by, to] : epoch.handed) {
        // Who is out has nothing to hand on: if he had the key, then as a holder himself.
        if (epoch.openers.contains(by) || m_authority->roleOf(by)) holders.insert(to);
    }
    return holders;
}

bool Epochs::isClean(const Epoch &epoch) const {
    return std::ranges::all_of(holdersOf(epoch),
                               [this](const PostId &post) { return m_authority->roleOf(post).has_value(); });
}

const Epochs::Answer &Epochs::answer() const {
    if (m_answer && m_answer->acts == m_authority->size() && m_answer->size == m_size) return *m_answer;
    m_answer = Answer{m_authority->size(), m_size, {}, {}, {}};
    const WriteTag *latest = nullptr;
    for (const auto &[id, epoch] : m_epochs) {
        if (!epoch.opened || (latest && m_names->isBefore(*epoch.opened, *latest)) || !isClean(epoch)) continue;
        latest = &*epoch.opened;
        m_answer->current = id;
    }
    if (!m_answer->current) return *m_answer;
    m_answer->holders = holdersOf(m_epochs.at(*m_answer->current));
    for (const auto &member : m_authority->members()) {
        if (!member.revoked && !m_answer->holders.contains(member.post) && ContentKey::canBeHandedTo(member.post))
            m_answer->lacking.push_back(member.post);
    }
    return *m_answer;
}

std::optional<EpochId> Epochs::current() const {
    return answer().current;
}

const ContentKey *Epochs::key() const {
    const auto epoch = current();
    return epoch ? key(*epoch) : nullptr;
}

const ContentKey *Epochs::key(const EpochId &epoch) const {
    const auto known = m_keys.find(epoch);
    return known == m_keys.end() ? nullptr : &known->second;
}

const std::vector<PostId> &Epochs::lacking() const {
    return answer().lacking;
}

bool Epochs::holds(const PostId &post) const {
    return answer().holders.contains(post); // all of whom stand, or it would not be the current one
}

HybridTime Epochs::latestStamp() const {
    HybridTime latest;
    for (const auto &[id, epoch] : m_epochs)
        if (epoch.opened) latest = std::max(latest, epoch.opened->time);
    return latest;
}

} // namespace fanion

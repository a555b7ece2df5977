// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/hub/word_book.h"

#include <algorithm>

namespace fanion::net {

WordBook::Taken WordBook::take(const wire::Word &word, const IncidentId &incident) {
    const auto body = wire::readWord(word);
    if (!body) return Taken::Forged;
    const auto found = m_entries.find(word.author);
    if (found != m_entries.end() && body->counter <= found->second.body.counter) return Taken::Known;
    if (found != m_entries.end() && !found->second.rate.take(now())) return Taken::TooFast;
    if (!wire::isGenuine(word, incident)) return Taken::Forged;
    auto &entry = m_entries[word.author];
    entry.word = std::make_shared<wire::Word>(word);
    entry.body = *body;
    entry.body.againMs = std::clamp<std::uint32_t>(body->againMs, 1, 2 * limits::kWordAgainMost);
    entry.saidAt = now() - std::int64_t{word.ageMs};
    return Taken::News;
}

const WordBook::Entry *WordBook::find(const PostId &post) const {
    const auto found = m_entries.find(post);
    return found == m_entries.end() ? nullptr : &found->second;
}

bool WordBook::isFresh(const PostId &post) const {
    const auto *entry = find(post);
    return entry != nullptr && isFresh(*entry);
}

std::int64_t WordBook::freshUntil(const Entry &entry) {
    return entry.saidAt + 3 * std::int64_t{entry.body.againMs};
}

std::uint32_t WordBook::ageOf(const wire::Word &word) const {
    const auto *entry = find(word.author);
    if (entry == nullptr) return 0;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(now() - entry->saidAt, 0, UINT32_MAX));
}

} // namespace fanion::net

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/rate_limit.h"
#include "net/wire/limits.h"
#include "net/wire/word_codec.h"

#include <map>
#include <memory>

namespace fanion::net {

/** A word as it is passed on. */
using SharedWord = std::shared_ptr<const wire::Word>;

/**
 * The newest word of each post, and until when it holds. Its owner lets in only words of members, so it is bounded by
 * them. A word is verified once, and not at all when it is no news.
 */
class WordBook {
public:
    struct Entry {
        SharedWord word;
        wire::WordBody body;
        std::int64_t saidAt = 0; ///< monotonic ms here, as far as those who passed it on counted
        RateLimit rate{limits::kWordsOfAuthor};
        bool wasFresh = false; ///< as last shown
    };
    enum class Taken : std::uint8_t {
        News,
        Known, ///< as new as what is held, or older
        TooFast,
        Forged, ///< no honest post passes that on
    };

    explicit WordBook(Environment environment) : m_environment(environment) {}
    void clear() { m_entries.clear(); }
    void forget(const PostId &post) { m_entries.erase(post); }

    Taken take(const wire::Word &word, const IncidentId &incident);
    /** Null: nothing was ever heard of that post. */
    [[nodiscard]] const Entry *find(const PostId &post) const;
    /** Said not too long ago: its author runs, and some way leads from it to here. */
    [[nodiscard]] bool isFresh(const Entry &entry) const { return now() < freshUntil(entry); }
    [[nodiscard]] bool isFresh(const PostId &post) const;
    [[nodiscard]] static std::int64_t freshUntil(const Entry &entry);
    /** To send now: with its age. */
    [[nodiscard]] std::uint32_t ageOf(const wire::Word &word) const;
    [[nodiscard]] std::map<PostId, Entry> &entries() { return m_entries; }
    [[nodiscard]] const std::map<PostId, Entry> &entries() const { return m_entries; }

private:
    [[nodiscard]] std::int64_t now() const { return m_environment.clock.monotonicNow(); }

    Environment m_environment;
    std::map<PostId, Entry> m_entries;
};

} // namespace fanion::net

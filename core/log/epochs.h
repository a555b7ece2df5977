// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/authority.h"
#include "core/log/content_key.h"
#include "core/log/identity.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace fanion {

/**
 * Which content key is in use, decided by every post alone from the log, with the same result in every order of arrival
 * (docs/adr/0015-content-keys.md): of the epochs that a commander opened and that nobody was handed who is out by now,
 * the latest. Where there is none a commander opens one; a member who was not handed the key is handed it by one who
 * has it.
 */
class Epochs {
public:
    Epochs(const LogNames &names, const Authority &authority) : m_names(&names), m_authority(&authority) {}

    /** Notes the keys handed out by a change that has entered; after Authority::record(). */
    void record(const Change &change, Dot dot);
    /** Whose envelopes are opened. */
    void openAs(const Identity &identity);
    [[nodiscard]] std::optional<EpochId> current() const;
    /** The key of current(), when there is one and this post was handed it. */
    [[nodiscard]] const ContentKey *key() const;
    /** A key this post was ever handed. */
    [[nodiscard]] const ContentKey *key(const EpochId &epoch) const;
    /** The members that stand and were not handed the current key. */
    [[nodiscard]] const std::vector<PostId> &lacking() const;
    /** Whether the log says that a post was handed the current key, and it stands. */
    [[nodiscard]] bool holds(const PostId &post) const;
    /** The latest stamp of any: that of a new one has to exceed it. */
    [[nodiscard]] HybridTime latestStamp() const;
    /** Grows with every act noted. */
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Handed {
        PostId by;
        PostId to;
    };
    struct Epoch {
        std::optional<WriteTag> opened; ///< nothing: it was handed on, but by no commander opened
        std::set<PostId> openers;
        std::vector<Handed> handed;
    };

    [[nodiscard]] bool isClean(const Epoch &epoch) const;
    [[nodiscard]] std::set<PostId> holdersOf(const Epoch &epoch) const;
    void open(ByteView envelope);

    const LogNames *m_names;
    const Authority *m_authority;
    std::optional<Identity> m_identity;
    std::map<EpochId, Epoch> m_epochs;
    std::vector<std::pair<PostId, Bytes>> m_unopened; ///< envelopes, until openAs() says whose are opened
    std::map<EpochId, ContentKey> m_keys;
    std::size_t m_size = 0;
    struct Answer {
        std::size_t acts = 0;
        std::size_t size = 0;
        std::optional<EpochId> current;
        std::set<PostId> holders;
        std::vector<PostId> lacking;
    };
    [[nodiscard]] const Answer &answer() const;
    mutable std::optional<Answer> m_answer;
};

} // namespace fanion

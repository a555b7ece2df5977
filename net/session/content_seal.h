// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/content_key.h"
#include "core/log/identity.h"
#include "net/session/link.h"
#include "net/sync_target.h"
#include "net/wire/messages.h"

#include <optional>
#include <string>
#include <string_view>

namespace fanion::net {

/**
 * The one door through which what a session says of the incident goes, sealed, both ways (docs/adr/0015). What is sent
 * is sealed with the content key of the incident when the log says that the peer was handed it, else with one of this
 * session alone; the key is handed to the peer in an envelope before what is sealed with it.
 */
class ContentSeal {
public:
    ContentSeal(Environment environment, const Identity &self, const Link &link);

    /** The peer takes what is sealed, so from here on everything is. */
    void begin() { m_isOn = true; }
    [[nodiscard]] bool isOn() const { return m_isOn; }

    /** Appends messages to the body of a frame: as they are before begin(), else sealed, after the key if it is new. */
    void append(std::string &frame, std::string_view messages, const SyncTarget &target);

    /** False: not for us, or not the key it is said to be. */
    [[nodiscard]] bool take(const wire::SealKey &key);
    /** Nothing: no key was told, or it doesn't open it. */
    [[nodiscard]] std::optional<Bytes> open(const wire::Sealed &sealed);

    /** What the last was sealed with; null before. */
    [[nodiscard]] EpochId epoch() const { return m_told; }

private:
    /** What is sealed belongs to this connection, in this direction. */
    [[nodiscard]] ContentKey onThisWay(const ContentKey &key, const PostId &sender) const;

    Environment m_environment;
    const Identity &m_self;
    const Link &m_link;
    bool m_isOn = false;
    std::optional<ContentKey> m_own; ///< of this session alone
    EpochId m_told;
    std::optional<ContentKey> m_out; ///< what is sealed with now: a key for this connection and direction
    std::optional<ContentKey> m_in;
    std::uint64_t m_sealed = 0; ///< so far, whatever the key, which may be one that was used before
    std::uint64_t m_opened = 0;
};

} // namespace fanion::net

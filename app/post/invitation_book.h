// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/log/membership.h"

#include <cstdint>
#include <vector>

namespace fanion::app {

/**
 * An invitation for so many posts and no more. It is not in the log: the commander's post that made it admits the
 * guests itself, so it can count them, and can withdraw it (docs/adr/0017-counted-invitations.md).
 */
struct CountedInvitation {
    PostId key; ///< public half of the invitation's key
    Role role = Role::Observer;
    WallTime expiresAt = 0; ///< 0: never
    std::uint32_t uses = 1; ///< posts it is for
    std::uint32_t used = 0;
    bool operator==(const CountedInvitation &) const = default;
};

/** Those that this post has made and that may still be used. */
class InvitationBook {
public:
    /** Enough for anybody; the oldest goes. */
    static constexpr std::size_t kMost = 200;

    void add(const CountedInvitation &invitation);
    /** False: there is none with that key. */
    bool withdraw(const PostId &key);
    /** What one may be let in with now. NotFound: no such one; Refused: it has ended, or all its uses are gone. */
    [[nodiscard]] Result<CountedInvitation> find(ByteView key, WallTime now) const;
    void countUse(const PostId &key);
    /** Without those that have ended; the newest first. */
    [[nodiscard]] std::vector<CountedInvitation> open(WallTime now) const;

    /** As Incident::rememberInvitations() keeps it: from one run of the program to the next. */
    [[nodiscard]] Bytes encode() const;
    /** Empty where the bytes are damaged: then none of these invitations stands, and another can be made. */
    [[nodiscard]] static InvitationBook decode(ByteView bytes);
    bool operator==(const InvitationBook &) const = default;

private:
    std::vector<CountedInvitation> m_invitations; ///< the oldest first
};

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "net/presence.h"
#include "net/rate_limit.h"
#include "net/types.h"

#include <map>
#include <vector>

namespace fanion::net {

/** Failures to get in: those at this post, told to the others for a minute, and which of the others' were told here. */
class FailedJoinBook {
public:
    explicit FailedJoinBook(Environment environment) : m_environment(environment) {}

    /** One at this post. */
    void add(const JoinFailure &failure);
    /** Forgets what was told long enough. \return whether there was such a one */
    bool expire();
    [[nodiscard]] std::int64_t nextExpiry() const;
    /** What this post's presence is to tell, oldest first. */
    [[nodiscard]] std::vector<FailedJoin> told() const;

    /** \p all: what \p post tells now. \return those it didn't tell before; a flood is cut */
    [[nodiscard]] std::vector<JoinFailure> news(const PostId &post, const std::vector<FailedJoin> &all);
    void clear();

private:
    struct Own {
        std::int64_t until;
        FailedJoin failed;
    };
    struct Heard {
        std::vector<std::uint64_t> ids; ///< that it told last
        RateLimit rate;
    };

    Environment m_environment;
    std::vector<Own> m_own; ///< oldest first
    std::map<PostId, Heard> m_heard;
};

} // namespace fanion::net

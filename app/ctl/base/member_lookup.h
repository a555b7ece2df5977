// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/replica/replica.h"

#include <span>
#include <string_view>

namespace fanion::ctl {

/**
 * The member a person means: the 64 hexadecimal digits of its id, their beginning (8 digits or more), its code or its
 * name. Errors: NotFound, InvalidArgument (more than one fits).
 */
[[nodiscard]] Result<Member> findMember(std::span<const Member> members, std::string_view words);
[[nodiscard]] inline Result<Member> findMember(const Replica &replica, std::string_view words) {
    return findMember(replica.members(), words);
}

} // namespace fanion::ctl

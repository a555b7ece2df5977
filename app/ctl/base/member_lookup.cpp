// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/member_lookup.h"

#include <algorithm>
#include <format>
#include <vector>

namespace fanion::ctl {

Result<Member> findMember(std::span<const Member> members, std::string_view words) {
    constexpr std::size_t kShortest = 8;
    std::string lower(words);
    std::ranges::transform(lower, lower.begin(), [](unsigned char letter) { return std::tolower(letter); });
    std::vector<Member> found;
    for (const Member &member : members)
        if (member.name == words || member.code == words ||
            (lower.size() >= kShortest && member.post.hex().starts_with(lower)))
            found.push_back(member);
    if (found.size() == 1) return found.front();
    if (found.empty())
        return fail(ErrorCode::NotFound, std::format("No member is called \"{}\": see `members`.", words),
                    std::string(words));
    return fail(ErrorCode::InvalidArgument,
                std::format("{} members are called \"{}\": give the id of one.", found.size(), words),
                std::string(words));
}

} // namespace fanion::ctl

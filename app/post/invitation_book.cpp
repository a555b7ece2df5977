// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/invitation_book.h"

#include "core/io/board_json.h"
#include "core/io/json_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ranges>

namespace fanion::app {

namespace {

using Json = nlohmann::json;

bool hasEnded(const CountedInvitation &invitation, WallTime now) {
    return invitation.expiresAt != 0 && invitation.expiresAt <= now;
}

} // namespace

void InvitationBook::add(const CountedInvitation &invitation) {
    if (m_invitations.size() == kMost) m_invitations.erase(m_invitations.begin());
    m_invitations.push_back(invitation);
}

bool InvitationBook::withdraw(const PostId &key) {
    return std::erase_if(m_invitations, [&](const auto &each) { return each.key == key; }) > 0;
}

Result<CountedInvitation> InvitationBook::find(ByteView key, WallTime now) const {
    const auto found =
        std::ranges::find_if(m_invitations, [&](const auto &each) { return std::ranges::equal(each.key.bytes, key); });
    if (found == m_invitations.end())
        return fail(ErrorCode::NotFound, "No such invitation stands: it was withdrawn, or made at another post.");
    if (hasEnded(*found, now)) return fail(ErrorCode::Refused, "The invitation has expired: ask for a new one.");
    if (found->used >= found->uses)
        return fail(ErrorCode::Refused, "As many posts as the invitation was for have used it: ask for a new one.");
    return *found;
}

void InvitationBook::countUse(const PostId &key) {
    const auto found = std::ranges::find(m_invitations, key, &CountedInvitation::key);
    if (found != m_invitations.end()) ++found->used;
}

std::vector<CountedInvitation> InvitationBook::open(WallTime now) const {
    std::vector<CountedInvitation> list;
    for (const auto &each : m_invitations | std::views::reverse)
        if (!hasEnded(each, now)) list.push_back(each);
    return list;
}

Bytes InvitationBook::encode() const {
    Json list = Json::array();
    for (const auto &each : m_invitations)
        list.push_back({{"key", each.key.hex()},
                        {"role", roleName(each.role)},
                        {"expiresAt", each.expiresAt},
                        {"uses", each.uses},
                        {"used", each.used}});
    const std::string text = jsonText(list);
    return {text.begin(), text.end()};
}

InvitationBook InvitationBook::decode(ByteView bytes) {
    InvitationBook book;
    const Json list = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    if (!list.is_array()) return book;
    for (const Json &each : list) {
        if (!each.is_object()) return {};
        const auto isNumber = [&](const char *name) { return each.contains(name) && each[name].is_number_integer(); };
        const auto isText = [&](const char *name) { return each.contains(name) && each[name].is_string(); };
        if (!isText("key") || !isText("role") || !isNumber("expiresAt") || !isNumber("uses") || !isNumber("used"))
            return {};
        const auto key = PostId::fromHex(each["key"].get<std::string>());
        const auto role = parseRole(each["role"].get<std::string>());
        if (!key || !role) return {};
        book.add({*key, *role, each["expiresAt"].get<WallTime>(), each["uses"].get<std::uint32_t>(),
                  each["used"].get<std::uint32_t>()});
    }
    return book;
}

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"
#include "core/model/limits.h"
#include "core/replica/intent_writer.h"

#include <algorithm>
#include <format>

// The membership half of IntentWriter.

namespace fanion {

namespace {

Result<void> checkPerson(const std::string &name, const std::string &function) {
    for (const auto *text : {&name, &function}) {
        if (text->size() > limits::kNameBytes || (!text->empty() && !isCleanUtf8(*text))) {
            return fail(ErrorCode::InvalidArgument,
                        std::format("A name or function is text of at most {} bytes.", limits::kNameBytes));
        }
    }
    return {};
}

Result<void> checkRole(Role role) {
    if (role == Role::Observer || role == Role::Editor || role == Role::Commander) return {};
    return fail(ErrorCode::InvalidArgument, "A role is commander, editor or observer.");
}

const Member *memberIn(const std::vector<Member> &members, const PostId &post) {
    const auto found = std::ranges::find(members, post, &Member::post);
    return found == members.end() || found->revoked ? nullptr : &*found;
}

std::unexpected<Error> notAMember(const PostId &post) {
    return fail(ErrorCode::NotFound, std::format("The post {} is no member of this incident.", post.hex()), post.hex());
}

} // namespace

Result<void> IntentWriter::requireCommander() const {
    if (m_author->role == Role::Commander) return {};
    return fail(ErrorCode::Refused, "Only a commander may change who takes part.", m_author->post.hex());
}

bool IntentWriter::isLastCommander(const PostId &post) const {
    return std::ranges::none_of(m_authority->members(), [&post](const Member &member) {
        return member.post != post && !member.revoked && member.role == Role::Commander;
    });
}

Result<EntityId> IntentWriter::put(const intent::Admit &wish) {
    const bool isInvited = !wish.inviteKey.empty();
    if (!isInvited) {
        if (auto allowed = requireCommander(); !allowed) return std::unexpected(std::move(allowed.error()));
    }
    if (auto checked = checkRole(wish.role); !checked) return std::unexpected(std::move(checked.error()));
    if (auto checked = checkPerson(wish.name, wish.function); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    if (isInvited && (wish.inviteKey.size() != 32 || wish.inviteProof.size() != 64)) {
        return fail(ErrorCode::InvalidArgument, "The key or proof of the invitation has the wrong length.");
    }
    if (memberIn(m_authority->members(), wish.post)) return EntityId{};
    m_builder->changeMembers(wish);
    return EntityId{};
}

Result<EntityId> IntentWriter::put(const intent::ChangeRole &wish) {
    if (auto allowed = requireCommander(); !allowed) return std::unexpected(std::move(allowed.error()));
    if (auto checked = checkRole(wish.role); !checked) return std::unexpected(std::move(checked.error()));
    const auto *member = memberIn(m_authority->members(), wish.post);
    if (!member) return notAMember(wish.post);
    // Who commands for want of another may be made commander for good.
    if (member->role == wish.role && !member->succeeds) return EntityId{};
    if (wish.role != Role::Commander && member->role == Role::Commander && isLastCommander(wish.post)) {
        return fail(ErrorCode::Refused, "An incident needs a commander; make another post one first.");
    }
    m_builder->changeMembers(wish);
    return EntityId{};
}

Result<EntityId> IntentWriter::put(const intent::HandOver &wish) {
    if (auto allowed = requireCommander(); !allowed) return std::unexpected(std::move(allowed.error()));
    if (!memberIn(m_authority->members(), wish.to)) return notAMember(wish.to);
    if (wish.to == m_author->post) {
        return fail(ErrorCode::InvalidArgument, "Command is handed over to another post than one's own.");
    }
    // Also to who commands already: so it stands against a change of role made beside it.
    m_builder->changeMembers(intent::ChangeRole{wish.to, Role::Commander});
    m_builder->changeMembers(intent::ChangeRole{m_author->post, Role::Editor});
    return EntityId{};
}

Result<EntityId> IntentWriter::put(const intent::Revoke &wish) {
    if (auto allowed = requireCommander(); !allowed) return std::unexpected(std::move(allowed.error()));
    if (!memberIn(m_authority->members(), wish.post)) return notAMember(wish.post);
    if (isLastCommander(wish.post)) {
        return fail(ErrorCode::Refused, "An incident needs a commander; make another post one first.");
    }
    op::Revoke revoke{wish.post, {}};
    for (const auto &[log, head] : m_log->frontier()) {
        if (log.post == wish.post) revoke.accepted.push_back({log.incarnation, head.sequence, head.hash, log.branch});
    }
    if (revoke.accepted.size() > limits::kAcceptedLogs) {
        return fail(ErrorCode::TooLarge, "This post has written too many logs to be revoked.");
    }
    m_builder->changeMembers(std::move(revoke));
    return EntityId{};
}

Result<EntityId> IntentWriter::put(const intent::Invite &wish) {
    if (auto allowed = requireCommander(); !allowed) return std::unexpected(std::move(allowed.error()));
    if (auto checked = checkRole(wish.role); !checked) return std::unexpected(std::move(checked.error()));
    if (wish.inviteKey.size() != 32) {
        return fail(ErrorCode::InvalidArgument, "The key of the invitation has the wrong length.");
    }
    m_builder->changeMembers(wish);
    return EntityId{};
}

Result<EntityId> IntentWriter::put(const intent::Profile &wish) {
    if (auto checked = checkPerson(wish.name, wish.function); !checked) {
        return std::unexpected(std::move(checked.error()));
    }
    const auto *member = memberIn(m_authority->members(), m_author->post);
    const bool isSame = member && member->name == wish.name && member->function == wish.function;
    if (!isSame) m_builder->changeMembers(wish);
    return EntityId{};
}

} // namespace fanion

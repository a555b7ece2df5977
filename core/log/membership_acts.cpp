// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/membership_acts.h"

namespace fanion {

bool isMembershipAct(const Act &act) {
    return std::holds_alternative<op::Found>(act) || std::holds_alternative<op::Admit>(act) ||
           std::holds_alternative<op::ChangeRole>(act) || std::holds_alternative<op::Revoke>(act) ||
           std::holds_alternative<op::Invite>(act) || std::holds_alternative<op::Profile>(act);
}

bool isRoleAct(const Act &act) {
    return isMembershipAct(act) && !std::holds_alternative<op::Invite>(act) &&
           !std::holds_alternative<op::Profile>(act);
}

Role grantedBy(const Act &act) {
    if (const auto *admit = std::get_if<op::Admit>(&act)) return admit->role;
    if (const auto *change = std::get_if<op::ChangeRole>(&act)) return change->role;
    return Role::Commander; // Found
}

bool isRemoval(const Act &act) {
    const auto *change = std::get_if<op::ChangeRole>(&act);
    return std::holds_alternative<op::Revoke>(act) || (change && change->role != Role::Commander);
}

bool isOfCommander(const Act &act) {
    const auto *admit = std::get_if<op::Admit>(&act);
    return std::holds_alternative<op::ChangeRole>(act) || std::holds_alternative<op::Revoke>(act) ||
           std::holds_alternative<op::Invite>(act) || (admit && admit->inviteKey.empty());
}

} // namespace fanion

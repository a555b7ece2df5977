// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/membership_history.h"

#include "core/history/causal_walk.h"

#include <algorithm>
#include <variant>

namespace fanion {

namespace {

/** The lines of one change. */
class Teller {
public:
    Teller(const CausalWalk::Step &step, std::vector<MembershipLine> &lines) : m_step(&step), m_lines(&lines) {}

    void tell() {
        const PostId &author = m_step->change.log.post;
        // A hand-over is one change: somebody becomes commander, and its author steps down (docs/convergence.md).
        const auto *stepDown =
            roleGiven([&](const op::ChangeRole &act) { return act.post == author && act.role != Role::Commander; });
        const auto *stepUp =
            roleGiven([&](const op::ChangeRole &act) { return act.post != author && act.role == Role::Commander; });
        for (const auto &operation : m_step->change.operations) {
            const auto *given = std::get_if<op::ChangeRole>(&operation.act);
            if (given && stepDown && stepUp) {
                if (given == stepUp) add(Act::HandedOver, given->post, given->role);
                if (given == stepUp || given == stepDown) continue;
            }
            std::visit([&](const auto &act) { say(act); }, operation.act);
        }
    }

private:
    using Act = MembershipLine::Act;

    template <typename Fits>
    [[nodiscard]] const op::ChangeRole *roleGiven(const Fits &fits) const {
        for (const auto &operation : m_step->change.operations) {
            const auto *act = std::get_if<op::ChangeRole>(&operation.act);
            if (act && fits(*act)) return act;
        }
        return nullptr;
    }
    void add(Act act, const PostId &post, std::optional<Role> role, std::string name = {}) {
        const Change &change = m_step->change;
        m_lines->push_back({m_step->hash, change.log.post, change.wall, act, post, role, std::move(name)});
    }
    void say(const op::Found &act) { add(Act::Founded, m_step->change.log.post, Role::Commander, act.name); }
    void say(const op::Admit &act) { add(Act::Admitted, act.post, act.role, act.name); }
    void say(const op::ChangeRole &act) { add(Act::RoleChanged, act.post, act.role); }
    void say(const op::Revoke &act) { add(Act::Revoked, act.post, {}); }
    /** Everything else is about objects, or changes nobody's part. */
    template <typename Other>
    void say(const Other &) {}

    const CausalWalk::Step *m_step;
    std::vector<MembershipLine> *m_lines;
};

} // namespace

Result<std::vector<MembershipLine>> membershipHistory(const RowSource &rows) {
    std::vector<MembershipLine> lines;
    CausalWalk walk;
    const auto read = rows([&](const StoredRow &row) {
        return walk.take(row, [&](const CausalWalk::Step &step) -> Result<void> {
            Teller(step, lines).tell();
            return {};
        });
    });
    if (!read) return std::unexpected(read.error());
    // The order of acceptance differs from post to post; people read by the clock on the wall.
    std::ranges::stable_sort(lines, [](const MembershipLine &a, const MembershipLine &b) {
        return std::pair(a.at, a.change) < std::pair(b.at, b.change);
    });
    return lines;
}

} // namespace fanion

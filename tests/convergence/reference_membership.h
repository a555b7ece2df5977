// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace fanion::test {

/** Rules gone wrong on purpose: to show that the comparison notices. */
enum class MembershipRule {
    Right,
    EveryRemovalCounts,  ///< also what a revoked commander forges with an old past
    CirclesCancel,       ///< those who revoke each other both stay
    HelpersAreForgotten, ///< only a struck author's removals are void, not those of whom it let in
    DemotionsAreWeak,    ///< a demoted commander's orders beside the demotion count
    NoSuccession,
};

/** What a post is once everything is known. */
struct Standing {
    Role role{};
    bool revoked = false;
    bool succeeds = false;
    bool operator==(const Standing &) const = default;
};

/**
 * Membership by definition (docs/convergence.md, "Membership"), from the set of all changes: nothing incremental and
 * none of the code under test. Slow.
 */
class ReferenceMembership {
public:
    /** Whether the first is in the strict past of the second, both by their place in the list. */
    using InPast = std::function<bool(std::size_t, std::size_t)>;
    ReferenceMembership(std::vector<const Change *> changes, InPast inPast,
                        MembershipRule rule = MembershipRule::Right);

    [[nodiscard]] std::map<PostId, Standing> standings();
    /** Whether a change counts on the board. */
    [[nodiscard]] bool counts(std::size_t change);
    /** Whether its author was a member by what the change itself has seen. */
    [[nodiscard]] bool isMemberByItsPast(std::size_t change);
    /** Removals that take no effect. */
    [[nodiscard]] std::size_t struckRemovals();
    /** Whether, in some past, removals took effect only because they stand in a circle. */
    [[nodiscard]] bool hasCircle();

private:
    struct Known {
        std::size_t change;
        std::size_t place;
        PostId author;
        PostId about;
        const Act *act;
        std::optional<Role> grants; ///< Found, Admit, ChangeRole
    };
    using Some = std::set<std::size_t>; ///< of m_acts
    /** Up to a change, itself not included; nothing: everything. */
    using Past = std::optional<std::size_t>;

    [[nodiscard]] bool sees(const Past &past, std::size_t act) const;
    [[nodiscard]] bool knew(std::size_t removal, std::size_t change) const;
    [[nodiscard]] bool isEarlier(std::size_t act, std::size_t other) const;
    [[nodiscard]] bool isRemoval(std::size_t act) const;
    [[nodiscard]] bool isOrder(std::size_t act) const;
    [[nodiscard]] Some takingEffect(const Past &past);
    [[nodiscard]] Some resolve(Some open, bool &isCircle);
    [[nodiscard]] Some firstCircles(const Some &open) const;
    [[nodiscard]] Some groundsOf(std::size_t act) const;
    [[nodiscard]] bool holds(std::size_t act, const Some &removals);
    [[nodiscard]] bool isGood(std::size_t act, const Some &removals);
    [[nodiscard]] bool isStruck(std::size_t act, const Some &removals);
    [[nodiscard]] std::optional<Role> roleOf(const PostId &post, const Past &past, const Some &removals);
    [[nodiscard]] std::optional<PostId> successor(const Past &past, const Some &removals);

    std::vector<const Change *> m_changes;
    InPast m_inPast;
    MembershipRule m_rule;
    std::vector<Known> m_acts;
    std::set<PostId> m_posts;
    std::map<std::pair<std::size_t, Some>, bool> m_holds;
    std::map<Some, Some> m_takingEffect; ///< by all removals of a past
    bool m_hasCircle = false;
};

} // namespace fanion::test

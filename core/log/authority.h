// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/crdt/causal_history.h"
#include "core/crdt/log_names.h"
#include "core/log/change.h"
#include "core/log/membership.h"
#include "core/log/standing_removals.h"

#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fanion {

/**
 * Who may do what, decided by every post alone from the membership acts in the log, with the same result in every order
 * of arrival (docs/convergence.md, "Membership"). Two questions are asked of a change:
 *
 *  - May it enter the log? Judged by what its author had seen, and by nothing else; so the answer never changes.
 *  - Does it count on the board? Judged with every revocation known by now; a revocation that arrives later can turn it
 *    to no. Such a change stays in the log, so that logs stay equal and those who build on it keep their place.
 *
 * A removal (a revocation, or a change of role that takes away the commander's) takes effect unless one that takes
 * effect strikes it; those that strike each other in a circle all do (standing_removals.h). When no commander is left,
 * the earliest of the editors counts as one.
 */
class Authority {
public:
    Authority(const LogNames &names, const CausalHistory &history) : m_names(&names), m_history(&history) {}

    /** \p seen: the change's past and itself. Error: Refused. */
    [[nodiscard]] Result<void> mayEnter(const Change &change, Dot dot, const VersionVector &seen) const;
    /** The role a post has when everything known is in its past; nothing for a stranger or a revoked post. */
    [[nodiscard]] std::optional<Role> roleOf(const PostId &post) const;
    /** Whether the author of a change that has entered was a commander, by what it had seen before. */
    [[nodiscard]] bool wasByCommander(Dot change) const;
    /** Whether a past holds every membership act there is. */
    [[nodiscard]] bool seesAllActs(const VersionVector &seen) const;
    /** Notes the membership acts of a change that has entered; true when others may count or not now: ask counts()
     * anew. */
    bool record(const Change &change, Dot dot, const IncidentId &incident);
    [[nodiscard]] bool counts(Dot change) const;

    /** As of everything known. The founder first, then in the order of admission. */
    [[nodiscard]] const std::vector<Member> &members() const;
    [[nodiscard]] const intent::Invite *invitation(ByteView inviteKey) const;
    /** The latest stamp among acts about a post: what a new one has to exceed. */
    [[nodiscard]] HybridTime latestStampAbout(const PostId &post) const;
    /** Grows with every act noted. */
    [[nodiscard]] std::size_t size() const { return m_acts.size(); }

private:
    struct Record {
        WriteTag tag;
        PostId author;
        PostId target; ///< whom it is about; the author itself for Found, Profile and Invite
        Act act;
        std::map<LogIndex, std::uint32_t> accepted; ///< Revoke: what still counts of the target's logs
        bool isProven = false;                      ///< Admit: the invitation's proof is good
        bool isBySuccession = false;                ///< when it was made, its author was commander for want of another
    };
    /** The changes an answer may rest on: the strict past of one change, or everything. */
    struct Past {
        const CausalHistory *history = nullptr; ///< null, and `seen` too: everything
        Dot self;
        const VersionVector *seen = nullptr;

        [[nodiscard]] bool sees(Dot dot) const {
            if (seen) return dot != self && seen->covers(dot);
            return !history || (dot != self && history->isInPast(dot, self));
        }
    };

    [[nodiscard]] Record recordOf(const Operation &operation, const Change &change, const WriteTag &tag) const;
    /** Notes for a revocation at \p dot that it accepts a log's changes up to a number. */
    void acceptIn(const LogId &name, std::uint64_t sequence, Dot dot, Record &record) const;
    /** The removals of a past that take effect as far as it knows. */
    [[nodiscard]] const Removals &standing(const Past &past) const;
    /** Those of everything known. */
    [[nodiscard]] const Removals &standing() const;
    [[nodiscard]] const Removals &standingOf(const Removals &all) const;
    [[nodiscard]] bool isGood(std::size_t removal, const Removals &by) const;
    [[nodiscard]] bool strikes(std::size_t removal, std::size_t other) const;
    /** The acts on which it rests that an act may be made. */
    [[nodiscard]] std::vector<std::size_t> groundsOf(std::size_t act) const;

    // All of these: when exactly the removals `by` take effect.
    [[nodiscard]] std::optional<Role> roleOf(const PostId &post, const Past &past, const Removals &by) const;
    [[nodiscard]] bool isSuccessor(const PostId &post, const Past &past, const Removals &by) const;
    [[nodiscard]] const WriteTag *admissionOf(const PostId &post, const Past &past, const Removals &by) const;
    [[nodiscard]] bool isEffective(std::size_t act, const Removals &by) const;
    [[nodiscard]] bool isAllowed(const Record &record, const Past &past, const Removals &by) const;
    [[nodiscard]] bool isAdmittedByInvitation(const Record &record, const Past &past, const Removals &by) const;
    /** Of a change on the board. */
    [[nodiscard]] bool isVoid(Dot change, const PostId &author, const Removals &by) const;
    /** Of an act of membership. */
    [[nodiscard]] bool isStruck(const Record &record, const Removals &by) const;
    [[nodiscard]] bool isReadmitted(const PostId &post, std::size_t revocation, const Past &past,
                                    const Removals &by) const;
    [[nodiscard]] bool isPromotedBeside(const PostId &post, std::size_t removal, const Past &past,
                                        const Removals &by) const;
    [[nodiscard]] std::optional<Member> memberOf(const PostId &post, WriteTag &admitted) const;
    [[nodiscard]] bool countsWhole() const;
    void rebuildMembers() const;

    const LogNames *m_names;
    const CausalHistory *m_history;
    std::optional<IncidentId> m_incident;
    std::optional<Dot> m_founding;
    std::vector<Record> m_acts;
    Removals m_removals;
    std::unordered_map<PostId, std::vector<std::size_t>> m_aboutPost; ///< all but Profile and Invite
    mutable std::map<Removals, Removals> m_standing;                  ///< answers of standingOf()
    mutable std::map<Removals, std::vector<std::int8_t>> m_effective; ///< answers of isEffective: -1 not asked yet
    mutable std::optional<bool> m_countsWhole; ///< answer of countsWhole(); forgotten with each act
    std::vector<Dot> m_lastActs;               ///< the last act of each log that has any
    mutable std::unordered_map<PostId, std::optional<Role>> m_roles; ///< answers of roleOf(); forgotten with each act
    mutable std::optional<std::pair<PostId, std::optional<Role>>> m_lastRole; ///< the latest of them
    mutable std::vector<Member> m_members;
    mutable std::size_t m_membersOf = 0; ///< how many acts m_members rests on
};

} // namespace fanion

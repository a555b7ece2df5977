// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/board_acts.h"
#include "core/history/board_at.h"
#include "core/history/board_difference.h"
#include "core/history/history_reader.h"
#include "core/history/membership_history.h"
#include "core/history/received.h"

#include <filesystem>
#include <memory>

namespace fanion {

/**
 * The past of an incident, read from its file, also beside the process that writes to it (what that one has not saved
 * yet is not seen). The board of now is not computed for it. May live on a thread of its own.
 */
class IncidentHistory {
public:
    /** Errors: as Incident::open() to read. */
    [[nodiscard]] static Result<IncidentHistory> open(const std::filesystem::path &file, Environment environment);

    [[nodiscard]] const IncidentId &incident() const { return m_store->incident(); }
    [[nodiscard]] Result<BoardAt> boardAt(WallTime moment) const;
    [[nodiscard]] Result<BoardAt> boardAt(const Frontier &frontier) const;
    /** As its author saw it when an object was made: what a frozen map shows. Error: NotFound when nobody made it. */
    [[nodiscard]] Result<BoardAt> boardWhenMade(EntityId entity) const;
    [[nodiscard]] Result<Received> receivedBy(const PostId &post, std::optional<WallTime> moment) const;
    [[nodiscard]] Result<void> read(const HistoryQuery &query, const HistoryReader::Visitor &visitor) const;
    [[nodiscard]] Result<std::vector<MembershipLine>> membership() const { return membershipHistory(rows()); }
    /** What was done on the boards: the automatic lines of the main courante. */
    [[nodiscard]] Result<std::vector<BoardAct>> acts() const { return boardActs(rows()); }
    /** As of everything in the file, without computing a board. */
    [[nodiscard]] Result<std::vector<Member>> members() const;
    /** From one moment to a later one. Error: InvalidArgument when it is an earlier one. */
    [[nodiscard]] Result<BoardDifference> difference(WallTime from, WallTime to) const;

private:
    IncidentHistory(std::unique_ptr<IncidentStore> store, Environment environment)
        : m_store(std::move(store)), m_environment(environment) {}
    /** Each call sees the file at one moment. */
    [[nodiscard]] RowSource rows() const;

    std::unique_ptr<IncidentStore> m_store;
    Environment m_environment;
};

} // namespace fanion

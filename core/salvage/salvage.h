// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachment_ref.h"
#include "core/incident/bundle.h"
#include "core/replica/replica.h"

#include <filesystem>
#include <optional>
#include <set>
#include <vector>

namespace fanion {

struct FoundRow;

/** What became of a damaged file. */
struct SalvageReport {
    std::size_t changes = 0;    ///< saved: signed, in their chains, on a board
    std::size_t apart = 0;      ///< signed, but what they build on is lost: kept in a bundle
    std::size_t damaged = 0;    ///< rows that are there and prove nothing any more
    std::size_t unreadable = 0; ///< pages that the disk does not give back

    /** A log whose end could not be saved; whoever wrote it, and whoever received it, may still have it. */
    struct Cut {
        LogId log;
        std::string name;          ///< of its post; empty when that is lost too
        std::uint64_t saved = 0;   ///< up to this number
        std::uint64_t atLeast = 0; ///< there was this one
        bool operator==(const Cut &) const = default;
    };
    std::vector<Cut> cut;

    /** Nothing is known to be lost. What has left no trace cannot be told. */
    [[nodiscard]] bool isWhole() const { return apart == 0 && damaged == 0 && unreadable == 0 && cut.empty(); }
};

/** Of the attachments that saved changes refer to. */
struct AttachmentsSaved {
    std::size_t whole = 0;
    std::size_t inPart = 0; ///< or not at all: other posts may have them
};

/**
 * What can be saved from the file of an incident that does not open any more. The file is only read. Every run and
 * block that is found goes through the door that changes from strangers go through (Replica::receive), so nothing is
 * invented: what comes out is a part of the incident that its posts signed.
 */
class Salvage {
public:
    /**
     * Errors: NotFound, ReadOnly (may not be read), Foreign (nothing of an incident in it), TooNew, Busy (somebody has
     * it open).
     */
    [[nodiscard]] static Result<Salvage> read(const std::filesystem::path &file, Environment environment);

    /** Nothing when neither the file's note of it nor the first change of any log is left: then all stands apart. */
    [[nodiscard]] const std::optional<IncidentId> &incident() const { return m_replica.incident(); }
    /** The board as far as it was saved; nobody writes in it. */
    [[nodiscard]] const Replica &replica() const { return m_replica; }
    [[nodiscard]] const SalvageReport &report() const { return m_report; }

    /**
     * Makes a new incident file of what was saved (none when the incident isn't known), and beside it, if something
     * stands apart, the bundle apartFile(): merge it when another post has brought what is missing. Contents of
     * attachments come along as far as they are still good. Replaces no file.
     * Errors: as IncidentStore::create().
     */
    [[nodiscard]] Result<AttachmentsSaved> save(const std::filesystem::path &to, Random &random) const;
    /** TO.apart */
    [[nodiscard]] static std::filesystem::path apartFile(const std::filesystem::path &to);

private:
    struct Row {
        std::int64_t position = 0;
        std::vector<ChangeSpan> spans;
        Bytes bytes;
    };
    Salvage(std::filesystem::path file, Environment environment)
        : m_file(std::move(file)), m_environment(environment), m_replica(environment) {}
    [[nodiscard]] bool take(FoundRow row);
    void findIncident();
    void settle();
    void tellLosses();
    [[nodiscard]] bool isSaved(const ChangeSpan &span) const;

    [[nodiscard]] std::vector<AttachmentRef> references() const;
    [[nodiscard]] Result<AttachmentsSaved> saveIncident(const std::filesystem::path &to, Random &random) const;

    std::filesystem::path m_file;
    Environment m_environment;
    Replica m_replica;
    std::vector<Row> m_rows; ///< authentic ones, in the order they were accepted
    std::set<ChangeHash> m_contents;
    std::set<IncidentId> m_ids; ///< that the file says it is of
    std::vector<ChangeRun> m_saved;
    std::vector<Bytes> m_apart;
    SalvageReport m_report;
};

} // namespace fanion

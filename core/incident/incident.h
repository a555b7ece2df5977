// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/attaching.h"
#include "core/incident/attachments.h"
#include "core/replica/replica.h"
#include "core/store/store_batch.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace fanion {

struct Digest {
    ChangeHash state;
    Frontier frontier;
    std::size_t entities = 0; ///< living ones, the incident's own not counted
    std::size_t changes = 0;
};

/**
 * An incident in its file: a Replica and the Store that makes it durable. Lives on one thread (the engine's).
 * perform(), undo(), redo() and receive() work in memory and stage; commit() signs what was performed and makes all
 * that is staged durable in one transaction (group commit). Only durable changes are sent to others (changesAfter())
 * and only then is an intent "ok".
 */
class Incident {
public:
    enum class Access : std::uint8_t { Read, Write };

    [[nodiscard]] static Result<std::unique_ptr<Incident>> create(const std::filesystem::path &file,
                                                                  const Founding &founding, const Identity &identity,
                                                                  Environment environment);
    /** A file for an incident still to be received; `invitation` (may be empty) is kept in it until the first contact.
     */
    [[nodiscard]] static Result<std::unique_ptr<Incident>>
    createPending(const std::filesystem::path &file, const IncidentId &incident, std::string_view invitation,
                  const Identity &identity, Environment environment);
    /**
     * Errors: NotFound, Foreign, TooNew, Corrupt, ReadOnly, Busy. A file that is refused is not modified in any way,
     * and one that is opened not before the first commit.
     */
    [[nodiscard]] static Result<std::unique_ptr<Incident>> open(const std::filesystem::path &file, Access access,
                                                                const Identity &identity, Environment environment);
    ~Incident();

    [[nodiscard]] const std::filesystem::path &file() const;
    [[nodiscard]] IncidentId id() const;
    /** True until the founding change has arrived (a file made by createPending()). */
    [[nodiscard]] bool isPending() const;
    [[nodiscard]] const std::string &pendingInvitation() const;

    [[nodiscard]] Result<Performed> perform(std::span<const Intent> intents);
    [[nodiscard]] Result<Performed> undo();
    [[nodiscard]] Result<Performed> redo();
    /** Replica::keepKeys(). */
    [[nodiscard]] Result<Performed> keepKeys();
    [[nodiscard]] ReceiveReport receive(std::span<const Bytes> runs);
    /**
     * Signs what was performed since the last time and stages it; gives that run, which others may have once it is
     * durable. commit() does this itself: only who measures the signing apart from the disk needs it.
     */
    std::optional<ChangeRun> seal();
    /**
     * Makes everything staged durable. On failure (disk full, I/O error) it stays staged, the file is reopened and
     * verified, and a later commit() tries again; a failed fsync is never retried on the same connection.
     */
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] bool hasStaged() const;
    /**
     * Housekeeping of the file, for a moment when nothing is asked: one step of packing, keeping the board so that the
     * next opening need not replay the log, and moving the write-ahead log into the file. Some tens of milliseconds.
     */
    void idle();
    /** The same to the end, as before closing: the smallest file and the quickest opening. Nothing while something is
     * staged. */
    void tidy();
    /** How much has to have come together for a step of housekeeping. */
    struct Housekeeping {
        std::uint32_t packedFrom = 4096;    ///< changes in runs: fewer would repeat too many ids from block to block
        std::uint32_t packedAtOnce = 16384; ///< changes of a block made while somebody works
        std::uint32_t keptAfter = 4096;     ///< changes since the board was kept
    };
    void setHousekeeping(const Housekeeping &rule);
    /** Changes that had to be replayed when the file was opened: those since the board was kept last. */
    [[nodiscard]] std::size_t replayedAtOpening() const;

    [[nodiscard]] const Replica &replica() const;
    [[nodiscard]] BoardDelta takeDelta();
    /** What is durable here. */
    [[nodiscard]] const Frontier &durableFrontier() const;
    /** What others are told of it: nothing of logs that are in doubt (Replica::doubted()), so that they come again. */
    [[nodiscard]] const Frontier &toldFrontier() const;
    /** Durable runs that a post with `theirs` lacks, in causal order, up to about `maxBytes` (at least one). */
    [[nodiscard]] Result<std::vector<ChangeRun>> changesAfter(const Frontier &theirs, std::size_t maxBytes) const;
    /** Everything that ever happened to one object, oldest first. */
    [[nodiscard]] Result<std::vector<HistoryLine>> history(EntityId entity) const;
    [[nodiscard]] Digest digest() const;
    /**
     * Every hash, chain, signature, role and chunk of an attachment, from the file; the error says the first thing
     * wrong. Gives the number of changes.
     */
    [[nodiscard]] Result<std::size_t> verify() const;
    /** The attached files; what it writes is durable at once, and nothing the board shows. */
    [[nodiscard]] Attachments attachments() const;
    /** Attaching::step() into this incident. */
    [[nodiscard]] Result<bool> attach(Attaching &attaching);
    /** IncidentStore::saveCopy(): what is staged is not in it. */
    [[nodiscard]] Result<std::size_t> saveCopy(const std::filesystem::path &to) const;

    /** Where members answered last: kept in this copy of the file, staged like everything else, never sent. */
    void rememberPeer(KnownPeer peer);
    [[nodiscard]] Result<std::vector<KnownPeer>> knownPeers() const;
    /** What other posts said they have, in the form of who keeps it; in this copy of the file only, like the peers. */
    void rememberReceipts(Bytes receipts);
    [[nodiscard]] Result<std::optional<Bytes>> receipts() const;
    /** The invitations that this post honours itself, likewise. */
    void rememberInvitations(Bytes invitations);
    [[nodiscard]] Result<std::optional<Bytes>> invitations() const;

private:
    Incident();
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "tests/convergence/random_intents.h"
#include "tests/simulation/cluster/disk.h"
#include "tests/simulation/cluster/ledger.h"
#include "tests/simulation/cluster/network.h"
#include "tests/simulation/cluster/wrong_clock.h"

#include <memory>
#include <optional>

namespace fanion::cluster {

/** What a post needs of the world around it; all outlive it. */
struct Surroundings {
    const Settings &settings;
    Timeline &timeline;
    Network &network;
    Sometimes &sometimes;
    Ledger &ledger;
    std::vector<std::string> &problems; ///< what no post may ever do
    std::filesystem::path folder;
};

/**
 * One post: a real Incident on a real SQLite file of its own disk, its user, and a minimum of manners on the network:
 * it asks others for what it lacks, and tells them what it has made durable.
 */
class Post {
public:
    Post(Surroundings &world, PostIndex index, Identity identity, std::uint64_t seed);

    [[nodiscard]] PostIndex index() const { return m_index; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    [[nodiscard]] bool isUp() const { return m_incident != nullptr; }
    [[nodiscard]] bool isSettled() const { return isUp() && !m_incident->hasStaged(); }
    /** Only while it is up. */
    [[nodiscard]] Incident &incident() { return *m_incident; }
    /** What its last good commit made durable. */
    [[nodiscard]] const Frontier &durable() const { return m_durable; }
    [[nodiscard]] Disk &disk() { return m_disk; }
    [[nodiscard]] std::filesystem::path file() const { return m_disk.folder() / "i.fanion"; }

    /** Begins an incident; nothing may fail yet. */
    void found();
    /** Opens its file, or begins a copy of \p incident when there is none; tries again while that fails. */
    void start(const IncidentId &incident);
    void closeInPeace();
    /** When its disk has died: everything in memory is gone; starts again after \p delay. */
    void fallIfDead();
    /** Puts the files of a backup, or of another post's disk, in place of its own. It must be closed. */
    void takeFiles(const Image &image, const Frontier &durable);

    /** Its user does something; commits a moment later. */
    void act();
    /** True when it was not refused. */
    bool perform(std::vector<Intent> intents);
    void commit();
    /** Asks \p other for what is missing here. */
    void ask(PostIndex other, bool isAnswer);
    void take(const Message &message, std::size_t posts);
    void idle();

    WrongClock clock;
    std::int64_t restartDelay = 1'000;
    std::size_t postCount = 0; ///< to whom fresh changes go

private:
    void opened(Result<std::unique_ptr<Incident>> incident);
    void note(const Result<Performed> &performed);
    void commitSoon();
    void tell(bool isOwn);
    [[nodiscard]] Environment environment() { return {clock, m_random}; }

    Surroundings *m_world;
    PostIndex m_index;
    Identity m_identity;
    test::SeededRandom m_random; ///< the post's own
    test::SeededRandom m_chance; ///< the simulator's, about it
    Disk m_disk;
    std::unique_ptr<Incident> m_incident;
    IncidentId m_id;
    std::vector<PerformedChange> m_unacknowledged;
    Frontier m_durable;
    Frontier m_told; ///< what others were told of at once
    std::uint64_t m_life = 0;
    bool m_isCommitDue = false;
    bool m_hasFailedToCommit = false;
    bool m_hasFailedToOpen = false;
};

} // namespace fanion::cluster

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/disk_vfs.h"
#include "tests/simulation/cluster/post.h"

#include <deque>

namespace fanion::cluster {

/** A whole cluster of posts on one virtual time line, and what it takes to run them: nothing of it goes wrong by itself
 * but the network. */
class Site {
public:
    explicit Site(const Settings &settings);
    ~Site();
    Site(const Site &) = delete;
    Site &operator=(const Site &) = delete;

    /** The founder begins, admits all, and all have heard of it. */
    void begin();
    Post &addPost(Identity identity);
    [[nodiscard]] Identity newIdentity();
    /** Starts its user and its questions to others. */
    void bringToLife(Post &post);
    void run(std::int64_t milliseconds) { timeline.runUntil(timeline.now() + milliseconds); }

    /** No more faults nor acts; who is down comes up. */
    void becomeQuiet();
    /** Runs until all posts hold the same, looking twice a second; the time it took, or -1 after \p limit. */
    [[nodiscard]] std::int64_t runUntilEqual(std::int64_t limit);
    [[nodiscard]] bool isEqual();
    /** What stands in the way of isEqual(). */
    [[nodiscard]] std::string describe();

    Settings settings;
    Timeline timeline;
    Sometimes sometimes;
    Ledger ledger;
    std::vector<std::string> problems;
    test::SeededRandom random;
    DiskVfs vfs;
    Network network;
    std::deque<std::unique_ptr<Post>> posts;
    IncidentId incident;
    bool isQuiet = false;

private:
    void actLater(Post &post);
    void askLater(Post &post);

    std::filesystem::path m_folder;
    Surroundings m_surroundings;
};

} // namespace fanion::cluster

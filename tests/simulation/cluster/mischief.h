// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/simulation/cluster/site.h"

#include <optional>

namespace fanion::cluster {

/** Everything that goes wrong at a site, one thing after another at random times, until it is quiet. */
class Mischief {
public:
    explicit Mischief(Site &site) : m_site(&site), m_random(site.settings.seed ^ 0xBAD) {}

    /** Sets the clocks wrong and goes on by itself. */
    void begin();

private:
    struct Backup {
        PostIndex post = 0;
        Image image;
        Frontier durable;
    };

    /** A commander's key in other hands, and what it knew then. */
    struct StolenKey {
        Identity identity;
        Frontier past;
    };

    void strikeLater();
    void strike();
    // mischief.cpp: disks and programs
    void endPost(Disk::End end, bool isNow);
    void cutPowerOfAll();
    void restartInPeace();
    void troubleDisk();
    void fillDisk();
    void takeBackup();
    void restoreBackup();
    void cloneDisk();
    // mischief_network.cpp
    void partition(bool isOneWay);
    void clog();
    void swizzle();
    // mischief_people.cpp: clocks and members
    void setClock(Post &post);
    void joinLate();
    void changeRole();
    void revoke();
    void revokeInCircle();
    void stealKey();
    void dateBack();
    void forge();
    void signTwice();
    void quarrel();

    [[nodiscard]] Post &draw() { return *m_site->posts[m_random.below(m_site->posts.size())]; }
    /** One that is up, if there is. */
    [[nodiscard]] Post *drawUp();
    /** Those that are up and may change members, as they see it. */
    [[nodiscard]] std::vector<Post *> commanders();
    [[nodiscard]] Post *drawCommander();
    /** Milliseconds, from \p low to \p high. */
    [[nodiscard]] std::int64_t between(std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(m_random.below(static_cast<std::uint64_t>(high - low + 1)));
    }
    void after(std::int64_t delay, Timeline::Act act);

    Site *m_site;
    test::SeededRandom m_random;
    std::vector<Backup> m_backups;
    std::vector<StolenKey> m_stolen;
    std::size_t m_late = 0;
    std::size_t m_clones = 0;
    std::size_t m_signedTwice = 0;
};

} // namespace fanion::cluster

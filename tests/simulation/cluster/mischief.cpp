// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/mischief.h"

#include <algorithm>

namespace fanion::cluster {

void Mischief::begin() {
    if (m_site->settings.hasWrongClocks)
        for (const auto &post : m_site->posts)
            if (m_random.oneIn(2)) setClock(*post);
    strikeLater();
}

void Mischief::after(std::int64_t delay, Timeline::Act act) {
    m_site->timeline.after(delay, [this, act = std::move(act)] {
        if (!m_site->isQuiet) act();
    });
}

void Mischief::strikeLater() {
    after(between(1, 2 * m_site->settings.faultEvery), [this] {
        strike();
        strikeLater();
    });
}

Post *Mischief::drawUp() {
    std::vector<Post *> up;
    for (const auto &post : m_site->posts)
        if (post->isUp()) up.push_back(post.get());
    return up.empty() ? nullptr : up[m_random.below(up.size())];
}

void Mischief::strike() {
    switch (m_random.below(29)) {
    case 0:
        return endPost(Disk::End::Kill, true);
    case 1:
    case 2:
        return endPost(Disk::End::Kill, false);
    case 3:
        return endPost(Disk::End::PowerCut, true);
    case 4:
    case 5:
    case 6:
        return endPost(Disk::End::PowerCut, false);
    case 7:
        return m_random.oneIn(3) ? cutPowerOfAll() : restartInPeace();
    case 8:
    case 9:
        return troubleDisk();
    case 10:
        return fillDisk();
    case 11:
        return partition(false);
    case 12:
        return partition(true);
    case 13:
        return clog();
    case 14:
        return swizzle();
    case 15:
    case 16:
        if (m_site->settings.hasWrongClocks) setClock(draw());
        return;
    case 17:
        return joinLate();
    case 18:
        return changeRole();
    case 19:
        return m_random.oneIn(2) ? revoke() : revokeInCircle();
    case 20:
        return takeBackup();
    case 21:
        return restoreBackup();
    case 22:
        return cloneDisk();
    case 23:
        return quarrel();
    case 24:
        return signTwice();
    case 25:
        return stealKey();
    case 26:
        return dateBack();
    default:
        return forge();
    }
}

void Mischief::endPost(Disk::End end, bool isNow) {
    auto &post = draw();
    post.restartDelay = between(100, 20'000);
    // Some orderly ends too: the last writes in full, or none of them.
    const auto loss = m_random.oneIn(5) ? m_random.below(101) : m_site->settings.crashLossPercent;
    post.disk().endAt(isNow ? 0 : 1 + m_random.below(30), end, loss);
    post.fallIfDead();
    m_site->sometimes.reached(end == Disk::End::Kill ? "kill" : "power cut");
}

void Mischief::cutPowerOfAll() {
    for (const auto &post : m_site->posts) {
        post->restartDelay = between(100, 20'000);
        post->disk().endAt(0, Disk::End::PowerCut, m_site->settings.crashLossPercent);
        post->fallIfDead();
    }
    m_site->sometimes.reached("power cut of all");
}

void Mischief::restartInPeace() {
    auto &post = draw();
    if (!post.isUp()) return;
    post.closeInPeace();
    if (m_random.oneIn(3)) post.disk().endAt(0, Disk::End::PowerCut, m_site->settings.crashLossPercent);
    if (post.disk().isDead()) return post.fallIfDead();
    after(between(100, 20'000), [this, &post] { post.start(m_site->incident); });
    m_site->sometimes.reached("restart in peace");
}

void Mischief::troubleDisk() {
    auto &post = draw();
    auto &faults = post.disk().faults;
    const auto worst = m_site->settings.diskErrorPermille + 1;
    if (m_random.oneIn(2)) faults.readErrors = m_random.below(worst);
    if (m_random.oneIn(2)) faults.writeErrors = m_random.below(worst);
    if (m_random.oneIn(2)) faults.syncErrors = m_random.below(worst);
    after(between(1'000, 60'000), [&faults] { faults.readErrors = faults.writeErrors = faults.syncErrors = 0; });
}

void Mischief::fillDisk() {
    auto &post = draw();
    post.disk().faults.isFull = true;
    after(between(1'000, 60'000), [&post] { post.disk().faults.isFull = false; });
}

void Mischief::takeBackup() {
    Post *post = drawUp();
    if (!post) return;
    // All files at one moment, the log too; only the last few are kept.
    m_backups.push_back({post->index(), post->disk().image(), post->durable()});
    if (m_backups.size() > 3) m_backups.erase(m_backups.begin());
}

void Mischief::restoreBackup() {
    if (m_backups.empty()) return;
    const auto backup = m_backups[m_random.below(m_backups.size())];
    auto &post = *m_site->posts[backup.post];
    if (!post.isUp()) return;
    post.closeInPeace();
    if (post.disk().isDead()) return post.fallIfDead();
    std::vector<Frontier> elsewhere;
    for (const auto &other : m_site->posts)
        if (other.get() != &post) elsewhere.push_back(other->durable());
    if (post.durable() != backup.durable) m_site->sometimes.reached("restored backup");
    m_site->ledger.excuse(backup.durable, elsewhere);
    post.takeFiles(backup.image, backup.durable);
    after(between(100, 5'000), [this, &post] { post.start(m_site->incident); });
}

void Mischief::cloneDisk() {
    Post *post = drawUp();
    if (!post || m_clones >= 2) return;
    const Image image = post->disk().image();
    const Frontier durable = post->durable();
    auto &clone = m_site->addPost(post->identity());
    clone.takeFiles(image, durable);
    clone.start(m_site->incident);
    m_site->bringToLife(clone);
    ++m_clones;
    m_site->sometimes.reached("cloned disk");
}

} // namespace fanion::cluster

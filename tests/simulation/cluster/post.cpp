// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/post.h"

#include <algorithm>
#include <format>

namespace fanion::cluster {

namespace {

constexpr std::size_t kBatchBytes = 32'768;
/** More than this are told by those who were. */
constexpr std::size_t kToldAtOnce = 6;

} // namespace

Post::Post(Surroundings &world, PostIndex index, Identity identity, std::uint64_t seed)
    : clock(world.timeline.clock()), m_world(&world), m_index(index), m_identity(std::move(identity)), m_random(seed),
      m_chance(seed ^ 0xC4A2), m_disk(world.folder / std::to_string(index), seed ^ 0xD15C, world.sometimes) {}

void Post::found() {
    auto founded = Incident::create(file(), {"Feu d'entrepôt", "incendie", true}, m_identity, environment());
    if (!founded) m_world->problems.push_back("the founder can't begin: " + founded.error().message);
    opened(std::move(founded));
    if (isUp()) m_durable = m_incident->durableFrontier();
}

void Post::start(const IncidentId &incident) {
    if (isUp()) return;
    m_id = incident;
    if (m_disk.isDead()) m_disk.restart();
    std::error_code ignored;
    if (std::filesystem::exists(file(), ignored))
        opened(Incident::open(file(), Incident::Access::Write, m_identity, environment()));
    else
        opened(Incident::createPending(file(), incident, m_chance.oneIn(2) ? "an invitation" : "", m_identity,
                                       environment()));
    fallIfDead();
    if (isUp() || m_disk.isDead()) return;
    m_hasFailedToOpen = true;
    m_world->timeline.after(2'000, [this, life = m_life] {
        if (life == m_life && !m_disk.isDead()) start(m_id);
    });
}

void Post::opened(Result<std::unique_ptr<Incident>> incident) {
    if (!incident) {
        const bool isDiskWell = !m_disk.isDead() && m_disk.faults.readErrors == 0 && m_disk.faults.writeErrors == 0 &&
                                m_disk.faults.syncErrors == 0 && !m_disk.faults.isFull;
        if (isDiskWell)
            m_world->problems.push_back(
                std::format("post {} can't open its file: {}", m_index, incident.error().message));
        m_world->sometimes.reached("opening failed");
        return;
    }
    m_incident = std::move(*incident);
    m_id = m_incident->id();
    m_told = m_incident->durableFrontier();
    if (m_hasFailedToOpen) m_world->sometimes.reached("opened after having failed to");
    m_hasFailedToOpen = false;
    // Some pack and keep the board at every chance, some hardly ever.
    m_incident->setHousekeeping({.packedFrom = 2 + static_cast<std::uint32_t>(m_chance.below(100)),
                                 .packedAtOnce = 50 + static_cast<std::uint32_t>(m_chance.below(400)),
                                 .keptAfter = 1 + static_cast<std::uint32_t>(m_chance.below(60))});
    const auto replayed = m_incident->replayedAtOpening();
    const auto changes = m_incident->replica().changeCount();
    m_world->sometimes.reached("opened from pages", replayed == 0 && changes > 0);
    m_world->sometimes.reached("replayed after pages", replayed > 0 && replayed < changes);
    m_world->sometimes.reached("replayed everything", replayed > 0 && replayed == changes);
    if (m_disk.lastEnd() == Disk::End::PowerCut) m_world->sometimes.reached("opened after a power cut");
    if (m_disk.lastEnd() == Disk::End::Kill) m_world->sometimes.reached("opened after a kill");
    if (m_disk.lastEnd() == Disk::End::PowerCut && m_disk.wasTorn()) m_world->sometimes.reached("torn write recovered");
}

void Post::closeInPeace() {
    m_incident.reset();
    m_unacknowledged.clear();
    m_isCommitDue = false;
    ++m_life;
}

void Post::fallIfDead() {
    if (!m_disk.isDead()) return;
    closeInPeace(); // in vain: its disk no longer hears it
    m_world->timeline.after(restartDelay, [this, life = m_life] {
        if (life == m_life) start(m_id);
    });
}

void Post::takeFiles(const Image &image, const Frontier &durable) {
    m_disk.replace(image);
    m_durable = durable;
}

void Post::act() {
    if (!isUp()) return;
    const auto leaning = m_chance.oneIn(4) ? test::Leaning::Trees : test::Leaning::Any;
    const auto wish = test::RandomIntents(m_incident->replica(), m_chance, leaning).drawWish();
    if (wish.kind == test::Wish::Kind::Perform) {
        perform(wish.intents);
        return;
    }
    const bool isUndo = wish.kind == test::Wish::Kind::Undo;
    const auto performed = isUndo ? m_incident->undo() : m_incident->redo();
    if (performed && performed->change) m_world->sometimes.reached(isUndo ? "undo" : "redo");
    if (performed && !performed->notices.empty()) m_world->sometimes.reached("undo left a colleague's work alone");
    note(performed);
}

bool Post::perform(std::vector<Intent> intents) {
    if (!isUp()) return false;
    const auto performed = m_incident->perform(intents);
    if (!performed && performed.error().code == ErrorCode::Refused) m_world->sometimes.reached("an act refused");
    note(performed);
    return performed.has_value();
}

void Post::note(const Result<Performed> &performed) {
    if (performed && performed->change) m_unacknowledged.push_back(*performed->change);
    if (m_incident->hasStaged()) commitSoon();
}

void Post::commitSoon() {
    if (m_isCommitDue) return;
    m_isCommitDue = true;
    // After a failure, as the engine does: not at once again.
    const auto delay = m_hasFailedToCommit ? 1'000 : 1 + static_cast<std::int64_t>(m_chance.below(100));
    m_world->timeline.after(delay, [this, life = m_life] {
        if (life == m_life && isUp()) commit();
    });
}

void Post::commit() {
    m_isCommitDue = false;
    const auto done = m_incident->commit();
    if (m_disk.isDead()) {
        m_world->sometimes.reached("died during a commit");
        fallIfDead();
        return;
    }
    if (!done) {
        m_world->sometimes.reached(m_disk.faults.isFull ? "commit failed: disk full" : "commit failed");
        if (m_disk.faults.syncErrors > 0) m_world->sometimes.reached("commit failed with syncs failing");
        m_hasFailedToCommit = true;
        commitSoon();
        return;
    }
    if (m_hasFailedToCommit) m_world->sometimes.reached("commit went through after having failed");
    m_hasFailedToCommit = false;
    m_durable = m_incident->durableFrontier();
    const bool isOwn = !m_unacknowledged.empty();
    for (const auto &change : m_unacknowledged)
        m_world->ledger.acknowledge(m_index, change);
    m_unacknowledged.clear();
    tell(isOwn);
    fallIfDead();
}

void Post::tell(bool isOwn) {
    if (!isOwn && !m_chance.oneIn(8)) return;
    const auto fresh = m_incident->changesAfter(m_told, kBatchBytes);
    m_told = m_durable;
    if (!fresh || fresh->empty()) return;
    Message message;
    message.from = m_index;
    for (const auto &change : *fresh)
        message.changes.push_back(change.bytes);
    const auto times = isOwn ? std::min(postCount, kToldAtOnce) : 1;
    const auto first = m_chance.below(postCount);
    for (std::size_t i = 0; i < times; ++i)
        if (const auto to = (first + i) % postCount; to != m_index) m_world->network.send(to, message);
}

void Post::ask(PostIndex other, bool isAnswer) {
    if (!isUp() || other == m_index) return;
    Message question;
    question.from = m_index;
    question.isQuestion = true;
    question.isAnswer = isAnswer;
    question.frontier = m_incident->toldFrontier();
    m_world->network.send(other, std::move(question));
}

void Post::take(const Message &message, std::size_t posts) {
    if (!isUp()) return;
    postCount = posts;
    if (message.isQuestion) {
        // Who doubts a log needs it whole.
        const auto isDoubted =
            std::ranges::any_of(message.frontier, [](const auto &item) { return item.second.sequence == 0; });
        const auto missing = m_incident->changesAfter(message.frontier, isDoubted ? SIZE_MAX / 2 : kBatchBytes);
        if (missing && !missing->empty()) {
            Message answer;
            answer.from = m_index;
            answer.hasMore = true;
            for (const auto &change : *missing)
                answer.changes.push_back(change.bytes);
            m_world->network.send(message.from, std::move(answer));
        }
        const bool hasMore = std::ranges::any_of(message.frontier, [&](const auto &item) {
            const auto own = m_incident->durableFrontier().find(item.first);
            return own == m_incident->durableFrontier().end() || own->second.sequence < item.second.sequence;
        });
        if (hasMore && !message.isAnswer) ask(message.from, true);
        fallIfDead();
        return;
    }
    const auto report = m_incident->receive(message.changes);
    m_world->sometimes.reached("duplicate delivery", report.duplicates);
    m_world->sometimes.reached("took a block", static_cast<std::size_t>(std::ranges::count_if(
                                                   report.accepted, [](const auto &run) { return run.taken > 0; })));
    m_world->sometimes.reached("waited for an earlier change", report.waiting);
    m_world->sometimes.reached("a change refused", report.refused.size());
    m_world->sometimes.reached("a fork found", report.forks.size());
    m_world->sometimes.reached("the own log forked", std::ranges::any_of(report.forks, [this](const Fork &fork) {
                                   return fork.branch.log.post == m_identity.post();
                               }));
    m_world->sometimes.reached("a fork suspected", m_incident->replica().doubted().size());
    if (m_incident->hasStaged()) commitSoon();
    if (message.hasMore && !report.accepted.empty())
        m_world->timeline.after(150, [this, life = m_life, from = message.from] {
            if (life == m_life) ask(from, true);
        });
}

void Post::idle() {
    if (!isUp()) return;
    m_incident->idle();
    fallIfDead();
}

} // namespace fanion::cluster

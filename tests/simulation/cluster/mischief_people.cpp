// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/mischief.h"

#include "tests/simulation/cluster/forgery.h"

#include <algorithm>
#include <set>

namespace fanion::cluster {

namespace {

constexpr std::int64_t kDay = 86'400'000;

std::size_t activeMembers(const Replica &replica) {
    return static_cast<std::size_t>(std::ranges::count(replica.members(), false, &Member::revoked));
}

} // namespace

void Mischief::setClock(Post &post) {
    switch (m_random.below(6)) {
    case 0:
        post.clock.set(between(0, kDay));
        return m_site->sometimes.reached("clock in 1970");
    case 1:
        post.clock.set((std::int64_t{1} << 32) * 1000 + between(0, kDay));
        return m_site->sometimes.reached("clock in 2106");
    case 2:
        post.clock.jump(between(-5 * kDay, 5 * kDay));
        return m_site->sometimes.reached("clock days off");
    case 3:
        post.clock.drift(between(-900, 20'000));
        return m_site->sometimes.reached("clock drifts");
    case 4:
        post.clock.jump(-between(0, 3'600'000));
        return m_site->sometimes.reached("clock jumped back");
    default: // somebody sets it right
        post.clock.drift(0);
        post.clock.set(1'790'000'000'000 + m_site->timeline.now());
    }
}

std::vector<Post *> Mischief::commanders() {
    std::vector<Post *> commanders;
    for (const auto &post : m_site->posts) {
        if (!post->isUp()) continue;
        const auto *member = post->incident().replica().member(post->identity().post());
        if (member && !member->revoked && member->role == Role::Commander) commanders.push_back(post.get());
    }
    return commanders;
}

/** Now and then it is somebody who may not. */
Post *Mischief::drawCommander() {
    const auto all = commanders();
    return all.empty() || m_random.oneIn(5) ? drawUp() : all[m_random.below(all.size())];
}

void Mischief::joinLate() {
    Post *host = drawCommander();
    if (!host || m_late >= 3) return;
    const auto identity = m_site->newIdentity();
    const auto role = m_random.oneIn(4) ? Role::Observer : Role::Editor;
    if (!host->perform({intent::Admit{identity.post(), role, identity.name, ""}})) return;
    ++m_late;
    auto &post = m_site->addPost(identity);
    post.start(m_site->incident);
    m_site->bringToLife(post);
    m_site->sometimes.reached("late joiner");
}

void Mischief::changeRole() {
    Post *by = drawCommander();
    if (!by) return;
    const auto role = m_site->settings.hasMembershipFaults ? static_cast<Role>(1 + m_random.below(3)) : Role::Commander;
    const auto &target = draw().identity();
    const auto dice = m_random.below(6);
    if (dice == 0) {
        by->perform({intent::Profile{"Renommé", "officier renseignement"}});
    } else if (dice == 1) {
        Bytes key(32);
        m_random.fill(key);
        by->perform({intent::Invite{key, Role::Editor, 0}});
    } else if (m_site->settings.hasMembershipFaults && dice == 2) {
        if (by->perform({intent::Admit{target.post(), role, target.name, ""}}))
            m_site->sometimes.reached("admitted again");
    } else if (m_site->settings.hasMembershipFaults && dice == 3) {
        if (by->perform({intent::HandOver{target.post()}})) m_site->sometimes.reached("command handed over");
    } else if (by->perform({intent::ChangeRole{target.post(), role}})) {
        m_site->sometimes.reached("role changed");
    }
}

void Mischief::revoke() {
    Post *by = drawCommander();
    if (!by || !m_site->settings.hasMembershipFaults || activeMembers(by->incident().replica()) < 4) return;
    auto target = draw().identity().post();
    if (!m_stolen.empty() && !m_random.oneIn(3)) target = m_stolen.back().identity.post(); // it has been noticed
    if (by->perform({intent::Revoke{target}})) m_site->sometimes.reached("revocation");
}

/** Two or three, each the next, before any of them hears of it. */
void Mischief::revokeInCircle() {
    if (!m_site->settings.hasMembershipFaults) return;
    auto circle = commanders();
    for (auto i = circle.size(); i > 1; --i)
        std::swap(circle[i - 1], circle[m_random.below(i)]);
    if (circle.size() > 2) circle.resize(2 + m_random.below(2));
    std::set<PostId> posts;
    for (const auto *post : circle)
        posts.insert(post->identity().post());
    if (circle.size() < 2 || posts.size() < circle.size()) return; // clones of one post
    if (activeMembers(circle[0]->incident().replica()) < 4) return;
    std::size_t revoked = 0;
    for (std::size_t i = 0; i < circle.size(); ++i)
        revoked += circle[i]->perform({intent::Revoke{circle[(i + 1) % circle.size()]->identity().post()}});
    if (revoked == 2 && circle.size() == 2) m_site->sometimes.reached("revoked each other");
    if (revoked == 3) m_site->sometimes.reached("revoked in a circle of three");
}

void Mischief::stealKey() {
    Post *victim = drawCommander();
    if (!victim || !m_site->settings.hasMembershipFaults) return;
    m_stolen.push_back({victim->identity(), victim->durable()});
    if (m_stolen.size() > 3) m_stolen.erase(m_stolen.begin());
}

/** What a stolen key signs now, as if it had heard nothing since. It may enter every log; what counts is another
 * matter. */
void Mischief::dateBack() {
    if (m_stolen.empty()) return;
    const auto &stolen = m_stolen[m_random.below(m_stolen.size())];
    const auto &target = draw().identity();
    Operation order;
    if (m_random.oneIn(4)) {
        order.act = op::Admit{target.post(), Role::Commander, target.name, "", {}, {}};
    } else {
        op::Revoke revoke{target.post(), {}};
        for (const auto &[log, head] : stolen.past)
            if (log.post == target.post()) revoke.accepted.push_back({log.incarnation, head.sequence, head.hash});
        order.act = std::move(revoke);
    }
    auto [hash, bytes] = forgeChange(stolen.identity, m_site->incident, stolen.past, std::move(order), m_random);
    Message message;
    message.from = m_site->posts.front()->index();
    message.changes.push_back(std::move(bytes));
    for (PostIndex to = 0; to < m_site->posts.size(); ++to)
        m_site->network.send(to, message);
    m_site->sometimes.reached("order dated back");
}

void Mischief::forge() {
    Post *victim = drawUp();
    // What the liar builds on must be what makes it a liar: nothing that is in memory only.
    if (!victim || victim->incident().isPending() || victim->incident().hasStaged()) return;
    const auto &replica = victim->incident().replica();
    std::vector<std::pair<const Identity *, std::string>> liars;
    const Identity stranger = Identity::generate(m_random);
    liars.emplace_back(&stranger, "forgery of a stranger");
    for (const auto &post : m_site->posts) {
        const auto *member = replica.member(post->identity().post());
        if (!member || member->revoked) liars.emplace_back(&post->identity(), "forgery of a revoked post");
        if (member && member->role == Role::Observer) liars.emplace_back(&post->identity(), "forgery of an observer");
    }
    const auto &[liar, what] = liars[m_random.below(liars.size())];
    auto [hash, bytes] = forgeChange(*liar, victim->incident(), m_random);
    m_site->ledger.forged(hash);
    Message message;
    message.from = victim->index();
    message.changes.push_back(std::move(bytes));
    for (PostIndex to = 0; to < m_site->posts.size(); ++to)
        m_site->network.send(to, message);
    m_site->sometimes.reached(what);
}

/** A member's machine is put back while it runs, or it lies: one post hears another history of it than the others. */
void Mischief::signTwice() {
    Post *victim = drawUp();
    if (!m_site->settings.hasForks || !victim || m_signedTwice >= 4 || victim->incident().isPending() ||
        victim->incident().hasStaged())
        return;
    auto &author = draw();
    auto bytes = signAgain(author.identity(), victim->incident(), m_random);
    if (!bytes) return;
    Message message;
    message.from = victim->index();
    message.changes.push_back(std::move(*bytes));
    const auto first = m_random.below(m_site->posts.size());
    const auto count = m_random.oneIn(2) ? 1 : 1 + m_random.below(m_site->posts.size());
    for (std::size_t i = 0; i < count; ++i)
        m_site->network.send((first + i) % m_site->posts.size(), message);
    ++m_signedTwice;
    m_site->sometimes.reached("signed two histories");
}

/** Two do something to the same object at the same moment. */
void Mischief::quarrel() {
    Post *one = drawUp();
    Post *other = drawUp();
    if (!one || one == other) return;
    std::vector<EntityPtr> tasks; // in the order of ids: a hash table's is not the same everywhere
    for (const auto &[id, entity] : one->incident().replica().board())
        if (entity->kind == Kind::Task && !entity->deleted) tasks.push_back(entity);
    if (tasks.empty()) return;
    std::ranges::sort(tasks, {}, [](const EntityPtr &task) { return task->id; });
    const auto task = tasks[m_random.below(tasks.size())];
    const auto steps = task->lists.find(Field::Steps);
    if (steps == task->lists.end() || steps->second.size() < 2) {
        one->perform({intent::ListInsert{task->id, Field::Steps, 0, "un"}});
        one->perform({intent::ListInsert{task->id, Field::Steps, 0, "deux"}});
        return;
    }
    const auto &items = steps->second;
    const auto item = items[m_random.below(items.size())].id;
    for (auto *post : {one, other})
        post->perform({intent::ListMove{task->id, Field::Steps, item, m_random.below(items.size())}});
}

} // namespace fanion::cluster

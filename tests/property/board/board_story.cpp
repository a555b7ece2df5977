// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/property/board/board_story.h"

#include <algorithm>
#include <array>

namespace fanion::test {

namespace {

EntityId idOrNone(std::uint8_t means) {
    return means == kMeans ? EntityId() : BoardStory::idOf(means);
}

} // namespace

std::ostream &operator<<(std::ostream &out, const BoardAct &act) {
    static constexpr std::array kNames{"add", "move", "detach", "delete", "restore", "count", "reset", "undo", "redo"};
    return out << kNames[act.kind] << " " << int{act.means} << " under " << int{act.parent} << " before "
               << int{act.beside} << " by " << int{act.amount};
}

BoardStory::BoardStory(const Script<BoardAct> &script) {
    for (std::uint8_t i = 0; i < kPosts; ++i)
        m_posts.emplace_back(i + 1U, std::string(1, static_cast<char>('A' + i)));
    m_posts[0].found();
    for (std::uint8_t i = 1; i < kPosts; ++i)
        m_posts[0].admit(m_posts[i], Role::Editor);
    // All of them start from some means that stand in a row.
    for (std::uint8_t i = 0; i < kMeans - 1; ++i)
        m_posts[0].perform({intent::Add{Kind::Means, {}, idOf(i)}});
    gather(m_posts[0]);
    for (std::uint8_t i = 1; i < kPosts; ++i) {
        m_posts[i].follow(m_posts[0]);
        m_posts[i].receive(m_runs);
    }
    for (const auto &step : script.steps) {
        auto &post = m_posts[step.post % kPosts];
        if (step.hears) {
            const auto back = step.of % m_runs.size();
            post.receive({m_runs.begin(), m_runs.end() - static_cast<std::ptrdiff_t>(back)});
        } else {
            post.clock.wall = 1'750'000'000'000 + 1000 * step.time;
            perform(post, step.act);
            gather(post);
        }
    }
}

void BoardStory::gather(TestPost &post) {
    for (const auto &run : post.changes) {
        if (!std::ranges::contains(m_runs, run)) m_runs.push_back(run);
    }
}

TestPost BoardStory::reader() const {
    TestPost reader(99, "reader");
    reader.follow(m_posts[0]);
    return reader;
}

bool BoardStory::holdsCycle() {
    // A post that nobody hears any more takes everything out of its bin.
    auto &probe = m_posts.back();
    probe.receive(m_runs);
    for (std::uint8_t means = 0; means < kMeans; ++means)
        static_cast<void>(probe.tryPerform({intent::Restore{idOf(means)}}));
    return std::ranges::any_of(probe.replica.board(), [](const auto &entry) { return entry.second->isCut(); });
}

bool BoardStory::perform(TestPost &post, const BoardAct &act) {
    const auto id = idOf(act.means);
    const auto done = [&] -> Result<Performed> {
        switch (act.kind) {
        case BoardAct::Add:
            return post.tryPerform({intent::Add{Kind::Means, {{Field::Parent, idOrNone(act.parent)}}, id}});
        case BoardAct::Move:
            return post.tryPerform(
                {intent::Move{id, Field::Parent, idOrNone(act.parent), idOrNone(act.beside), act.amount % 2 == 0}});
        case BoardAct::Detach:
            return post.tryPerform({intent::Set{id, Field::Parent, Value{}}});
        case BoardAct::Delete:
            return post.tryPerform({intent::Delete{id}});
        case BoardAct::Restore:
            return post.tryPerform({intent::Restore{id}});
        case BoardAct::Count:
            return post.tryPerform({intent::CounterAdd{kIncidentEntity, Field::Involved, act.amount}});
        case BoardAct::Reset:
            return post.tryPerform({intent::CounterReset{kIncidentEntity, Field::Involved}});
        case BoardAct::Undo:
            return post.tryUndo();
        case BoardAct::Redo:
            return post.tryRedo();
        }
        return fail(ErrorCode::InvalidArgument, "There is no such act.");
    }();
    return done && done->change;
}

} // namespace fanion::test

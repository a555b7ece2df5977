// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/snapshot/state_codec.h"

#include "tests/support/test_environment.h"

#include <gtest/gtest.h>

#include <array>

namespace fanion {
namespace {

constexpr std::uint64_t kSeeds = 200;
constexpr int kActs = 60;

/** An object that two posts write to, each knowing of some of what the other did. */
class Story {
public:
    explicit Story(std::uint64_t seed) : m_random(seed) {
        for (std::uint8_t post = 1; post <= 2; ++post)
            m_names.intern({PostId{{post}}, post});
        state.id = EntityId{77};
    }

    void run(Kind kind) {
        write([&](const ChangeContext &change) {
            state.creations.push_back({change.tag(), kind});
            state.presence.add(change);
        });
        for (int i = 0; i < kActs; ++i)
            write([&](const ChangeContext &change) { act(kind, change); });
    }

    [[nodiscard]] const LogNames &names() const { return m_names; }
    EntityState state;

private:
    template <typename Write>
    void write(const Write &write) {
        const auto log = static_cast<LogIndex>(m_random.below(2));
        auto &seen = m_seen[log];
        if (m_length[0] + m_length[1] == 0 || m_random.below(2) == 0) { // hears of the other
            for (LogIndex other = 0; other < 2; ++other)
                seen.raise({other, m_length[other]});
        }
        seen.raise({log, ++m_length[log]});
        m_time = m_time.next();
        const ChangeContext change{
            m_names, seen, {log, m_length[log]}, m_time, static_cast<WallTime>(m_random.below(1000)), 0};
        write(change);
        state.changed = change.tag();
    }

    void act(Kind kind, const ChangeContext &change) {
        const auto fields = findKind(kind)->fields;
        auto field =
            m_random.below(20) == 0 ? Field{65} : fields[m_random.below(fields.size())].field; // or of a later version
        // Those that keep concurrent values are few among the fields of a task: met often enough to conflict.
        if (kind == Kind::Task && m_random.below(3) == 0) field = Field::Assignee;
        switch (m_random.below(8)) {
        case 0:
            state.presence.remove(change);
            state.deletions.push_back(change.dot);
            return;
        case 1:
            state.presence.add(change);
            return;
        default:
            state.registers[field].write(change, value());
        }
    }

    Value value() {
        const std::array<Value, 8> values{
            Value{},     Value{std::int64_t{7}},      Value{"engaged"},   Value{"planned"},
            Value{true}, Value{std::string(40, 'x')}, Value{EntityId{4}}, Value{Position{1, 2}}};
        return values[m_random.below(values.size())];
    }

    test::SeededRandom m_random;
    LogNames m_names;
    std::array<VersionVector, 2> m_seen;
    std::array<std::uint32_t, 2> m_length{};
    HybridTime m_time = HybridTime::fromMilliseconds(1'000'000);
};

void expectSame(const Entity &plain, const Entity &whole) {
    EXPECT_EQ(plain.id, whole.id);
    EXPECT_EQ(plain.kind, whole.kind);
    EXPECT_EQ(plain.deleted, whole.deleted);
    EXPECT_EQ(plain.editedAfterDelete, whole.editedAfterDelete);
    EXPECT_EQ(plain.createdBy, whole.createdBy);
    EXPECT_EQ(plain.createdAt, whole.createdAt);
    EXPECT_EQ(plain.changedBy, whole.changedBy);
    EXPECT_EQ(plain.changedAt, whole.changedAt);
    ASSERT_EQ(plain.registers.size(), whole.registers.size());
    for (const auto &[field, view] : whole.registers) {
        ASSERT_TRUE(plain.registers.contains(field)) << static_cast<int>(field);
        EXPECT_EQ(plain.registers.at(field).shown, view.shown);
        EXPECT_EQ(plain.registers.at(field).others, view.others);
    }
}

std::string packed(const EntityState &state) {
    std::string bytes;
    snapshot::encodeState(state, bytes);
    return bytes;
}

// Opening a file shows objects without making their states: what is seen is the same.
TEST(PlainView, IsTheViewOfTheState) {
    std::size_t conflicts = 0;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        SCOPED_TRACE(testing::Message() << "seed " << seed);
        for (const auto kind : {Kind::Symbol, Kind::Line, Kind::Task, Kind::LogEntry}) {
            Story story(seed);
            story.run(kind);
            snapshot::PackedReader reader(story.names());
            const auto plain = snapshot::decodePlainView(reader, story.state.id, packed(story.state));
            const auto whole = viewOf(story.state, story.names(), nullptr);
            ASSERT_TRUE(plain && whole);
            expectSame(*plain, *whole);
            conflicts += whole->hasConflict() ? 1U : 0U;
        }
    }
    EXPECT_GT(conflicts, 0U);
}

TEST(PlainView, LeavesWhatHasMoreToTheState) {
    Story story(1);
    story.run(Kind::Symbol);
    snapshot::PackedReader reader(story.names());
    const auto isPlain = [&](const EntityState &state) {
        return snapshot::decodePlainView(reader, state.id, packed(state)) != nullptr;
    };
    EXPECT_TRUE(isPlain(story.state));
    auto withSet = story.state;
    withSet.sets[Field::Tags];
    EXPECT_FALSE(isPlain(withSet));
    auto withText = story.state;
    withText.texts[Field::Note];
    EXPECT_FALSE(isPlain(withText));
    auto twice = story.state;
    twice.creations.push_back(twice.creations.front());
    EXPECT_FALSE(isPlain(twice));
    auto inTree = story.state;
    inTree.creations.front().kind = Kind::Means;
    EXPECT_FALSE(isPlain(inTree));
    auto ofLaterVersion = story.state;
    ofLaterVersion.creations.front().kind = Kind{999};
    EXPECT_FALSE(isPlain(ofLaterVersion));
    auto cut = packed(story.state);
    cut.pop_back();
    EXPECT_EQ(snapshot::decodePlainView(reader, story.state.id, cut), nullptr);
}

} // namespace
} // namespace fanion

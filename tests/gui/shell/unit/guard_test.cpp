// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guard/guard.h"

#include "core/base/crumbs.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

namespace fanion::app {
namespace {

constexpr EntityId kGood{1001};
constexpr EntityId kPoison{1002};
constexpr EntityId kOther{1003};
const QString kFile = QStringLiteral("/feux/rognac.fanion");

EntityPtr sign(EntityId id, WallTime changedAt) {
    auto made = std::make_shared<Entity>();
    made->id = id;
    made->kind = Kind::Symbol;
    made->changedAt = changedAt;
    made->registers[Field::Label].shown.value = Value(std::string("PPT ") + std::to_string(id.value));
    return made;
}

BoardDelta changing(std::vector<EntityPtr> entities) {
    BoardDelta delta;
    delta.changed = std::move(entities);
    return delta;
}

/** One start of the program after the other, each a process of its own that may crash. */
class GuardTest : public testing::Test {
protected:
    /** Opens the incident; what \p poisons finds poisonous ends the process as a crash would. True: it ended so. */
    template <typename Poisons>
    bool crashes(Poisons poisons, int minutes = 0) {
        const pid_t child = ::fork();
        if (child == 0) {
            start([&](BoardView &board, Guard &guard) {
                QObject::connect(&board, &BoardView::applied, &board, [&](const BoardDelta &delta) {
                    if (poisons(delta)) ::raise(SIGKILL);
                });
                guard.take(content);
                if (poisons(BoardDelta{})) ::raise(SIGKILL);
                for (int minute = 0; minute < minutes; ++minute)
                    guard.settle();
                if (minutes > 0) ::raise(SIGKILL);
            });
            ::_exit(0);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    }
    template <typename Work>
    void start(Work work) {
        BoardView board;
        Guard guard(board, records(), [this] { return now; });
        ASSERT_TRUE(guard.load(kFile));
        guard.show(kFile);
        work(board, guard);
    }
    static bool holds(const BoardDelta &delta, EntityId id) {
        return std::ranges::any_of(delta.changed, [&](const EntityPtr &entity) { return entity->id == id; });
    }
    static bool hasPoison(const BoardDelta &delta) { return holds(delta, kPoison); }

    [[nodiscard]] OpenRecords records() const { return OpenRecords(home.path(), boot); }

    QTemporaryDir home;
    QByteArray boot = "first";
    WallTime now = 1'000'000;
    BoardDelta content = changing({sign(kGood, 500), sign(kPoison, 900), sign(kOther, 950)});
};

TEST_F(GuardTest, TheThirdStartGoesOnWithoutTheObject) {
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_FALSE(crashes(hasPoison));
    start([&](BoardView &board, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->objects(), std::vector{kPoison});
        ASSERT_EQ(guard.aside()->count(), 1);
        EXPECT_EQ(guard.aside()->index(0).data(SetAside::NameRole).toString(), QStringLiteral("PPT 1002"));
        EXPECT_FALSE(board.find(kPoison));
        EXPECT_TRUE(board.find(kGood));
        EXPECT_TRUE(board.find(kOther));
    });
}

TEST_F(GuardTest, OneCrashSetsNothingAside) {
    EXPECT_TRUE(crashes(hasPoison));
    start([&](BoardView &board, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->count(), 0);
        EXPECT_TRUE(board.find(kPoison));
    });
}

TEST_F(GuardTest, ACrashNobodyIsKnownForSetsAsideWhatIsNewAndThenEverything) {
    now = 800; // when it last ran well
    EXPECT_TRUE(crashes([](const BoardDelta &) { return false; }, 1));
    const auto always = [](const BoardDelta &delta) { return delta.changed.empty(); }; // after all of it was shown
    EXPECT_TRUE(crashes(always));
    EXPECT_TRUE(crashes(always)); // what is new is set aside by now, and shown as such
    EXPECT_EQ(records().of(kFile).aside, (std::vector{kPoison, kOther}));
    start([&](BoardView &board, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->count(), 3);
        EXPECT_TRUE(board.board().empty());
    });
}

TEST_F(GuardTest, APowerCutAfterAWellRunSetsNothingAside) {
    for (int start = 0; start < 4; ++start)
        EXPECT_TRUE(crashes([](const BoardDelta &) { return false; }, 1));
    start([&](BoardView &, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->count(), 0);
    });
}

TEST_F(GuardTest, AMachineStartedAnewWasNoCrash) {
    EXPECT_TRUE(crashes(hasPoison));
    boot = "second";
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_EQ(records().of(kFile).crashes, 0);
    EXPECT_TRUE(crashes(hasPoison));
    boot = "third";
    start([&](BoardView &, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->count(), 0);
    });
}

TEST_F(GuardTest, WhatIsSetAsideStaysInItsLatestStateAndCanBeGivenBack) {
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_TRUE(crashes(hasPoison));
    start([&](BoardView &board, Guard &guard) {
        guard.take(content);
        guard.take(changing({sign(kPoison, 2000)}));
        ASSERT_EQ(guard.aside()->count(), 1);
        guard.giveBack(toText(kPoison));
        EXPECT_EQ(guard.aside()->count(), 0);
        ASSERT_TRUE(board.find(kPoison));
        EXPECT_EQ(board.find(kPoison)->changedAt, 2000);
    });
    start([&](BoardView &board, Guard &guard) {
        guard.take(content);
        EXPECT_EQ(guard.aside()->count(), 0) << "given back for good";
        EXPECT_TRUE(board.find(kPoison));
    });
}

TEST_F(GuardTest, AnObjectSetAsideStaysSoAfterAWellRun) {
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_TRUE(crashes(hasPoison));
    for (int again = 0; again < 3; ++again)
        start([&](BoardView &, Guard &guard) {
            guard.take(content);
            guard.settle();
            EXPECT_EQ(guard.aside()->objects(), std::vector{kPoison});
        });
}

TEST_F(GuardTest, AFileThatCannotBeReadTwiceIsNotTriedAThirdTimeUnasked) {
    const auto reading = [&](bool isInsisted) {
        const pid_t child = ::fork();
        if (child == 0) {
            BoardView board;
            Guard guard(board, records(), [this] { return now; });
            if (!guard.load(kFile, isInsisted)) ::_exit(0);
            ::raise(SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        return WIFSIGNALED(status);
    };
    EXPECT_TRUE(reading(false));
    EXPECT_TRUE(reading(false));
    EXPECT_FALSE(reading(false));
    EXPECT_FALSE(reading(false));
    EXPECT_TRUE(reading(true));
}

TEST_F(GuardTest, AFileThatWasNotOpenedLeavesTheRecordOfWhoHasIt) {
    EXPECT_TRUE(crashes([](const BoardDelta &) { return false; }, 1));
    const OpenRecord before = records().of(kFile);
    BoardView board;
    Guard guard(board, records(), [this] { return now; });
    ASSERT_TRUE(guard.load(kFile));
    EXPECT_NE(records().of(kFile), before);
    guard.dismiss();
    EXPECT_EQ(records().of(kFile), before);
}

TEST_F(GuardTest, TheEndOfTheIncidentBeforeDoesNotEndTheNext) {
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_TRUE(crashes(hasPoison));
    const QString before = QStringLiteral("/feux/berre.fanion");
    BoardView board;
    Guard guard(board, records(), [this] { return now; });
    ASSERT_TRUE(guard.load(before));
    guard.show(before);
    guard.take(changing({sign(kGood, 100)}));
    ASSERT_TRUE(guard.load(kFile));
    guard.take(changing({sign(kOther, 200)})); // of the one before, still under way
    guard.leave();
    EXPECT_EQ(records().of(kFile).state, OpenRecord::State::Loading);
    EXPECT_EQ(records().of(before).state, OpenRecord::State::Closed);
    guard.show(kFile);
    guard.take(content);
    EXPECT_EQ(guard.aside()->objects(), std::vector{kPoison});
    guard.leave();
    EXPECT_EQ(records().of(kFile).state, OpenRecord::State::Closed);
    EXPECT_TRUE(guard.aside()->isEmpty());
}

TEST_F(GuardTest, AFileThatWasNotOpenedSetsNothingAside) {
    EXPECT_TRUE(crashes(hasPoison));
    EXPECT_TRUE(crashes(hasPoison));
    BoardView board;
    Guard guard(board, records(), [this] { return now; });
    ASSERT_TRUE(guard.load(kFile));
    EXPECT_FALSE(guard.aside()->isEmpty());
    guard.dismiss();
    EXPECT_TRUE(guard.aside()->isEmpty());
}

TEST_F(GuardTest, ADamagedRecordCountsAsNone) {
    EXPECT_TRUE(crashes(hasPoison));
    const auto files = QDir(home.path()).entryInfoList({QStringLiteral("*.json")});
    ASSERT_EQ(files.size(), 1);
    for (const QByteArray &bytes :
         {QByteArray("{"), QByteArray(), QByteArray(R"({"state":"flying","crashes":-5})"),
          QByteArray(R"({"state":"showing","crashes":"x","aside":[7,"zz",null,"0000000000000000"],"settledAt":{}})")}) {
        QFile file(files.first().filePath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        EXPECT_TRUE(records().of(kFile).aside.empty());
        start([&](BoardView &board, Guard &guard) {
            guard.take(content);
            EXPECT_EQ(board.board().size(), 3U);
        });
    }
}

} // namespace
} // namespace fanion::app

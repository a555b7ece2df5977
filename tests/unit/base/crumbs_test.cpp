// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/crumbs.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>

#include <sys/wait.h>
#include <unistd.h>

namespace fanion {
namespace {

class CrumbsTest : public testing::Test {
protected:
    void SetUp() override {
        std::string name = (std::filesystem::temp_directory_path() / "fanion-crumbs-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder = name;
    }
    void TearDown() override {
        keepNoCrumbs();
        std::filesystem::remove_all(folder);
    }
    /** What the next start finds after a process that did \p work has crashed. */
    template <typename Work>
    std::vector<EntityId> leftBy(Work work) {
        const pid_t child = ::fork();
        if (child == 0) {
            if (!keepCrumbsIn(file())) ::_exit(1);
            work();
            ::raise(SIGKILL);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        EXPECT_TRUE(WIFSIGNALED(status));
        return keepCrumbsIn(file()).value();
    }
    [[nodiscard]] std::filesystem::path file() const { return folder / "crumbs"; }

    std::filesystem::path folder;
};

TEST_F(CrumbsTest, TellAtWhichObjectsTheProgramEnded) {
    const auto left = leftBy([] {
        {
            const Busy done(Part::Shapes, EntityId{7});
        }
        const Busy board(Part::Board, EntityId{41});
        const Busy symbols(Part::Symbols, EntityId{42});
        ::raise(SIGKILL);
    });
    EXPECT_EQ(left, (std::vector{EntityId{41}, EntityId{42}}));
    EXPECT_TRUE(keepCrumbsIn(file()).value().empty()) << "told once";
}

TEST_F(CrumbsTest, NameAnObjectOfTwoPartsOnce) {
    EXPECT_EQ(leftBy([] {
                  const Busy board(Part::Board, EntityId{41});
                  const Busy symbols(Part::Symbols, EntityId{41});
                  ::raise(SIGKILL);
              }),
              std::vector{EntityId{41}});
}

TEST_F(CrumbsTest, AreNoneWhenNothingWasBeingDone) {
    EXPECT_TRUE(leftBy([] { const Busy done(Part::Board, EntityId{41}); }).empty());
}

TEST_F(CrumbsTest, AreNotKeptUnasked) {
    EXPECT_TRUE(leftBy([] {
                    keepNoCrumbs();
                    const Busy board(Part::Board, EntityId{41});
                    ::raise(SIGKILL);
                }).empty());
}

TEST_F(CrumbsTest, ADamagedFileNamesNothing) {
    std::ofstream(file()) << "abc";
    EXPECT_TRUE(keepCrumbsIn(file()).value().empty());
}

TEST_F(CrumbsTest, AFolderThatIsNotThereIsSaid) {
    const auto kept = keepCrumbsIn(folder / "nowhere" / "crumbs");
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::Io);
}

} // namespace
} // namespace fanion

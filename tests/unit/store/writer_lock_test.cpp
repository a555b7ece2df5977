// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer_lock.h"
#include "tests/unit/store/store_fixture.h"

#include <sys/wait.h>
#include <unistd.h>

namespace fanion::test {

TEST(WriterLock, HoldsInOneProcessAndAcrossProcesses) {
    TemporaryFolder folder;
    const auto file = folder.path() / "x.fanion";
    EXPECT_FALSE(WriterLock::isHeld(file));
    EXPECT_TRUE(folder.contents().empty()) << "asking made a file";
    {
        auto lock = WriterLock::acquire(file);
        ASSERT_TRUE(lock);
        EXPECT_TRUE(WriterLock::isHeld(file));
        auto second = WriterLock::acquire(file);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().code, ErrorCode::Busy);
        EXPECT_TRUE(WriterLock::isHeld(file)) << "a refused attempt let the lock go";
        EXPECT_TRUE(asNobody([&] { return WriterLock::isHeld(file); }));
    }
    EXPECT_FALSE(WriterLock::isHeld(file));
    EXPECT_TRUE(folder.contents().empty());
    EXPECT_TRUE(WriterLock::acquire(file));
}

TEST(WriterLock, DiesWithItsProcess) {
    TemporaryFolder folder;
    const auto file = folder.path() / "x.fanion";
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const pid_t child = fork();
    if (child == 0) {
        auto lock = WriterLock::acquire(file);
        const char taken = lock ? 'y' : 'n';
        (void)!write(ready[1], &taken, 1);
        pause();
        _exit(0);
    }
    char taken = 0;
    ASSERT_EQ(read(ready[0], &taken, 1), 1);
    EXPECT_EQ(taken, 'y');
    EXPECT_TRUE(WriterLock::isHeld(file));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    EXPECT_FALSE(WriterLock::isHeld(file));
    EXPECT_TRUE(WriterLock::acquire(file));
    close(ready[0]);
    close(ready[1]);
}

// Many processes take and leave the lock; at no time do two hold it. The counter file is only safe under the lock.
TEST(WriterLock, NeverHeldTwice) {
    TemporaryFolder folder;
    const auto file = folder.path() / "x.fanion";
    const auto counter = folder.path() / "counter";
    writeFile(counter, "0");
    constexpr int kProcesses = 4;
    constexpr int kRounds = 50;
    std::vector<pid_t> children;
    for (int i = 0; i < kProcesses; ++i) {
        const pid_t child = fork();
        if (child == 0) {
            for (int round = 0; round < kRounds;) {
                auto lock = WriterLock::acquire(file);
                if (!lock) continue;
                writeFile(counter, std::to_string(std::stoi(readFile(counter)) + 1));
                ++round;
            }
            _exit(0);
        }
        children.push_back(child);
    }
    for (const pid_t child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0);
    }
    EXPECT_EQ(readFile(counter), std::to_string(kProcesses * kRounds));
}

} // namespace fanion::test

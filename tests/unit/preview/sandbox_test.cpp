// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/decoder/sandbox.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <gtest/gtest.h>

#include <cerrno>
#include <csignal>
#include <functional>

namespace fanion::app {
namespace {

constexpr int kNoSandbox = 77;

/** What a process in the sandbox gives back. */
int inSandbox(const std::function<int()> &act) {
    const pid_t child = fork();
    if (child == 0) _exit(enterSandbox() ? act() : kNoSandbox);
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

TEST(Sandbox, IsEntered) {
    EXPECT_EQ(inSandbox([] { return 0; }), 0);
}

TEST(Sandbox, LetsFilesBeReadAndNoneBeWritten) {
    EXPECT_EQ(inSandbox([] { return open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0 ? 0 : 1; }), 0);
    EXPECT_EQ(inSandbox([] { return open("/tmp", O_TMPFILE | O_RDWR, 0600) < 0 && errno == EPERM ? 0 : 1; }), 0);
    EXPECT_EQ(inSandbox([] { return open("/tmp/fanion-sandbox-test", O_CREAT | O_RDONLY, 0600) < 0 ? 0 : 1; }), 0);
    EXPECT_EQ(inSandbox([] { return unlink("/tmp/fanion-sandbox-none") < 0 && errno == EPERM ? 0 : 1; }), 0);
    EXPECT_EQ(inSandbox([] { return mkdir("/tmp/fanion-sandbox-test", 0700) < 0 && errno == EPERM ? 0 : 1; }), 0);
}

TEST(Sandbox, HasNoNetwork) {
    for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK})
        EXPECT_EQ(inSandbox([family] { return socket(family, SOCK_STREAM, 0) < 0 && errno == EPERM ? 0 : 1; }), 0)
            << family;
}

TEST(Sandbox, StartsNoProgramAndTouchesNoOther) {
    EXPECT_EQ(inSandbox([] {
                  char *const arguments[] = {nullptr};
                  execve("/bin/true", arguments, arguments);
                  return errno == EPERM ? 0 : 1;
              }),
              0);
    EXPECT_EQ(inSandbox([] { return fork() < 0 && errno == EPERM ? 0 : 1; }), 0);
    EXPECT_EQ(inSandbox([] { return kill(getppid(), 0) < 0 && errno == EPERM ? 0 : 1; }), 0);
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
TEST(Sandbox, HasItsShareOfMemory) {
    EXPECT_EQ(inSandbox([] {
                  void *all =
                      mmap(nullptr, std::size_t{4} << 30U, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
                  return all == MAP_FAILED && errno == ENOMEM ? 0 : 1;
              }),
              0);
}
#endif

} // namespace
} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/self_process.h"

#include "app/ctl/bench/must.h"

#include <array>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fanion::ctl {

std::string runSelf(std::vector<std::string> words) {
    std::array<int, 2> pipes{};
    must(pipe(pipes.data()) == 0, "No pipe to a new process.");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipes[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, pipes[0]);
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int failed = posix_spawn(&child, "/proc/self/exe", &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(pipes[1]);
    std::string said;
    std::array<char, 4096> block{};
    for (ssize_t got = 0; failed == 0 && (got = ::read(pipes[0], block.data(), block.size())) > 0;)
        said.append(block.data(), static_cast<std::size_t>(got));
    close(pipes[0]);
    int status = -1;
    must(failed == 0 && waitpid(child, &status, 0) == child && status == 0, "The process that loads has failed.");
    return said;
}

} // namespace fanion::ctl

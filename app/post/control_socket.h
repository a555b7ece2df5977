// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <boost/asio/io_context.hpp>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace fanion::app {

/**
 * Where the process that holds \p file listens for commands: $XDG_RUNTIME_DIR/fanion (or /tmp/fanion-UID, 0700), named
 * after the hash of the file's real path.
 */
[[nodiscard]] Result<std::filesystem::path> controlPath(const std::filesystem::path &file);

/**
 * The door for other programs of the same user on this machine: one request a line (JSON, at most 1 MiB), one answer a
 * line. The peer's user id is checked by the kernel's word. Lives on the io_context's thread.
 */
class ControlServer {
public:
    using Reply = std::function<void(std::string)>;
    /** Called for each line; the answer may come later, from the same thread, once. */
    using Handler = std::function<void(std::string_view line, Reply reply)>;

    /** Errors: Io. A socket left behind by a killed process is replaced. */
    [[nodiscard]] static Result<std::unique_ptr<ControlServer>>
    open(boost::asio::io_context &io, const std::filesystem::path &file, Handler handler);
    ~ControlServer();

private:
    class Impl;
    explicit ControlServer(std::shared_ptr<Impl> impl);
    std::shared_ptr<Impl> m_impl;
};

/** Asks the process that holds \p file; blocks at most \p timeoutMs. Errors: NotFound (nobody listens), Io. */
[[nodiscard]] Result<std::string> askHolder(const std::filesystem::path &file, std::string_view line,
                                            int timeoutMs = 30'000);

} // namespace fanion::app

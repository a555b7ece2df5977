// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/base/context.h"
#include "app/ctl/base/line_splitter.h"
#include "app/post/engine.h"

#include <boost/asio/io_context.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fanion::ctl {

/**
 * The way a command writes to an incident: itself, when nobody holds the file, else through the process that does
 * (serve, the desktop application). Which of the two is looked at again each time, so a holder may come and go.
 */
class Writer {
public:
    Writer(const Context &context, std::filesystem::path file);
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /** Whether writing can begin: the file opens here, or somebody who holds it answers. */
    [[nodiscard]] Result<void> prepare();
    /** Runs one command of the control socket (app/post/control_commands.h). What it answers {"ok":false} is an error.
     */
    [[nodiscard]] Result<nlohmann::json> run(const nlohmann::json &command, int timeoutMs = 30'000);
    /** Performs the intents of these lines, each a change of its own; one answer a line, given when all are durable. */
    [[nodiscard]] Result<std::vector<nlohmann::json>> apply(const std::vector<LineSplitter::Line> &lines);

    /** Another process has the file open, and ran the last command. */
    [[nodiscard]] bool isRemote() const { return !m_engine; }

private:
    /** Opens the file here. Busy: somebody else holds it. */
    [[nodiscard]] Result<void> openHere();
    [[nodiscard]] Result<std::string> send(const std::string &line, int timeoutMs);
    [[nodiscard]] std::string runHere(const std::string &line);
    [[nodiscard]] std::vector<nlohmann::json> applyHere(const std::vector<LineSplitter::Line> &lines);
    [[nodiscard]] Result<std::vector<nlohmann::json>> applyThere(const std::vector<LineSplitter::Line> &lines);

    const Context &m_context;
    std::filesystem::path m_file;
    boost::asio::io_context m_io{1};
    app::PostObserver m_observer;
    std::unique_ptr<app::Engine> m_engine;
};

} // namespace fanion::ctl

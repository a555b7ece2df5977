// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/control_socket.h"

#include "tests/unit/post/temporary_folder.h"

#include <boost/asio/executor_work_guard.hpp>

#include <gtest/gtest.h>
#include <thread>

namespace fanion::app {
namespace {

namespace asio = boost::asio;
using fanion::testing::TemporaryFolder;

/** A holder of a file that answers each line in capital letters, on its own thread. */
class Holder {
public:
    explicit Holder(const std::filesystem::path &file) : m_guard(asio::make_work_guard(m_io)) {
        auto server = ControlServer::open(m_io, file, [](std::string_view line, const ControlServer::Reply &reply) {
            std::string answer(line);
            for (char &letter : answer)
                letter = static_cast<char>(std::toupper(letter));
            reply(answer);
        });
        EXPECT_TRUE(server) << server.error().message;
        m_server = std::move(*server);
        m_thread = std::thread([this] { m_io.run(); });
    }
    ~Holder() {
        m_io.stop();
        m_thread.join();
    }

private:
    asio::io_context m_io;
    asio::executor_work_guard<asio::io_context::executor_type> m_guard;
    std::unique_ptr<ControlServer> m_server;
    std::thread m_thread;
};

TEST(ControlSocket, answersTheSameUser) {
    const TemporaryFolder folder;
    const Holder holder(folder / "a.fanion");
    EXPECT_EQ(askHolder(folder / "a.fanion", "hello").value(), "HELLO");
    EXPECT_EQ(askHolder(folder / "a.fanion", "again").value(), "AGAIN");
}

TEST(ControlSocket, isFoundByAnyNameOfTheFile) {
    const TemporaryFolder folder;
    std::filesystem::create_directory_symlink(folder.path(), folder / "link");
    const Holder holder(folder / "a.fanion");
    EXPECT_EQ(askHolder(folder / "link/a.fanion", "x").value(), "X");
}

TEST(ControlSocket, saysWhenNobodyHoldsTheFile) {
    const TemporaryFolder folder;
    EXPECT_EQ(askHolder(folder / "b.fanion", "hello").error().code, ErrorCode::NotFound);
    {
        const Holder holder(folder / "b.fanion");
    }
    EXPECT_EQ(askHolder(folder / "b.fanion", "hello").error().code, ErrorCode::NotFound);
}

TEST(ControlSocket, endsTheConnectionOfALineWithoutEnd) {
    const TemporaryFolder folder;
    const Holder holder(folder / "a.fanion");
    EXPECT_FALSE(askHolder(folder / "a.fanion", std::string(2 * 1024 * 1024, 'x')));
    EXPECT_EQ(askHolder(folder / "a.fanion", "still there").value(), "STILL THERE");
}

} // namespace
} // namespace fanion::app

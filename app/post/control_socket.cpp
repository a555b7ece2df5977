// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/control_socket.h"

#include "core/base/hasher.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <format>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace fanion::app {

namespace asio = boost::asio;
namespace fs = std::filesystem;
using Protocol = asio::local::stream_protocol;

namespace {

constexpr std::size_t kMaxLine = 1024 * 1024;
constexpr std::size_t kMaxConnections = 16;

Result<fs::path> controlFolder() {
    const char *runtime = std::getenv("XDG_RUNTIME_DIR");
    const fs::path folder =
        runtime && *runtime ? fs::path(runtime) / "fanion" : fs::path(std::format("/tmp/fanion-{}", ::getuid()));
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
        return fail(ErrorCode::Io,
                    std::format("The folder {} can't be made: {}.", folder.string(), std::strerror(errno)),
                    folder.string());
    struct stat found{};
    // Somebody else's folder of that name (in /tmp anybody may make it) is no place to take commands from.
    if (::lstat(folder.c_str(), &found) != 0 || !S_ISDIR(found.st_mode) || found.st_uid != ::getuid() ||
        (found.st_mode & 077) != 0)
        return fail(ErrorCode::Refused,
                    std::format("{} belongs to somebody else or is open to others: remove it.", folder.string()),
                    folder.string());
    return folder;
}

bool isOwnUser(int socket) {
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::getuid();
}

} // namespace

Result<fs::path> controlPath(const fs::path &file) {
    const auto folder = controlFolder();
    if (!folder) return std::unexpected(folder.error());
    std::error_code error;
    fs::path real = fs::weakly_canonical(file, error);
    if (error) real = fs::absolute(file);
    const auto hash = Hasher("fanion-control").add(asBytes(real.string())).finish();
    return *folder / (toHex(ByteView(hash).first(16)) + ".sock");
}

/** One connection: reads a line, answers it, reads the next. */
class ControlConnection : public std::enable_shared_from_this<ControlConnection> {
public:
    ControlConnection(Protocol::socket socket, ControlServer::Handler &handler, std::shared_ptr<std::size_t> count)
        : m_socket(std::move(socket)), m_handler(handler), m_count(std::move(count)) {
        ++*m_count;
    }
    ~ControlConnection() { --*m_count; }

    void read() {
        asio::async_read_until(m_socket, m_input, '\n',
                               [self = shared_from_this()](const boost::system::error_code &error, std::size_t size) {
                                   if (!error) self->answer(size);
                               });
    }
    void close() {
        boost::system::error_code ignored;
        m_closed = true;
        m_socket.close(ignored);
    }

private:
    void answer(std::size_t size) {
        const auto *data = static_cast<const char *>(m_input.data().data());
        std::string line(data, size - 1);
        m_input.consume(size);
        m_handler(line, [self = shared_from_this()](std::string reply) { self->write(std::move(reply)); });
    }
    void write(std::string reply) {
        if (m_closed) return;
        m_output = std::move(reply) + '\n';
        asio::async_write(m_socket, asio::buffer(m_output),
                          [self = shared_from_this()](const boost::system::error_code &error, std::size_t) {
                              if (!error) self->read();
                          });
    }

    Protocol::socket m_socket;
    asio::streambuf m_input{kMaxLine};
    std::string m_output;
    ControlServer::Handler &m_handler;
    std::shared_ptr<std::size_t> m_count;
    bool m_closed = false;
};

class ControlServer::Impl : public std::enable_shared_from_this<ControlServer::Impl> {
public:
    Impl(asio::io_context &io, Handler handler) : m_acceptor(io), m_handler(std::move(handler)) {}

    Result<void> listen(const fs::path &path) {
        m_path = path;
        ::unlink(path.c_str());
        boost::system::error_code error;
        m_acceptor.open(Protocol(), error);
        if (!error) m_acceptor.bind(Protocol::endpoint(path.string()), error);
        if (!error) m_acceptor.listen(8, error);
        if (error)
            return fail(ErrorCode::Io,
                        std::format("The control socket {} can't be opened: {}.", path.string(), error.message()),
                        path.string());
        accept();
        return {};
    }
    void close() {
        boost::system::error_code ignored;
        m_acceptor.close(ignored);
        for (auto &weak : m_connections)
            if (auto connection = weak.lock()) connection->close();
        m_connections.clear();
        if (!m_path.empty()) ::unlink(m_path.c_str());
    }

private:
    void accept() {
        m_acceptor.async_accept(
            [weak = weak_from_this()](const boost::system::error_code &error, Protocol::socket socket) {
                const auto self = weak.lock();
                if (!self || error == asio::error::operation_aborted) return;
                if (!error && isOwnUser(socket.native_handle()) && *self->m_count < kMaxConnections) {
                    auto connection =
                        std::make_shared<ControlConnection>(std::move(socket), self->m_handler, self->m_count);
                    std::erase_if(self->m_connections, [](const auto &old) { return old.expired(); });
                    self->m_connections.push_back(connection);
                    connection->read();
                }
                self->accept();
            });
    }

    Protocol::acceptor m_acceptor;
    Handler m_handler;
    fs::path m_path;
    std::shared_ptr<std::size_t> m_count = std::make_shared<std::size_t>(0);
    std::vector<std::weak_ptr<ControlConnection>> m_connections;
};

ControlServer::ControlServer(std::shared_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ControlServer::~ControlServer() {
    m_impl->close();
}

Result<std::unique_ptr<ControlServer>> ControlServer::open(asio::io_context &io, const fs::path &file,
                                                           Handler handler) {
    const auto path = controlPath(file);
    if (!path) return std::unexpected(path.error());
    auto impl = std::make_shared<Impl>(io, std::move(handler));
    if (const auto listening = impl->listen(*path); !listening) return std::unexpected(listening.error());
    return std::unique_ptr<ControlServer>(new ControlServer(std::move(impl)));
}

Result<std::string> askHolder(const fs::path &file, std::string_view line, int timeoutMs) {
    const auto path = controlPath(file);
    if (!path) return std::unexpected(path.error());
    const auto broken = [&](std::string_view what) {
        return fail(ErrorCode::Io, std::format("The program that has {} open {}.", file.string(), what), file.string());
    };
    asio::io_context io;
    Protocol::socket socket(io);
    boost::system::error_code error;
    socket.connect(Protocol::endpoint(path->string()), error);
    if (error || !isOwnUser(socket.native_handle()))
        return fail(ErrorCode::NotFound, std::format("No running program of yours has {} open.", file.string()),
                    file.string());
    asio::write(socket, asio::buffer(std::string(line) + '\n'), error);
    if (error) return broken("hung up");

    std::string answer;
    asio::async_read_until(socket, asio::dynamic_buffer(answer, 64 * kMaxLine), '\n',
                           [&](const boost::system::error_code &result, std::size_t size) {
                               error = result;
                               if (!result) answer.resize(size - 1);
                           });
    io.run_for(std::chrono::milliseconds(timeoutMs));
    if (!io.stopped()) return broken("does not answer");
    if (error) return broken("hung up without an answer");
    return answer;
}

} // namespace fanion::app

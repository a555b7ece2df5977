// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Threat T3: garbage, slow-loris, floods. They cost their own sockets and nobody else's session.
#include "net/transport/tls_context.h"
#include "net/wire/limits.h"
#include "tests/unit/net/loopback_world.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/write.hpp>

#include <filesystem>
#include <random>

using namespace fanion;
using fanion::test::LoopbackWorld;
namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorText = boost::system::error_code;

namespace {

std::size_t openDescriptors() {
    const std::filesystem::directory_iterator all("/proc/self/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

/** Connects, writes what it is told, and notes when it is thrown out. */
class Attacker {
public:
    Attacker(asio::io_context &io, const net::Address &victim) : m_socket(io) {
        ErrorText error;
        m_socket.connect({asio::ip::make_address(victim.host), victim.port}, error);
        if (error)
            closed = true;
        else
            listen();
    }
    void say(Bytes bytes) {
        auto data = std::make_shared<Bytes>(std::move(bytes));
        asio::async_write(m_socket, asio::buffer(*data), [data](const ErrorText &, std::size_t) {});
    }
    bool closed = false;

private:
    void listen() {
        m_socket.async_read_some(asio::buffer(m_in), [this](const ErrorText &error, std::size_t) {
            if (error)
                closed = true;
            else
                listen();
        });
    }
    tcp::socket m_socket;
    std::array<char, 4096> m_in{};
};

/** Speaks TLS as a post does and then whatever it likes. */
class TlsAttacker {
public:
    TlsAttacker(asio::io_context &io, const net::Address &victim)
        : m_identity(Identity::generate(systemEnvironment().random)),
          m_tls(std::move(*net::TlsContext::create(m_identity))), m_stream(io, m_tls->context()) {
        m_stream.next_layer().async_connect(
            {asio::ip::make_address(victim.host), victim.port}, [this](const ErrorText &error) {
                if (error) return finish();
                m_stream.async_handshake(asio::ssl::stream_base::client, [this](const ErrorText &failed) {
                    if (failed) return finish();
                    up = true;
                    listen();
                });
            });
    }
    void say(Bytes bytes) {
        m_out = std::move(bytes);
        asio::async_write(m_stream, asio::buffer(m_out), [](const ErrorText &, std::size_t) {});
    }
    bool up = false;
    bool closed = false;
    std::size_t received = 0;

private:
    void finish() { closed = true; }
    void listen() {
        m_stream.async_read_some(asio::buffer(m_in), [this](const ErrorText &error, std::size_t size) {
            received += size;
            if (error) return finish();
            listen();
        });
    }
    Identity m_identity;
    std::unique_ptr<net::TlsContext> m_tls;
    asio::ssl::stream<tcp::socket> m_stream;
    Bytes m_out;
    std::array<char, 4096> m_in{};
};

class HostilePeerTest : public LoopbackWorld {
protected:
    void SetUp() override {
        addMembers(2);
        net::NodeSettings settings;
        settings.discovery = false;
        m_victim = post(0).listen(settings);
        settings.peers = {m_victim};
        post(1).listen(settings);
        ASSERT_TRUE(runUntil([&] { return post(0).isConnectedTo(post(1)); }));
    }
    /** The honest session still works. */
    void expectHealthy() {
        post(1).write("still here");
        EXPECT_TRUE(runUntil([&] { return post(0).target->frontier() == post(1).target->frontier(); },
                             std::chrono::seconds(10)));
        EXPECT_TRUE(post(0).isConnectedTo(post(1)));
    }
    net::Address m_victim;
};

Bytes garbage(std::size_t size, unsigned seed) {
    std::mt19937 random(seed);
    Bytes bytes(size);
    for (auto &byte : bytes)
        byte = static_cast<std::uint8_t>(random());
    return bytes;
}

} // namespace

TEST_F(HostilePeerTest, GarbageInsteadOfTls) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        Attacker attacker(m_io, m_victim);
        attacker.say(garbage(100 + 300 * seed, seed));
        ASSERT_TRUE(runUntil([&] { return attacker.closed; }, std::chrono::seconds(20))) << "seed " << seed;
    }
    expectHealthy();
}

TEST_F(HostilePeerTest, GarbageInsideTls) {
    for (unsigned seed = 0; seed < 20; ++seed) {
        TlsAttacker attacker(m_io, m_victim);
        ASSERT_TRUE(runUntil([&] { return attacker.up; })) << "seed " << seed << " closed " << attacker.closed;
        attacker.say(garbage(64 + 100 * seed, seed));
        ASSERT_TRUE(runUntil([&] { return attacker.closed; }, std::chrono::seconds(20))) << "seed " << seed;
        EXPECT_LE(attacker.received, 400U) << "a hello and a goodbye, no more";
    }
    expectHealthy();
}

TEST_F(HostilePeerTest, AClaimedLengthOfFourGigabytesIsRefusedAtOnce) {
    TlsAttacker attacker(m_io, m_victim);
    ASSERT_TRUE(runUntil([&] { return attacker.up; }));
    attacker.say({0xff, 0xff, 0xff, 0xff, 0x0a});
    EXPECT_TRUE(runUntil([&] { return attacker.closed; }, std::chrono::seconds(10)));
    TlsAttacker second(m_io, m_victim); // just over what a stranger may send
    ASSERT_TRUE(runUntil([&] { return second.up; }));
    second.say({0x00, 0x00, 0x10, 0x01, 0x0a});
    EXPECT_TRUE(runUntil([&] { return second.closed; }, std::chrono::seconds(10)));
    expectHealthy();
}

TEST_F(HostilePeerTest, FloodsOfSilentConnectionsAreBoundedAndThrownOutAfterFiveSeconds) {
    const auto before = openDescriptors();
    std::vector<std::unique_ptr<Attacker>> flood;
    for (int i = 0; i < 300; ++i)
        flood.push_back(std::make_unique<Attacker>(m_io, m_victim));
    const auto stillIn = [&] { return std::ranges::count_if(flood, [](const auto &a) { return !a->closed; }); };
    // The victim never holds more than sixteen of them (all are in this process, so descriptors can be counted).
    std::size_t most = 0;
    ASSERT_TRUE(runUntil([&] {
        most = std::max(most, openDescriptors());
        return stillIn() <= 16;
    }));
    EXPECT_LE(most, before + flood.size() + 16 + 1); // and the one that is just being refused
    expectHealthy();
    ASSERT_TRUE(runUntil([&] { return stillIn() == 0; }, std::chrono::seconds(20)));
    flood.clear();
    EXPECT_TRUE(runUntil([&] { return openDescriptors() <= before; }, std::chrono::seconds(10)));
    expectHealthy();
}

TEST_F(HostilePeerTest, OneByteAtATimeDoesNotExtendTheHandshake) {
    Attacker attacker(m_io, m_victim);
    asio::steady_timer timer(m_io);
    // The beginning of a true ClientHello, which would take a minute to arrive.
    const Bytes hello{0x16, 0x03, 0x01, 0x01, 0x00, 0x01, 0x00, 0x00, 0xfc, 0x03, 0x03};
    std::size_t sent = 0;
    std::function<void()> drip = [&] {
        attacker.say({sent < hello.size() ? hello[sent] : std::uint8_t{0}});
        ++sent;
        timer.expires_after(std::chrono::milliseconds(200));
        timer.async_wait([&](const ErrorText &error) {
            if (!error && !attacker.closed) drip();
        });
    };
    drip();
    EXPECT_TRUE(runUntil([&] { return attacker.closed; }, std::chrono::seconds(20)));
    EXPECT_GT(sent, 15U) << "it was the deadline that ended it";
    timer.cancel();
    expectHealthy();
}

TEST_F(HostilePeerTest, ASilentPeerInsideTlsIsThrownOutToo) {
    TlsAttacker attacker(m_io, m_victim);
    ASSERT_TRUE(runUntil([&] { return attacker.up; }));
    EXPECT_TRUE(runUntil([&] { return attacker.closed; }, std::chrono::seconds(20)));
    expectHealthy();
}

TEST_F(HostilePeerTest, OldTlsAndOtherKeysAreRefused) {
    asio::ssl::context old(asio::ssl::context::tlsv12_client);
    asio::ssl::stream<tcp::socket> stream(m_io, old);
    stream.next_layer().connect({asio::ip::make_address(m_victim.host), m_victim.port});
    bool refused = false;
    stream.async_handshake(asio::ssl::stream_base::client, [&](const ErrorText &error) { refused = error.failed(); });
    EXPECT_TRUE(runUntil([&] { return refused; }));

    asio::ssl::context bare(asio::ssl::context::tlsv13_client); // TLS 1.3, but no certificate
    asio::ssl::stream<tcp::socket> nobody(m_io, bare);
    nobody.next_layer().connect({asio::ip::make_address(m_victim.host), m_victim.port});
    bool thrownOut = false;
    char byte = 0;
    nobody.async_handshake(asio::ssl::stream_base::client, [&](const ErrorText &error) {
        if (error)
            thrownOut = true;
        else
            nobody.async_read_some(asio::buffer(&byte, 1),
                                   [&](const ErrorText &e, std::size_t) { thrownOut = e.failed(); });
    });
    EXPECT_TRUE(runUntil([&] { return thrownOut; }));
    expectHealthy();
}

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody sees who listens to the wire: a proxy between two posts keeps every byte, TLS and all.
#include "net/discovery/announcement.h"
#include "net/discovery/multicast.h"
#include "tests/unit/net/loopback_world.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/write.hpp>

#include <set>

using namespace fanion;
using fanion::test::LoopbackWorld;
namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorText = boost::system::error_code;

namespace {

/** Passes one connection on and copies what goes through. */
class Wiretap {
public:
    Wiretap(asio::io_context &io, const net::Address &to)
        : m_acceptor(io, {asio::ip::address_v4::loopback(), 0}), m_near(io), m_far(io) {
        m_acceptor.async_accept(m_near, [this, to](const ErrorText &error) {
            if (error) return;
            m_far.connect({asio::ip::make_address(to.host), to.port});
            pass(m_near, m_far, m_up);
            pass(m_far, m_near, m_down);
        });
    }
    [[nodiscard]] net::Address address() const { return {"127.0.0.1", m_acceptor.local_endpoint().port()}; }
    std::string seen;

private:
    using Buffer = std::array<char, 16 * 1024>;
    void pass(tcp::socket &from, tcp::socket &to, Buffer &buffer) {
        from.async_read_some(asio::buffer(buffer), [&, this](const ErrorText &error, std::size_t size) {
            if (error) return;
            seen.append(buffer.data(), size);
            ErrorText ignored;
            asio::write(to, asio::buffer(buffer.data(), size), ignored);
            pass(from, to, buffer);
        });
    }
    tcp::acceptor m_acceptor;
    tcp::socket m_near;
    tcp::socket m_far;
    Buffer m_up{};
    Buffer m_down{};
};

class CaptureTest : public LoopbackWorld {
protected:
    void expectAbsent(std::string_view haystack, std::string_view needle, const char *what) {
        EXPECT_EQ(haystack.find(needle), std::string_view::npos) << what << " is on the wire in clear";
    }
};

} // namespace

TEST_F(CaptureTest, NothingOfASessionIsInClear) {
    addMembers(1);
    const std::string text = "Victime DUPONT, urgence absolue, gymnase Jean Moulin";
    post(0).write(text);
    net::NodeSettings settings;
    settings.discovery = false;
    const auto address = post(0).listen(settings);
    auto &guest = addPost();
    guest.identity.name = "PC de site Nord";
    guest.identity.function = "Chef de secteur";
    guest.listen(settings);
    Wiretap tap(m_io, address);
    guest.node->askToJoin(tap.address());
    ASSERT_TRUE(runUntil([&] { return !post(0).requests.empty(); }));
    const auto number = post(0).requests[0].number;
    post(0).target->admit(guest.identity.post(), Role::Editor);
    post(0).commit();
    ASSERT_TRUE(post(0).node->answerJoin(post(0).requests[0].id, true).has_value());
    ASSERT_TRUE(runUntil([&] { return guest.target && guest.target->frontier() == post(0).target->frontier(); }));
    net::Presence presence;
    presence.cursor = Position{432'951'234, 53'741'234};
    guest.node->setPresence(presence);
    ASSERT_TRUE(runUntil([&] { return !post(0).presence.empty(); }));

    ASSERT_GT(tap.seen.size(), 1'000U) << "the tap works";
    expectAbsent(tap.seen, text, "a text");
    expectAbsent(tap.seen, "DUPONT", "a text");
    expectAbsent(tap.seen, guest.identity.name, "a post's name");
    expectAbsent(tap.seen, guest.identity.function, "a function");
    expectAbsent(tap.seen, number, "the number");
    expectAbsent(tap.seen, asText(incident.view()), "the incident's id");
    expectAbsent(tap.seen, asText(post(0).identity.post().view()), "a post's key");
    expectAbsent(tap.seen, asText(guest.identity.post().view()), "a post's key");
}

TEST_F(CaptureTest, AnnouncementsCarryNoNameAndAreSmall) {
    addMembers(1);
    net::NodeSettings settings;
    {
        asio::ip::udp::socket socket(m_io, {asio::ip::udp::v4(), 0});
        settings.discoveryPort = socket.local_endpoint().port();
    }
    std::vector<Bytes> heard;
    net::Multicast ear(
        m_io, [&](ByteView datagram, const std::string &) { heard.emplace_back(datagram.begin(), datagram.end()); },
        [] {});
    ASSERT_TRUE(ear.open(settings.discoveryPort).has_value());
    post(0).listen(settings);
    ASSERT_TRUE(runUntil([&] { return heard.size() >= 4; }));
    std::set<Bytes> different;
    for (const auto &datagram : heard) {
        EXPECT_LE(datagram.size(), 200U);
        expectAbsent(asText(datagram), "PCC", "a post's name");
        expectAbsent(asText(datagram), "Officier", "a function");
        expectAbsent(asText(datagram), asText(incident.view()), "the incident's id");
        expectAbsent(asText(datagram), asText(post(0).identity.post().view()), "a post's key");
        const auto decoded = net::Announcement::decode(datagram);
        ASSERT_TRUE(decoded.has_value());
        EXPECT_TRUE(decoded->isMarkedFor(incident));
        different.insert(Bytes(decoded->mark.begin(), decoded->mark.end()));
    }
    EXPECT_GT(different.size(), 1U) << "the mark changes with every announcement";
}

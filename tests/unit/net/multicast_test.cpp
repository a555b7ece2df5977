// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/multicast.h"
#include "net/incident_tag.h"
#include "tests/unit/net/loopback_world.h"

#include <boost/asio/ip/multicast.hpp>
#include <boost/asio/ip/udp.hpp>
#include <boost/asio/ip/unicast.hpp>

using namespace fanion;
using fanion::test::LoopbackWorld;

namespace {

/** A UDP port nobody uses, so that tests beside this one aren't heard. */
std::uint16_t freePort(boost::asio::io_context &io) {
    boost::asio::ip::udp::socket socket(io, {boost::asio::ip::udp::v4(), 0});
    return socket.local_endpoint().port();
}

using MulticastTest = LoopbackWorld;

} // namespace

TEST_F(MulticastTest, TwoSocketsOfOneMachineHearEachOther) {
    const auto port = freePort(m_io);
    std::vector<std::string> heard;
    net::Multicast ear(
        m_io,
        [&](ByteView datagram, const std::string &host) {
            if (asText(datagram) == "hello") heard.push_back(host);
        },
        [] {});
    net::Multicast mouth(m_io, [](ByteView, const std::string &) {}, [] {});
    ASSERT_TRUE(ear.open(port).has_value());
    ASSERT_TRUE(mouth.open(port).has_value());
    mouth.send(asBytes("hello"));
    ASSERT_TRUE(runUntil([&] { return !heard.empty(); }));
    // Every interface was used: loopback by itself, so that it works on a machine with no network.
    EXPECT_TRUE(runUntil([&] { return std::ranges::find(heard, "127.0.0.1") != heard.end(); }));
}

TEST_F(MulticastTest, UnicastToThePortIsIgnored) {
    const auto port = freePort(m_io);
    int heard = 0;
    net::Multicast ear(m_io, [&](ByteView, const std::string &) { ++heard; }, [] {});
    ASSERT_TRUE(ear.open(port).has_value());
    namespace ip = boost::asio::ip;
    ip::udp::socket socket(m_io, ip::udp::v4());
    socket.set_option(ip::unicast::hops(255));
    socket.send_to(boost::asio::buffer("direct", 6), {ip::address_v4::loopback(), port});
    // And multicast that a router may have touched.
    socket.set_option(ip::multicast::hops(64));
    socket.set_option(ip::multicast::outbound_interface(ip::address_v4::loopback()));
    socket.send_to(boost::asio::buffer("far", 3), {ip::make_address("239.255.70.65"), port});
    socket.set_option(ip::multicast::hops(255));
    socket.send_to(boost::asio::buffer("near", 4), {ip::make_address("239.255.70.65"), port});
    ASSERT_TRUE(runUntil([&] { return heard > 0; }));
    EXPECT_FALSE(runUntil([&] { return heard > 1; }, std::chrono::milliseconds(200)));
}

TEST_F(MulticastTest, PostsFindEachOtherAndAStrangerHearsTheCode) {
    addMembers(2);
    net::NodeSettings settings;
    settings.discoveryPort = freePort(m_io);
    settings.listen = net::Address{"0.0.0.0", 0};
    auto &stranger = addPost();
    stranger.listen(settings);
    post(0).listen(settings);
    post(1).listen(settings);
    EXPECT_TRUE(runUntil([&] { return post(0).isConnectedTo(post(1)) && post(1).isConnectedTo(post(0)); },
                         std::chrono::seconds(10)));
    ASSERT_TRUE(runUntil([&] { return !stranger.heard.empty(); }, std::chrono::seconds(10)));
    EXPECT_TRUE(stranger.heard[0].incident.isNull());
    EXPECT_EQ(stranger.heard[0].code, net::incidentCode(incident));
    stranger.node->askToJoin(stranger.heard[0].address);
    EXPECT_TRUE(runUntil([&] { return !post(0).requests.empty(); }));
}

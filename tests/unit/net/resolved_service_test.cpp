// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/discovery/resolved_service.h"

#include "net/discovery/announcement.h"

#include <gtest/gtest.h>
#include <systemd/sd-bus.h>

#include <sys/socket.h>
#include <unistd.h>

#include <array>

using namespace fanion;
using net::ResolvedService;

namespace {

/** Messages as a bus would bring them, on a line with nobody at its other end. */
class Messages : public testing::Test {
public:
    Messages() {
        EXPECT_EQ(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_line.data()), 0);
        EXPECT_GE(sd_bus_new(&m_bus), 0);
        EXPECT_GE(sd_bus_set_fd(m_bus, m_line[0], m_line[0]), 0);
        EXPECT_GE(sd_bus_start(m_bus), 0);
    }
    ~Messages() override {
        sd_bus_close_unref(m_bus); // and its end of the line
        close(m_line[1]);
    }
    Messages(const Messages &) = delete;
    Messages &operator=(const Messages &) = delete;

protected:
    std::optional<ResolvedService> read(const std::string &address, const std::vector<Bytes> &txt) {
        sd_bus_message *message = nullptr;
        EXPECT_GE(sd_bus_message_new_signal(m_bus, &message, "/", "org.example.Test", "Answer"), 0);
        EXPECT_GE(sd_bus_message_append(message, "iissssisq", 1, 0, "name", "_fanion._tcp", "local", "a.local", 0,
                                        address.c_str(), 47800),
                  0);
        EXPECT_GE(sd_bus_message_open_container(message, 'a', "ay"), 0);
        for (const auto &text : txt)
            EXPECT_GE(sd_bus_message_append_array(message, 'y', text.data(), text.size()), 0);
        EXPECT_GE(sd_bus_message_close_container(message), 0);
        EXPECT_GE(sd_bus_message_append(message, "u", 0), 0);
        EXPECT_GE(sd_bus_message_seal(message, 1, 0), 0);
        auto service = ResolvedService::read(message);
        sd_bus_message_unref(message);
        return service;
    }

private:
    std::array<int, 2> m_line{};
    sd_bus *m_bus = nullptr;
};

Bytes announcement() {
    net::Announcement said;
    said.instance = 7;
    said.port = 47800;
    return said.encode();
}

Bytes bytes(std::string_view text) {
    return {text.begin(), text.end()};
}

} // namespace

TEST(ResolvedService, KeepsAnAnnouncementInATxtString) {
    const auto text = ResolvedService::toTxt(announcement());
    EXPECT_LE(text.size(), 255U); // RFC 1035, section 3.3
    EXPECT_EQ(ResolvedService::fromTxt(text), announcement());
}

TEST(ResolvedService, TakesNoOtherTxtString) {
    auto text = ResolvedService::toTxt(announcement());
    EXPECT_EQ(ResolvedService::fromTxt({}), std::nullopt);
    EXPECT_EQ(ResolvedService::fromTxt(bytes("a=")), std::nullopt);
    EXPECT_EQ(ResolvedService::fromTxt(ByteView(text).first(text.size() - 1)), std::nullopt);
    text.push_back(0);
    EXPECT_EQ(ResolvedService::fromTxt(text), std::nullopt);
    text.pop_back();
    text[0] = 'b';
    EXPECT_EQ(ResolvedService::fromTxt(text), std::nullopt);
}

TEST(ResolvedService, NamesOnlyWhatMayBeDialled) {
    EXPECT_EQ(ResolvedService::hostOf("10.47.8.1", 1), "10.47.8.1");
    EXPECT_EQ(ResolvedService::hostOf("2001:db8:0::1", 1), "2001:db8::1");
    EXPECT_EQ(ResolvedService::hostOf("fe80::1", 1), "fe80::1%lo"); // interface 1 of any Linux
    EXPECT_EQ(ResolvedService::hostOf("fe80::1%7", 1), "fe80::1%lo");
    for (const auto *address : {"", "localhost", "127.0.0.1", "::1", "0.0.0.0", "::", "224.0.0.251", "ff02::fb",
                                "::ffff:127.0.0.1", "10.47.8.1 ", "10.47.8.1:80"}) {
        EXPECT_EQ(ResolvedService::hostOf(address, 1), std::nullopt) << address;
    }
    EXPECT_EQ(ResolvedService::hostOf("fe80::1", 0), std::nullopt) << "there is no such interface";
}

TEST_F(Messages, AreReadWhereTheyHoldAnAnnouncement) {
    const auto service = read("10.47.8.1", {bytes("other=1"), ResolvedService::toTxt(announcement())});
    ASSERT_TRUE(service);
    EXPECT_EQ(service->announcement, announcement());
    EXPECT_EQ(service->host, "10.47.8.1");
}

TEST_F(Messages, OfOthersAreNot) {
    EXPECT_FALSE(read("10.47.8.1", {}));
    EXPECT_FALSE(read("10.47.8.1", {bytes("printer=1"), {}}));
    EXPECT_FALSE(read("127.0.0.1", {ResolvedService::toTxt(announcement())}));
    std::vector<Bytes> many(16, bytes("x=1"));
    many.push_back(ResolvedService::toTxt(announcement()));
    EXPECT_FALSE(read("10.47.8.1", many)) << "looked further than is worth it";
}

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/machine_facts.h"
#include "net/discovery/subnet_plan.h"

#include <fstream>
#include <gtest/gtest.h>
#include <set>
#include <unistd.h>

using namespace fanion::net;
namespace fs = std::filesystem;

namespace {

using Kind = InterfaceFacts::Kind;

/** A machine's files, made for the test. */
class MachineTest : public ::testing::Test {
protected:
    MachineTest() : root(fs::temp_directory_path() / ("fanion-machine-" + std::to_string(::getpid()))) {
        fs::create_directories(root);
    }
    ~MachineTest() override { fs::remove_all(root); }

    void put(const fs::path &path, const std::string &text = {}) const {
        fs::create_directories((root / path).parent_path());
        std::ofstream(root / path) << text;
    }
    fs::path root;
};

} // namespace

TEST_F(MachineTest, InterfacesAreKnownBySysfsAndByName) {
    put("sys/class/net/eth0/type", "1\n");
    put("sys/class/net/enp3s0/wireless/x");
    put("sys/class/net/corp/type", "65534\n");
    put("sys/class/net/br0/bridge/x");
    put("sys/class/net/br0/brif/eth0/x");
    put("sys/class/net/eth0/device/x");
    put("sys/class/net/br1/bridge/x");
    EXPECT_EQ(interfaceKind("eth0", root), Kind::Wired);
    EXPECT_EQ(interfaceKind("enp3s0", root), Kind::Wireless);
    EXPECT_EQ(interfaceKind("corp", root), Kind::Tunnel);
    EXPECT_EQ(interfaceKind("br0", root), Kind::Wired) << "a bridge with a card is how the machine reaches the network";
    EXPECT_EQ(interfaceKind("br1", root), Kind::Inner);
    EXPECT_EQ(interfaceKind("wlp2s0", root), Kind::Wireless);
    EXPECT_EQ(interfaceKind("docker0", root), Kind::Inner);
    EXPECT_EQ(interfaceKind("wg0", root), Kind::Tunnel);
}

TEST_F(MachineTest, TheFirewallInForceIsFound) {
    EXPECT_EQ(findFirewall(root), Firewall{});
    put("usr/sbin/nft");
    EXPECT_EQ(findFirewall(root), (Firewall{Firewall::Kind::Nft, false}));
    put("etc/nftables.conf", "#!/usr/sbin/nft -f\nflush ruleset\ntable inet garde {\n  chain entree {\n"
                             "    type filter hook input priority filter; policy drop;\n  }\n}\n");
    EXPECT_FALSE(findFirewall(root).active) << "the file alone does nothing";
    put("run/systemd/units/invocation:nftables.service");
    EXPECT_EQ(findFirewall(root), (Firewall{Firewall::Kind::Nft, true, "inet garde entree"}));
    put("usr/sbin/firewalld");
    put("run/systemd/units/invocation:firewalld.service");
    EXPECT_EQ(findFirewall(root), (Firewall{Firewall::Kind::Firewalld, true}));
    put("usr/sbin/ufw");
    put("etc/ufw/ufw.conf", "# ENABLED=yes\nENABLED=no\n");
    EXPECT_EQ(findFirewall(root).kind, Firewall::Kind::Firewalld) << "ufw is installed and off";
    put("etc/ufw/ufw.conf", "ENABLED=yes\n");
    EXPECT_EQ(findFirewall(root), (Firewall{Firewall::Kind::Ufw, true}));
}

TEST_F(MachineTest, DebiansOwnRulesetBlocksNothing) {
    put("usr/sbin/nft");
    put("run/systemd/units/invocation:nftables.service");
    put("etc/nftables.conf", "table inet filter {\n\tchain input {\n\t\ttype filter hook input priority filter;\n\t}\n"
                             "\tchain forward {\n\t\ttype filter hook forward priority filter; policy drop;\n\t}\n}\n");
    EXPECT_FALSE(findFirewall(root).active);
}

TEST_F(MachineTest, WhoHoldsAPort) {
    put("proc/net/tcp", "  sl  local_address rem_address   st\n"
                        "   0: 00000000:BAB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000 0 4711 1\n");
    fs::create_directories(root / "proc/42/fd");
    fs::create_symlink("socket:[4711]", root / "proc/42/fd/7");
    put("proc/42/comm", "python3\n");
    EXPECT_EQ(portHolder(47800, root), "python3");
    EXPECT_EQ(portHolder(47801, root), "");
}

TEST(SubnetPlan, CallsTheNeighboursFirstAndNobodyTwice) {
    const Ipv4Network network{readIpv4("192.168.1.4"), 24};
    const auto plan = subnetPlan({network});
    ASSERT_EQ(plan.size(), 253u); // without .0, .255 and ourselves
    EXPECT_EQ(std::set(plan.begin(), plan.begin() + 2), (std::set<std::string>{"192.168.1.3", "192.168.1.5"}));
    EXPECT_EQ(plan.back(), "192.168.1.254");
    for (const auto &host : plan)
        EXPECT_TRUE(network.contains(host)) << host;
    EXPECT_EQ(subnetPlan({network, network}).size(), 253u);
}

TEST(SubnetPlan, IsBoundedWhateverTheNetworks) {
    std::vector<Ipv4Network> networks;
    for (std::uint32_t i = 0; i < 40; ++i)
        networks.push_back({(10u << 24) + (i << 16) + 260, 8});
    const auto plan = subnetPlan(networks);
    EXPECT_LE(plan.size(), 4 * 254u);
    EXPECT_TRUE(std::ranges::contains(plan, "10.0.1.1")) << "the /24 around our own address";
    EXPECT_FALSE(std::ranges::contains(plan, "10.0.2.1"));
}

TEST(SubnetPlan, SmallNetworks) {
    EXPECT_EQ(subnetPlan({{readIpv4("10.0.0.1"), 30}}), (std::vector<std::string>{"10.0.0.2"}));
    EXPECT_EQ(subnetPlan({{readIpv4("10.0.0.1"), 31}}), (std::vector<std::string>{"10.0.0.0"}));
    EXPECT_TRUE(subnetPlan({{readIpv4("10.0.0.1"), 32}}).empty());
    EXPECT_EQ(subnetPlan({{readIpv4("255.255.255.254"), 31}}), (std::vector<std::string>{"255.255.255.255"}));
    EXPECT_TRUE(subnetPlan({}).empty());
}

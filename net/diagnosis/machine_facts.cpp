// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/diagnosis/machine_facts.h"

#include <algorithm>
#include <array>
#include <format>
#include <fstream>
#include <sstream>
#include <string_view>

namespace fanion::net {

namespace {

namespace fs = std::filesystem;
using Kind = InterfaceFacts::Kind;

constexpr std::size_t kMostLines = 4'000;

bool isThere(const fs::path &path) {
    std::error_code ignored;
    return fs::exists(fs::symlink_status(path, ignored));
}

std::vector<std::string> readLines(const fs::path &path) {
    std::vector<std::string> lines;
    std::ifstream file(path);
    for (std::string line; lines.size() < kMostLines && std::getline(file, line);)
        lines.push_back(line);
    return lines;
}

bool startsWithAny(std::string_view name, std::initializer_list<std::string_view> prefixes) {
    return std::ranges::any_of(prefixes, [&](std::string_view prefix) { return name.starts_with(prefix); });
}

bool isInstalled(const fs::path &root, const char *program) {
    return isThere(root / "usr/sbin" / program) || isThere(root / "usr/bin" / program) ||
           isThere(root / "sbin" / program);
}

/** systemd keeps such a link for each unit that is active. */
bool isActive(const fs::path &root, const char *service) {
    return isThere(root / "run/systemd/units" / std::format("invocation:{}.service", service));
}

/** A bridge with a real card in it is how this machine reaches the network, not a network inside it. */
bool holdsCard(const fs::path &bridge) {
    std::error_code error;
    for (const auto &port : fs::directory_iterator(bridge / "brif", error))
        if (isThere(bridge.parent_path() / port.path().filename() / "device")) return true;
    return false;
}

/** The chain of a ruleset file that judges what comes in, when it lets anything drop. */
std::optional<std::string> droppingChain(const fs::path &rules) {
    std::string table;
    std::string chain;
    std::optional<std::string> found;
    bool isInput = false;
    for (const auto &line : readLines(rules)) {
        std::istringstream words(line.substr(0, line.find('#')));
        std::string first;
        std::string second;
        std::string third;
        words >> first >> second >> third;
        if (first == "table") table = third == "{" ? "ip " + second : second + " " + third;
        if (first == "chain") {
            chain = second;
            isInput = false;
        }
        isInput |= line.find("hook input") != std::string::npos;
        const bool drops = line.find("drop") != std::string::npos || line.find("reject") != std::string::npos;
        if (isInput && drops) found = table + " " + chain;
    }
    return found;
}

/** The kernel's number of a socket that listens on \p port. */
std::string listeningInode(const fs::path &table, std::uint16_t port) {
    const auto ending = std::format(":{:04X}", port);
    for (const auto &line : readLines(table)) {
        std::istringstream words(line);
        std::array<std::string, 10> word;
        for (auto &each : word)
            words >> each;
        if (word[1].ends_with(ending) && word[3] == "0A") return word[9];
    }
    return {};
}

} // namespace

Kind interfaceKind(const std::string &name, const fs::path &root) {
    const auto folder = root / "sys/class/net" / name;
    if (isThere(folder / "wireless") || isThere(folder / "phy80211") || name.starts_with("wl")) return Kind::Wireless;
    if (isThere(folder / "bridge") && holdsCard(folder)) return Kind::Wired;
    if (startsWithAny(name, {"docker", "br-", "veth", "virbr", "vnet", "vboxnet", "vmnet", "lxc", "podman", "cni"}) ||
        isThere(folder / "bridge"))
        return Kind::Inner;
    const auto type = readLines(folder / "type");
    const bool isPointToPoint = !type.empty() && (type[0] == "65534" || type[0] == "512");
    if (isPointToPoint || isThere(folder / "tun_flags") ||
        startsWithAny(name, {"tun", "tap", "wg", "ppp", "tailscale"}))
        return Kind::Tunnel;
    return Kind::Wired;
}

Firewall findFirewall(const fs::path &root) {
    const auto rules = droppingChain(root / "etc/nftables.conf");
    const bool ufw = isInstalled(root, "ufw");
    const bool firewalld = isInstalled(root, "firewalld");
    const bool nft = isInstalled(root, "nft");
    if (ufw && std::ranges::contains(readLines(root / "etc/ufw/ufw.conf"), "ENABLED=yes"))
        return {Firewall::Kind::Ufw, true};
    if (firewalld && isActive(root, "firewalld")) return {Firewall::Kind::Firewalld, true};
    if (nft && rules && isActive(root, "nftables")) return {Firewall::Kind::Nft, true, *rules};
    if (ufw) return {Firewall::Kind::Ufw, false};
    if (firewalld) return {Firewall::Kind::Firewalld, false};
    if (nft) return {Firewall::Kind::Nft, false};
    return {};
}

std::string portHolder(std::uint16_t port, const fs::path &root) {
    auto inode = listeningInode(root / "proc/net/tcp", port);
    if (inode.empty()) inode = listeningInode(root / "proc/net/tcp6", port);
    if (inode.empty()) return {};
    const auto wanted = std::format("socket:[{}]", inode);
    std::error_code ignored;
    for (const auto &process : fs::directory_iterator(root / "proc", ignored)) {
        for (fs::directory_iterator file(process.path() / "fd", ignored), end; file != end; file.increment(ignored)) {
            if (fs::read_symlink(file->path(), ignored) != wanted) continue;
            const auto name = readLines(process.path() / "comm");
            return name.empty() ? std::string() : name[0];
        }
    }
    return {};
}

} // namespace fanion::net

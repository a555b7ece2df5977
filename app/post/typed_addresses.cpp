// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/typed_addresses.h"

#include "core/store/file_tools.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <format>
#include <fstream>

namespace fanion::app {

namespace {
constexpr std::uintmax_t kMaxFile = 256 * 1024;
}

TypedAddresses::TypedAddresses(std::filesystem::path folder) : m_file(std::move(folder) / "addresses.json") {
    read();
}

void TypedAddresses::read() {
    std::error_code error;
    if (const auto size = std::filesystem::file_size(m_file, error); error || size > kMaxFile) return;
    std::ifstream file(m_file, std::ios::binary);
    const auto json = nlohmann::json::parse(file, nullptr, false);
    if (!json.is_array()) return;
    for (const auto &each : json) {
        if (!each.is_object() || m_entries.size() == kMostIncidents) continue;
        const auto tag = each.find("incident");
        const auto list = each.find("addresses");
        if (tag == each.end() || !tag->is_string() || list == each.end() || !list->is_array()) continue;
        const auto incident = net::PublicTag::fromHex(tag->get<std::string>());
        if (!incident) continue;
        auto &addresses = m_entries.emplace_back(*incident).addresses;
        for (const auto &text : *list) {
            const auto address = text.is_string() ? net::Address::parse(text.get<std::string>()) : std::nullopt;
            if (address && addresses.size() < kMost) addresses.push_back(*address);
        }
    }
}

Result<void> TypedAddresses::write() const {
    auto json = nlohmann::json::array();
    for (const auto &[incident, addresses] : m_entries) {
        if (addresses.empty()) continue;
        auto list = nlohmann::json::array();
        for (const auto &address : addresses)
            list.push_back(address.text());
        json.push_back({{"incident", incident.hex()}, {"addresses", std::move(list)}});
    }
    const std::string text = json.dump(2) + "\n";
    namespace fs = std::filesystem;
    return writeFileWhole(m_file, asBytes(text), fs::perms::owner_read | fs::perms::owner_write);
}

TypedAddresses::Entry &TypedAddresses::entry(const net::PublicTag &incident) {
    const auto found = std::ranges::find(m_entries, incident, &Entry::incident);
    if (found != m_entries.end()) {
        std::rotate(found, found + 1, m_entries.end());
        return m_entries.back();
    }
    if (m_entries.size() == kMostIncidents) m_entries.erase(m_entries.begin());
    return m_entries.emplace_back(incident);
}

std::vector<net::Address> TypedAddresses::of(const net::PublicTag &incident) const {
    const auto found = std::ranges::find(m_entries, incident, &Entry::incident);
    return found == m_entries.end() ? std::vector<net::Address>() : found->addresses;
}

Result<void> TypedAddresses::add(const net::PublicTag &incident, const net::Address &address) {
    auto &addresses = entry(incident).addresses;
    if (std::ranges::contains(addresses, address)) return {};
    if (addresses.size() >= kMost)
        return fail(ErrorCode::Refused, std::format("There are {} addresses already: remove one first.", kMost));
    addresses.push_back(address);
    return write();
}

Result<void> TypedAddresses::remove(const net::PublicTag &incident, const net::Address &address) {
    auto &addresses = entry(incident).addresses;
    if (std::erase(addresses, address) == 0) return {};
    return write();
}

} // namespace fanion::app

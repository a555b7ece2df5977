// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/acknowledgement.h"

#include <algorithm>
#include <charconv>

namespace fanion::app {

namespace {

constexpr std::size_t kPostDigits = 64;
constexpr std::size_t kRoleBytes = 200;

} // namespace

std::string Acknowledgement::text() const {
    return std::to_string(at) + ' ' + post.hex() + ' ' + role;
}

std::optional<Acknowledgement> Acknowledgement::parse(std::string_view text) {
    Acknowledgement read;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), read.at);
    if (error != std::errc() || read.at < 0) return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(rest - text.data()));
    if (text.size() < kPostDigits + 3 || text[0] != ' ' || text[kPostDigits + 1] != ' ') return std::nullopt;
    const auto post = PostId::fromHex(text.substr(1, kPostDigits));
    if (!post) return std::nullopt;
    read.post = *post;
    read.role = text.substr(kPostDigits + 2);
    const bool hasControls =
        std::ranges::any_of(read.role, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (read.role.size() > kRoleBytes || hasControls) return std::nullopt;
    return read;
}

Intent acknowledge(EntityId id, const Acknowledgement &said) {
    return intent::SetAdd{id, Field::Acknowledgements, Value(said.text())};
}

std::vector<Acknowledgement> acknowledgementsOf(const Entity &task) {
    std::vector<Acknowledgement> all;
    const auto found = task.sets.find(Field::Acknowledgements);
    if (found == task.sets.end()) return all;
    for (const Value &element : found->second) {
        const auto *text = std::get_if<std::string>(&element);
        if (auto read = text ? Acknowledgement::parse(*text) : std::nullopt) all.push_back(*std::move(read));
    }
    std::ranges::sort(all, [](const Acknowledgement &a, const Acknowledgement &b) {
        return std::tie(a.at, a.role, a.post) < std::tie(b.at, b.role, b.post);
    });
    std::vector<Acknowledgement> first;
    for (Acknowledgement &one : all)
        if (std::ranges::find(first, one.role, &Acknowledgement::role) == first.end()) first.push_back(std::move(one));
    return first;
}

} // namespace fanion::app

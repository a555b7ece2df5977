// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/safety/roll_answer.h"

#include <array>
#include <charconv>
#include <format>
#include <ranges>
#include <tuple>

namespace fanion::app {

namespace {

template <typename Number>
std::optional<Number> readNumber(std::string_view text) {
    Number number = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

} // namespace

std::string RollAnswer::text() const {
    return std::format("{} {} {} {}", at, post.hex(), means.hex(), missing);
}

std::optional<RollAnswer> RollAnswer::parse(std::string_view text) {
    std::array<std::string_view, 4> words;
    std::size_t count = 0;
    for (const auto part : std::views::split(text, ' ')) {
        if (count == words.size()) return std::nullopt;
        words.at(count++) = std::string_view(part);
    }
    if (count != words.size()) return std::nullopt;
    const auto at = readNumber<WallTime>(words[0]);
    const auto post = PostId::fromHex(words[1]);
    const auto means = EntityId::fromHex(words[2]);
    const auto missing = readNumber<int>(words[3]);
    if (!at || !post || !means || !missing || *missing < 0 || *missing > kMostMissing) return std::nullopt;
    const RollAnswer answer{*at, *post, *means, *missing};
    // One text for each answer: no leading zeros, no capitals.
    return answer.text() == text ? std::optional(answer) : std::nullopt;
}

std::unordered_map<EntityId, RollAnswer> rollAnswersOf(const Entity &rollCall) {
    std::unordered_map<EntityId, RollAnswer> answers;
    const auto found = rollCall.sets.find(Field::Answers);
    if (found == rollCall.sets.end()) return answers;
    for (const Value &element : found->second) {
        const auto *text = std::get_if<std::string>(&element);
        const auto answer = text ? RollAnswer::parse(*text) : std::nullopt;
        if (!answer) continue;
        const auto [kept, isNew] = answers.try_emplace(answer->means, *answer);
        if (!isNew && std::tie(kept->second.at, kept->second.missing) < std::tie(answer->at, answer->missing))
            kept->second = *answer;
    }
    return answers;
}

} // namespace fanion::app

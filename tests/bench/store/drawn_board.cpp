// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/store/drawn_board.h"

#include <array>
#include <string>

namespace fanion::bench {

namespace {
constexpr std::array kStates{"requested", "alerted", "enRoute", "engaged", "reserve", "released"};
constexpr std::uint64_t kFirstId = 2;
} // namespace

Position DrawnBoard::place() {
    return {static_cast<std::int32_t>(430'000'000 + m_random.below(10'000'000)),
            static_cast<std::int32_t>(50'000'000 + m_random.below(10'000'000))};
}

std::string DrawnBoard::name() {
    return "FPT " + std::to_string(m_random.below(1000));
}

Intent DrawnBoard::next() {
    const std::string state = kStates[m_random.below(kStates.size())];
    if (m_added < m_objects) {
        return intent::Add{Kind::Means,
                           {{Field::Label, name()},
                            {Field::Position, place()},
                            {Field::State, state},
                            {Field::Catalogue, "means.fpt"},
                            {Field::Station, "RNS"},
                            {Field::Order, static_cast<std::int64_t>(m_random.below(1000))}},
                           EntityId{kFirstId + m_added++}};
    }
    const EntityId id{kFirstId + m_random.below(m_objects)};
    const auto dice = m_random.below(10);
    if (dice < 7) return intent::Set{id, Field::Position, place()};
    if (dice < 9) return intent::Set{id, Field::State, state};
    return intent::Set{id, Field::Label, name()};
}

} // namespace fanion::bench

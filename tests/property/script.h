// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <ostream>
#include <rapidcheck.h>
#include <vector>

namespace fanion::test {

inline constexpr std::uint8_t kPosts = 4;

/**
 * What one post does next: it acts, or it hears of a change with the past of that change. Every value of every member
 * has a meaning whatever steps stand before it, so that any part of a script is a script: that is why it shrinks well.
 */
template <typename Act>
struct Step {
    std::uint8_t post = 0;
    bool hears = false;
    std::uint8_t of = 0;   ///< which change it hears of: so many before the latest
    std::uint8_t time = 0; ///< the stamp of its change, by a clock that may be anything
    bool joins = false;    ///< the act is one more in the change the post made just before
    Act act{};
};

template <typename Act>
struct Script {
    std::vector<Step<Act>> steps;
};

/** From \p min to below \p max; also in small cases, which rc::gen::inRange would give the lower end of the range only.
 */
template <typename T>
rc::Gen<T> anyOf(T min, T max) {
    return rc::gen::resize(rc::kNominalSize, rc::gen::inRange(min, max));
}

/** Answers to "which of these next?", for orders of arrival. */
using Picks = std::vector<std::uint8_t>;

template <typename Act>
std::ostream &operator<<(std::ostream &out, const Script<Act> &script) {
    for (const auto &step : script.steps) {
        out << "\n  " << static_cast<char>('A' + step.post);
        if (step.hears) {
            out << " hears of the change " << int{step.of} << " before the latest";
        } else {
            out << (step.joins ? " and in the same change " : " at ") << int{step.time} << ": " << step.act;
        }
    }
    return out;
}

} // namespace fanion::test

template <typename Act>
struct rc::Arbitrary<fanion::test::Step<Act>> {
    static Gen<fanion::test::Step<Act>> arbitrary() {
        using fanion::test::Step;
        return gen::build<Step<Act>>(
            gen::set(&Step<Act>::post, fanion::test::anyOf<std::uint8_t>(0, fanion::test::kPosts)),
            gen::set(&Step<Act>::hears, gen::map(fanion::test::anyOf(0, 5), [](int i) { return i > 2; })),
            gen::set(&Step<Act>::of, fanion::test::anyOf<std::uint8_t>(0, 8)),
            gen::set(&Step<Act>::time, fanion::test::anyOf<std::uint8_t>(0, 6)),
            gen::set(&Step<Act>::joins, gen::map(fanion::test::anyOf(0, 4), [](int i) { return i > 2; })),
            gen::set(&Step<Act>::act, gen::arbitrary<Act>()));
    }
};

template <typename Act>
struct rc::Arbitrary<fanion::test::Script<Act>> {
    static Gen<fanion::test::Script<Act>> arbitrary() {
        using fanion::test::Script;
        using fanion::test::Step;
        return gen::build<Script<Act>>(gen::set(&Script<Act>::steps, gen::arbitrary<std::vector<Step<Act>>>()));
    }
};

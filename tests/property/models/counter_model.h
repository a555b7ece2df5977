// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/counter.h"
#include "tests/property/story.h"

namespace fanion::test {

struct CounterAct {
    bool resets = false;
    int amount = 1;
};
inline std::ostream &operator<<(std::ostream &out, const CounterAct &act) {
    return act.resets ? out << "resets" : out << "adds " << act.amount;
}

class CounterModel {
public:
    using Act = CounterAct;
    struct Shown {
        std::int64_t value = 0;
        std::array<std::int64_t, kPosts> ofPost{};
        bool operator==(const Shown &) const = default;
        friend std::ostream &operator<<(std::ostream &out, const Shown &shown) { return out << shown.value; }
    };

    explicit CounterModel(const LogNames &) {}
    void apply(const ChangeContext &change, const Act &act) {
        act.resets ? m_counter.reset(change) : m_counter.add(change, act.amount);
    }
    [[nodiscard]] Shown show(const LogNames &names) const {
        Shown shown{m_counter.value(), {}};
        for (std::uint32_t post = 0; post < kPosts; ++post) {
            if (const auto log = names.find(logOf(post))) shown.ofPost[post] = m_counter.valueOf(*log);
        }
        return shown;
    }
    [[nodiscard]] static Shown define(const Story<Act> &story) {
        Shown shown;
        const auto ops = story.ops();
        for (const auto add : ops) {
            const bool isTaken =
                std::ranges::any_of(ops, [&](auto op) { return story.act(op).resets && story.sees(op, add); });
            if (story.act(add).resets || isTaken) continue;
            shown.value += story.act(add).amount;
            shown.ofPost[story.changes[add.change].dot.log] += story.act(add).amount;
        }
        return shown;
    }
    [[nodiscard]] Counter &counter() { return m_counter; }
    [[nodiscard]] const Counter &counter() const { return m_counter; }

private:
    Counter m_counter;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::CounterAct> {
    static Gen<fanion::test::CounterAct> arbitrary() {
        using fanion::test::CounterAct;
        return gen::build<CounterAct>(
            gen::set(&CounterAct::resets, gen::map(fanion::test::anyOf(0, 4), [](int i) { return i > 2; })),
            gen::set(&CounterAct::amount, fanion::test::anyOf(-3, 100)));
    }
};

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/multi_register.h"
#include "tests/property/story.h"

namespace fanion::test {

struct RegisterAct {
    int value = 0;
};
inline std::ostream &operator<<(std::ostream &out, const RegisterAct &act) {
    return out << "writes " << act.value;
}

/** A register that holds a number. */
class RegisterModel {
public:
    using Act = RegisterAct;
    struct Shown {
        std::vector<int> values; ///< the one shown, then the others, newest first
        bool operator==(const Shown &) const = default;
        friend std::ostream &operator<<(std::ostream &out, const Shown &shown) {
            for (const auto value : shown.values)
                out << value << ' ';
            return out;
        }
    };

    explicit RegisterModel(const LogNames &) {}
    void apply(const ChangeContext &change, const Act &act) { m_register.write(change, act.value); }
    [[nodiscard]] Shown show(const LogNames &) const {
        Shown shown;
        if (m_register.isEmpty()) return shown;
        shown.values.push_back(m_register.newest().value);
        for (const auto &other : m_register.others())
            shown.values.push_back(other.value);
        return shown;
    }
    [[nodiscard]] static Shown define(const Story<Act> &story) {
        Shown shown;
        for (const auto op : left(story, story.ops()))
            shown.values.push_back(story.act(op).value);
        return shown;
    }

    /** Of some writes those that no other of them has seen, the latest first. */
    template <typename AnyStory, typename Ops>
    [[nodiscard]] static Ops left(const AnyStory &story, Ops writes) {
        Ops left;
        for (const auto write : writes) {
            if (std::ranges::none_of(writes, [&](auto other) { return !(other == write) && story.sees(other, write); }))
                left.push_back(write);
        }
        std::ranges::sort(left, [&](auto a, auto b) { return story.isBefore(b, a); });
        return left;
    }

private:
    MultiRegister<int> m_register;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::RegisterAct> {
    static Gen<fanion::test::RegisterAct> arbitrary() {
        using fanion::test::RegisterAct;
        return gen::build<RegisterAct>(gen::set(&RegisterAct::value, fanion::test::anyOf(0, 100)));
    }
};

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/presence.h"
#include "tests/property/story.h"

namespace fanion::test {

struct PresenceAct {
    bool removes = false;
};
inline std::ostream &operator<<(std::ostream &out, const PresenceAct &act) {
    return out << (act.removes ? "removes" : "adds");
}

/** Whether one thing is there. */
class PresenceModel {
public:
    using Act = PresenceAct;
    using Shown = bool;

    explicit PresenceModel(const LogNames &) {}
    void apply(const ChangeContext &change, const Act &act) {
        act.removes ? m_presence.remove(change) : m_presence.add(change);
    }
    [[nodiscard]] Shown show(const LogNames &) const { return m_presence.isThere(); }
    [[nodiscard]] static Shown define(const Story<Act> &story) {
        const auto ops = story.ops();
        return std::ranges::any_of(ops, [&](auto add) {
            return !story.act(add).removes &&
                   std::ranges::none_of(ops, [&](auto op) { return story.act(op).removes && story.sees(op, add); });
        });
    }
    [[nodiscard]] const Presence &presence() const { return m_presence; }

private:
    Presence m_presence;
};

} // namespace fanion::test

template <>
struct rc::Arbitrary<fanion::test::PresenceAct> {
    static Gen<fanion::test::PresenceAct> arbitrary() {
        using fanion::test::PresenceAct;
        return gen::build<PresenceAct>(gen::set(&PresenceAct::removes));
    }
};

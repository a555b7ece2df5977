// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crdt/change_context.h"
#include "tests/property/order.h"

namespace fanion::test {

/** One post's copy of one value. It gives logs numbers of its own, in the order in which it hears of them. */
template <typename Model>
class ReplicaOf {
public:
    using Act = Model::Act;

    /** As the log does it, a change that is there already is dropped. */
    void hear(const typename Story<Act>::Change &change) {
        if (m_known.covers(change.dot)) return;
        m_known.raise(change.dot);
        VersionVector seen;
        seen.raise({m_names.intern(logOf(change.dot.log)), change.dot.sequence});
        for (LogIndex log = 0; log < kPosts; ++log) {
            if (change.seen.at(log) > 0) seen.raise({m_names.intern(logOf(log)), change.seen.at(log)});
        }
        ChangeContext context{m_names, seen, {m_names.intern(logOf(change.dot.log)), change.dot.sequence}, change.time};
        for (const auto &act : change.acts) {
            m_model.apply(context, act);
            ++context.operation;
        }
        m_told.changes.push_back(change);
    }
    void hear(const Story<Act> &story, const Order &order) {
        for (const auto i : order)
            hear(story.changes[i]);
    }
    [[nodiscard]] Model::Shown show() const { return m_model.show(m_names); }
    /** What it has heard of. */
    [[nodiscard]] const Story<Act> &told() const { return m_told; }
    [[nodiscard]] const Model &model() const { return m_model; }
    [[nodiscard]] Model &model() { return m_model; }
    [[nodiscard]] const LogNames &names() const { return m_names; }

private:
    LogNames m_names;
    Model m_model{m_names};
    VersionVector m_known; ///< logs are posts
    Story<Act> m_told;
};

} // namespace fanion::test

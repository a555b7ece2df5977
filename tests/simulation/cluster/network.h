// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/frontier.h"
#include "tests/simulation/cluster/settings.h"
#include "tests/simulation/cluster/sometimes.h"
#include "tests/simulation/cluster/timeline.h"
#include "tests/support/test_environment.h"

#include "core/base/bytes.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace fanion::cluster {

using PostIndex = std::size_t;

/** What posts tell each other: what one has (and so asks for the rest), or changes. */
struct Message {
    PostIndex from = 0;
    bool isQuestion = false;
    Frontier frontier;     ///< of a question
    bool isAnswer = false; ///< of a question: it needs no question back
    std::vector<Bytes> changes;
    bool hasMore = false; ///< ask again for the rest
};

/** Carries messages late, twice, out of order or not at all; a link is one direction between two posts. */
class Network {
public:
    using Deliver = std::function<void(PostIndex to, const Message &message)>;

    Network(const Settings &settings, Timeline &timeline, Sometimes &sometimes, Deliver deliver);

    void send(PostIndex to, Message message);

    void cut(PostIndex from, PostIndex to, bool isCut);
    void clog(PostIndex from, PostIndex to, std::int64_t milliseconds);
    void heal();
    /** Heals, and from here on loses, repeats and delays no more than a good network. */
    void becomeGood();

private:
    using Link = std::pair<PostIndex, PostIndex>;
    void carry(PostIndex to, const std::shared_ptr<const Message> &message, std::int64_t delay);

    const Settings *m_settings;
    Timeline *m_timeline;
    Sometimes *m_sometimes;
    Deliver m_deliver;
    test::SeededRandom m_random;
    std::set<Link> m_cut;
    std::map<Link, std::int64_t> m_cloggedUntil;
    bool m_isGood = false;
};

} // namespace fanion::cluster

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/guard/guard.h"

#include "core/base/crumbs.h"

#include <algorithm>

namespace fanion::app {

namespace {

constexpr int kMinute = 60'000;
/** So many objects are shown one by one after a crash; of more, only those that changed since all was well. A board of
 * this size takes some seconds that way. */
constexpr std::size_t kOneByOne = 5000;
constexpr int kCrashesOfAnObject = 2;
constexpr int kCrashesOfAll = 3;

using State = OpenRecord::State;

} // namespace

Guard::Guard(BoardView &board, OpenRecords records, Now now, QObject *parent)
    : QObject(parent), m_board(board), m_records(std::move(records)), m_now(std::move(now)), m_aside(board) {
    m_minute.setInterval(kMinute);
    m_minute.callOnTimeout(this, &Guard::settle);
}

Guard::~Guard() {
    end();
}

bool Guard::load(const QString &file, bool isInsisted) {
    end();
    m_before = m_record = m_records.of(file);
    const bool wasLoading = m_before.state == State::Loading;
    if (m_before.state == State::Closed) m_record.crashes = 0;
    if (m_before.state == State::Settled) m_record.crashes = 1;
    if (m_before.state == State::Showing || wasLoading) ++m_record.crashes;
    if (wasLoading && m_record.crashes >= kCrashesOfAnObject && !isInsisted) return false;

    m_file = file;
    m_isCareful = m_record.crashes > 0;
    m_asideSince.reset();
    const auto crumbs = keepCrumbsIn(m_records.crumbsOf(file));
    if (m_record.crashes >= kCrashesOfAnObject && !wasLoading) {
        if (crumbs && !crumbs->empty())
            m_record.aside.insert(m_record.aside.end(), crumbs->begin(), crumbs->end());
        else
            m_asideSince = m_record.crashes >= kCrashesOfAll ? 0 : m_record.settledAt;
    }
    m_aside.begin(m_record.aside);
    write(State::Loading);
    return true;
}

void Guard::dismiss() {
    if (m_file.isEmpty()) return;
    // It may be open in another process, which this record is of.
    m_records.write(m_file, m_before);
    keepNoCrumbs();
    m_file.clear();
    m_aside.begin({});
}

void Guard::show(const QString &file) {
    if (file != m_file) {
        end();
        m_file = file;
        m_record = {};
        m_aside.begin({});
        [[maybe_unused]] const auto crumbs = keepCrumbsIn(m_records.crumbsOf(file));
    }
    write(State::Showing);
    m_minute.start();
}

void Guard::take(const BoardDelta &delta) {
    // What comes while a file is read is of the incident before it.
    const bool isShown = m_record.state != State::Loading;
    const bool isFirst = isShown && !delta.changed.empty() && (m_isCareful || m_asideSince);
    if (!isFirst && m_aside.isEmpty()) return m_board.apply(delta);
    if (!isFirst) return m_board.apply(m_aside.sift(delta));
    const BoardDelta shown = m_asideSince ? m_aside.sift(delta, *m_asideSince) : m_aside.sift(delta);
    m_asideSince.reset();
    m_isCareful = false;
    m_record.aside = m_aside.objects();
    write(m_record.state);
    takeCarefully(shown);
}

void Guard::takeCarefully(const BoardDelta &delta) {
    BoardDelta known = delta;
    std::vector<EntityPtr> suspects;
    if (delta.changed.size() <= kOneByOne) {
        suspects.swap(known.changed);
    } else {
        const auto recent = std::ranges::stable_partition(
            known.changed, [this](const EntityPtr &entity) { return entity->changedAt < m_record.settledAt; });
        suspects.assign(recent.begin(), recent.end());
        known.changed.erase(recent.begin(), recent.end());
        if (suspects.size() > kOneByOne) return m_board.apply(delta);
    }
    m_board.apply(known);
    for (const EntityPtr &suspect : suspects) {
        const Busy busy(Part::Board, suspect->id);
        BoardDelta one;
        one.changed = {suspect};
        m_board.apply(one);
    }
}

void Guard::leave() {
    if (m_record.state != State::Loading) end();
}

void Guard::end() {
    if (m_file.isEmpty()) return;
    m_minute.stop();
    m_record.settledAt = m_now();
    m_record.crashes = 0;
    write(State::Closed);
    keepNoCrumbs();
    m_file.clear();
    m_aside.begin({});
}

void Guard::settle() {
    if (m_file.isEmpty()) return;
    m_record.settledAt = m_now();
    m_record.crashes = 0;
    write(State::Settled);
}

void Guard::giveBack(const QString &entityId) {
    const EntityPtr entity = m_aside.giveBack(toEntityId(entityId));
    m_record.aside = m_aside.objects();
    write(m_record.state);
    if (!entity) return;
    const Busy busy(Part::Board, entity->id);
    BoardDelta one;
    one.changed = {entity};
    m_board.apply(one);
}

void Guard::giveAllBack() {
    for (const EntityId object : m_aside.objects())
        giveBack(toText(object));
}

void Guard::write(State state) {
    m_record.state = state;
    m_records.write(m_file, m_record);
}

} // namespace fanion::app

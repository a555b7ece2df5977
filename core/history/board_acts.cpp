// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/board_acts.h"

#include "core/history/history_reader.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace fanion {

namespace {

using Act = HistoryLine::Act;

/** The columns of the tableau des moyens that say when something happened (not when it is expected to). */
constexpr std::array kTimes{Field::RequestedAt, Field::AlertedAt,  Field::DepartedAt,
                            Field::AtTransitAt, Field::AtCrmAt,    Field::EngagedAt,
                            Field::RelievedAt,  Field::ReleasedAt, Field::ReturnedAt};

struct Told {
    Kind kind;
    Field field;
};
/** What is told when it is written with another value than its author saw. */
constexpr std::array kTold{
    Told{Kind::Means, Field::State},
    Told{Kind::Means, Field::Sector},
    Told{Kind::Means, Field::RelievedAt},
    Told{Kind::Means, Field::ReturnedAt},
    Told{Kind::Task, Field::State},
    Told{Kind::Task, Field::Acknowledgements},
    Told{Kind::Sector, Field::State},
    Told{Kind::Sector, Field::Leader},
    Told{Kind::Incident, Field::Phase},
    Told{Kind::Hypothesis, Field::State},
    Told{Kind::Intelligence, Field::Confidence},
    Told{Kind::Alarm, Field::EndedAt},
    Told{Kind::Alarm, Field::Acknowledgements},
    Told{Kind::RollCall, Field::EndedAt},
};

bool isTold(const PastLine &line) {
    if (line.act == Act::Created)
        return line.kind == Kind::Task || line.kind == Kind::Sector || line.kind == Kind::Snapshot ||
               line.kind == Kind::Alarm || line.kind == Kind::RollCall;
    if (line.act != Act::Set && line.act != Act::Added) return false;
    if (!std::ranges::contains(kTold, std::pair(line.kind, line.field),
                               [](const Told &told) { return std::pair(told.kind, told.field); }))
        return false;
    // What is taken off (a sector, a time) is no news of its own; what is confirmed is none either.
    return !isNull(line.value) && line.before != line.value;
}

/** Gathers the acts of one change. */
class Gatherer {
public:
    [[nodiscard]] const ChangeHash &change() const { return m_change; }
    void begin(const ChangeHash &change) {
        m_change = change;
        m_acts.clear();
        m_times.clear();
        m_made.clear();
        m_states.clear();
    }
    void take(const PastLine &line) {
        if (line.act == Act::Set && std::ranges::contains(kTimes, line.field))
            if (const auto *time = std::get_if<std::int64_t>(&line.value))
                m_times[line.entity] = std::max<WallTime>(m_times[line.entity], *time);
        // What is said of a fact or a hypothesis as it is made stands on its board; what becomes of it is the story.
        const bool isMadeUntold = line.kind == Kind::Intelligence || line.kind == Kind::Hypothesis;
        if (line.act == Act::Created && isMadeUntold) m_made.insert(line.entity);
        if (!isTold(line)) return;
        if (line.act == Act::Created) m_made.insert(line.entity);
        // An order that is given is told as that, and not as its first state too; nor an alarm as seen by who raised
        // it.
        if (line.act != Act::Created && line.kind != Kind::Means && m_made.contains(line.entity)) return;
        if (line.kind == Kind::Means && line.field == Field::State) m_states.insert(line.entity);
        const Value value = line.act == Act::Created ? Value() : line.value;
        m_acts.push_back(
            {line.change, line.by, line.at, line.at, line.kind, line.field, line.act, value, {}, {line.entity}});
    }
    void giveTo(std::vector<BoardAct> &acts) {
        const auto first = static_cast<std::ptrdiff_t>(acts.size());
        for (BoardAct &act : m_acts) {
            if (act.kind == Kind::Means && !complete(act)) continue;
            const auto same = std::find_if(acts.begin() + first, acts.end(),
                                           [&](const BoardAct &known) { return isOneGesture(known, act); });
            if (same == acts.end())
                acts.push_back(std::move(act));
            else if (!std::ranges::contains(same->objects, act.objects.front()))
                same->objects.push_back(act.objects.front());
        }
        m_acts.clear();
    }

private:
    [[nodiscard]] const BoardAct *find(EntityId means, Field field) const {
        const auto found = std::ranges::find_if(m_acts, [&](const BoardAct &act) {
            return act.field == field && !act.objects.empty() && act.objects.front() == means;
        });
        return found == m_acts.end() ? nullptr : &*found;
    }
    /** Gives an act of a means its time and its sector; false when another act of this change tells it. */
    [[nodiscard]] bool complete(BoardAct &act) const {
        const EntityId means = act.objects.front();
        if (const auto time = m_times.find(means); time != m_times.end()) act.eventAt = time->second;
        if (act.field == Field::State) {
            if (find(means, Field::RelievedAt)) return false;
            const BoardAct *sector = find(means, Field::Sector);
            if (const auto *id = sector ? std::get_if<EntityId>(&sector->value) : nullptr) act.sector = *id;
            return true;
        }
        return act.field != Field::Sector || !m_states.contains(means);
    }
    [[nodiscard]] static bool isOneGesture(const BoardAct &a, const BoardAct &b) {
        return a.act != Act::Created && std::tie(a.kind, a.field, a.act, a.value, a.sector, a.eventAt) ==
                                            std::tie(b.kind, b.field, b.act, b.value, b.sector, b.eventAt);
    }

    ChangeHash m_change;
    std::vector<BoardAct> m_acts;
    std::unordered_map<EntityId, WallTime> m_times;
    std::unordered_set<EntityId> m_made;
    std::unordered_set<EntityId> m_states; ///< means whose state is told
};

} // namespace

std::vector<EntityId> BoardAct::about() const {
    std::vector<EntityId> ids = objects;
    if (!sector.isNull()) ids.push_back(sector);
    return ids;
}

std::string BoardAct::key() const {
    return change.hex() + ' ' + std::to_string(static_cast<unsigned>(field)) + ' ' + objects.front().hex();
}

Result<std::vector<BoardAct>> boardActs(const RowSource &rows) {
    std::vector<BoardAct> acts;
    Gatherer gatherer;
    HistoryQuery query;
    query.fields = {Field{}}; // what is done to an object as a whole
    for (const Field field : kTimes)
        query.fields.insert(field);
    for (const Told &told : kTold)
        query.fields.insert(told.field);
    const auto read = HistoryReader(std::move(query)).read(rows, [&](const PastLine &line) -> Result<void> {
        if (line.change != gatherer.change()) {
            gatherer.giveTo(acts);
            gatherer.begin(line.change);
        }
        gatherer.take(line);
        return {};
    });
    if (!read) return std::unexpected(read.error());
    gatherer.giveTo(acts);
    return acts;
}

} // namespace fanion

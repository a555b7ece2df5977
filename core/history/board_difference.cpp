// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/board_difference.h"

#include <algorithm>
#include <array>
#include <ranges>
#include <tuple>

namespace fanion {

namespace {

using What = ObjectDifference::What;
using Act = HistoryLine::Act;

constexpr std::array kOrder{Kind::Incident, Kind::Alarm,    Kind::RollCall, Kind::Timer,        Kind::Sector,
                            Kind::Means,    Kind::Victim,   Kind::Task,     Kind::Intelligence, Kind::Hypothesis,
                            Kind::Symbol,   Kind::Line,     Kind::Area,     Kind::LogEntry,     Kind::Layer,
                            Kind::Feature,  Kind::Snapshot, Kind::Page,     Kind::PageItem};

std::optional<Touch> copyOf(const Touch *touch) {
    return touch ? std::optional(*touch) : std::nullopt;
}

template <typename T>
const T *entryOf(const FieldMap<T> &fields, Field field) {
    const auto found = fields.find(field);
    return found == fields.end() ? nullptr : &found->second;
}

template <typename T>
bool isSame(const T *a, const T *b) {
    return a == b || (a && b && *a == *b);
}

/** Whether two views of a register show the same: who wrote it does not matter. */
bool isSame(const RegisterView *a, const RegisterView *b) {
    if (!a || !b) return a == b;
    return a->shown.value == b->shown.value &&
           std::ranges::equal(a->others, b->others, {}, &Written::value, &Written::value);
}

bool isCut(const Entity &entity, Field field) {
    const auto *place = entryOf(entity.places, field);
    return place && place->isCut;
}

bool isSameField(const Entity &a, const Entity &b, Field field) {
    return isSame(entryOf(a.registers, field), entryOf(b.registers, field)) &&
           isSame(entryOf(a.sets, field), entryOf(b.sets, field)) &&
           isSame(entryOf(a.lists, field), entryOf(b.lists, field)) &&
           isSame(entryOf(a.texts, field), entryOf(b.texts, field)) && a.count(field) == b.count(field) &&
           isCut(a, field) == isCut(b, field);
}

bool hasField(const Entity &entity, Field field) {
    return entity.registers.contains(field) || entity.sets.contains(field) || entity.lists.contains(field) ||
           entity.texts.contains(field) || entity.counters.contains(field);
}

What whatBecame(const Entity *before, const Entity *after) {
    if (!after) return What::TakenBack;
    if (!before) return after->deleted ? What::CameAndWent : What::Created;
    if (before->deleted == after->deleted) return What::Changed;
    return after->deleted ? What::Deleted : What::Restored;
}

std::optional<Touch> touchOf(What what, const Entity &object, const LastTouches &touches) {
    switch (what) {
    case What::Created:
        return Touch{object.createdBy, object.createdAt};
    case What::Deleted:
    case What::CameAndWent:
        return copyOf(touches.act(object.id, Act::Deleted));
    case What::Restored:
        // An edit by somebody who did not know of the deletion brings an object back too.
        if (const auto *touch = touches.act(object.id, Act::Restored)) return *touch;
        break;
    case What::Changed:
    case What::TakenBack:
        break;
    }
    return std::nullopt;
}

class Comparison {
public:
    explicit Comparison(const LastTouches &touches) : m_touches(&touches) {}

    void compare(const EntityPtr &before, const EntityPtr &after) {
        if (before == after) return;
        ObjectDifference difference{whatBecame(before.get(), after.get()), before, after, {}, {}};
        const auto &object = difference.object();
        if (const auto *kind = findKind(object.kind)) {
            for (const auto &spec : kind->fields)
                compareField(spec.field, difference);
        }
        if (difference.what == What::Changed && difference.fields.empty()) return;
        difference.last = touchOf(difference.what, object, *m_touches);
        if (!difference.last && difference.what != What::TakenBack) difference.last = latestOf(difference.fields);
        m_found.push_back(std::move(difference));
    }

    std::vector<ObjectDifference> take() {
        std::ranges::sort(m_found, {}, [](const ObjectDifference &difference) {
            const auto &object = difference.object();
            const auto rank = std::ranges::find(kOrder, object.kind) - kOrder.begin();
            const auto at = difference.last ? difference.last->at : object.changedAt;
            return std::tuple(rank, at, object.id);
        });
        return std::move(m_found);
    }

private:
    void compareField(Field field, ObjectDifference &difference) const {
        const auto *before = difference.before.get();
        const auto *after = difference.after.get();
        const bool differs =
            before && after ? !isSameField(*before, *after, field) : hasField(difference.object(), field);
        if (differs) difference.fields.push_back({field, lastOf(field, difference.object())});
    }
    /** The board knows exactly whose value it shows; of what is cleared or written together the log knows who was last.
     */
    [[nodiscard]] std::optional<Touch> lastOf(Field field, const Entity &object) const {
        const auto *touch = m_touches->field(object.id, field);
        const auto *shown = entryOf(object.registers, field);
        if (touch && shown) return Touch{shown->shown.by, shown->shown.at};
        return copyOf(touch);
    }
    static std::optional<Touch> latestOf(const std::vector<FieldDifference> &fields) {
        std::optional<Touch> latest;
        for (const auto &field : fields) {
            if (field.last && (!latest || latest->at <= field.last->at)) latest = field.last;
        }
        return latest;
    }

    const LastTouches *m_touches;
    std::vector<ObjectDifference> m_found;
};

MemberDifference::What whatBecame(const Member &before, const Member &after) {
    if (before.revoked == after.revoked) return MemberDifference::What::Changed;
    return after.revoked ? MemberDifference::What::Revoked : MemberDifference::What::Readmitted;
}

std::vector<MemberDifference> compareMembers(const std::vector<Member> &before, const std::vector<Member> &after) {
    std::vector<MemberDifference> found;
    for (const auto &member : after) {
        const auto known = std::ranges::find(before, member.post, &Member::post);
        if (known == before.end()) {
            found.push_back({MemberDifference::What::Admitted, std::nullopt, member});
        } else if (*known != member) {
            found.push_back({whatBecame(*known, member), *known, member});
        }
    }
    for (const auto &member : before) {
        if (!std::ranges::contains(after, member.post, &Member::post))
            found.push_back({MemberDifference::What::TakenBack, member, std::nullopt});
    }
    return found;
}

} // namespace

BoardDifference BoardDifference::between(const Board &before, const std::vector<Member> &membersBefore,
                                         const Board &after, const std::vector<Member> &membersAfter,
                                         const LastTouches &touches) {
    Comparison comparison(touches);
    for (const auto &[id, entity] : after) {
        const auto known = before.find(id);
        comparison.compare(known == before.end() ? nullptr : known->second, entity);
    }
    for (const auto &[id, entity] : before) {
        if (!after.contains(id)) comparison.compare(entity, nullptr);
    }
    return {comparison.take(), compareMembers(membersBefore, membersAfter)};
}

} // namespace fanion

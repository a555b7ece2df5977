// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/victims/victim_count.h"

#include "app/shell/victims/victim_terms.h"

#include <algorithm>
#include <set>

namespace fanion::app {

VictimCount::Column VictimCount::column(std::string_view group) const {
    const auto found = columns.find(group);
    return found == columns.end() ? Column{} : found->second;
}

int VictimCount::at(std::string_view place) const {
    const auto found = places.find(place);
    return found == places.end() ? 0 : found->second;
}

int VictimCount::total() const {
    int sum = 0;
    for (const auto &[group, column] : columns)
        if (group != "missing") sum += column.sum();
    return sum;
}

VictimCount countVictims(const BoardView &board) {
    VictimCount count;
    std::map<std::string_view, int> codes;
    for (const EntityId id : board.index().kinds().of(Kind::Victim)) {
        const EntityPtr victim = board.find(id);
        ++count.columns[std::string(tollGroupOf(victim->text(Field::Category)))].recorded;
        ++count.places[std::string(victim->text(Field::Whereabouts))];
        if (const auto code = victim->text(Field::SinusCode); !code.empty()) ++codes[code];
    }
    count.sameCode = static_cast<int>(std::ranges::count_if(codes, [](const auto &code) { return code.second > 1; }));
    if (const EntityPtr incident = board.find(kIncidentEntity))
        for (const std::string_view group : kTollGroups)
            if (const auto field = counterOfGroup(group)) {
                const std::int64_t counted = std::clamp<std::int64_t>(incident->count(*field), 0, 1'000'000);
                if (counted > 0) count.columns[std::string(group)].counted = static_cast<int>(counted);
            }
    return count;
}

QString tollLine(const VictimCount &count) {
    QStringList parts;
    for (const std::string_view group : kTollGroups)
        if (const int sum = count.column(group).sum(); sum > 0)
            parts += categoryCode(group) + u' ' + QString::number(sum);
    if (const int unsorted = count.column("").sum(); unsorted > 0)
        parts += QStringLiteral("? ") + QString::number(unsorted);
    return parts.join(QStringLiteral(" · "));
}

} // namespace fanion::app

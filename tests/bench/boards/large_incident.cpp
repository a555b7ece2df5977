// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/boards/large_incident.h"

#include <algorithm>
#include <array>
#include <memory>
#include <random>

namespace fanion::bench {

namespace {

constexpr WallTime kStart = 1'800'000'000'000;
constexpr WallTime kBetweenLines = 30'000;
constexpr std::uint64_t kFirstMeans = 100'000;
constexpr std::uint64_t kFirstTask = 200'000;
constexpr std::uint64_t kFirstVictim = 300'000;
constexpr std::uint64_t kFirstSector = 400'000;
constexpr std::uint64_t kFirstSign = 500'000;
constexpr std::uint64_t kFirstFact = 600'000;
constexpr std::uint64_t kFirstHypothesis = 700'000;
constexpr std::uint64_t kRollCall = 800'000;
constexpr std::size_t kNotesAcross = 40;
constexpr std::array kTypes{"FPT", "CCF", "VSAV", "VLCG", "EPA"};

using Fields = std::vector<std::pair<Field, Value>>;

Value text(std::string words) {
    return Value(std::move(words));
}

EntityPtr entity(std::uint64_t id, Kind kind, WallTime at, const Fields &fields) {
    auto made = std::make_shared<Entity>();
    made->id = EntityId{id};
    made->kind = kind;
    made->createdAt = made->changedAt = at;
    for (const auto &[field, value] : fields)
        made->registers[field].shown.value = value;
    // As the board does: at the top level, in the order of their ids.
    if (kind == Kind::Means || kind == Kind::Sector) made->places[Field::Parent] = PlaceView{};
    return made;
}

EntityPtr lineAt(std::uint64_t id, WallTime at) {
    return entity(
        id, Kind::LogEntry, at,
        {{Field::Number, text("COS-" + std::to_string(id))},
         {Field::From, text("CODIS")},
         {Field::EventAt, Value(std::int64_t{at})},
         {Field::Text, text("Renfort de deux groupes parti de Salon, arrivée prévue " + std::to_string(id))}});
}

} // namespace

EntityPtr LargeIncident::line(std::size_t index) {
    return lineAt(1 + index, kStart + static_cast<WallTime>(index) * kBetweenLines);
}

EntityPtr LargeIncident::lateLine() {
    return lineAt(2 * kLines, kStart + 1);
}

EntityPtr LargeIncident::means(std::size_t index, const char *state) {
    const char *type = kTypes.at(index % kTypes.size());
    return entity(kFirstMeans + index, Kind::Means, kStart + static_cast<WallTime>(index),
                  {{Field::Label, text(std::string(type) + " M" + std::to_string(index))},
                   {Field::Type, text(type)},
                   {Field::State, text(state)},
                   {Field::Sector, Value(EntityId{kFirstSector + index % kSectors})}});
}

EntityPtr LargeIncident::victim(std::size_t index, const char *whereabouts) {
    return entity(kFirstVictim + index, Kind::Victim, kStart + static_cast<WallTime>(index),
                  {{Field::Label, text("V" + std::to_string(index))},
                   {Field::SinusCode, text("FR13-" + std::to_string(index))},
                   {Field::Category, text(index % 3 == 0 ? "ua" : "ur")},
                   {Field::Whereabouts, text(whereabouts)}});
}

BoardDelta LargeIncident::whole() {
    BoardDelta delta;
    for (std::size_t i = 0; i < kLines; ++i)
        delta.changed.push_back(line(i));
    for (std::size_t i = 0; i < kMeans; ++i)
        delta.changed.push_back(means(i, i % 4 == 0 ? "atCrm" : "engaged"));
    for (std::size_t i = 0; i < kTasks; ++i)
        delta.changed.push_back(entity(kFirstTask + i, Kind::Task, kStart + static_cast<WallTime>(i),
                                       {{Field::Label, text("Tenir la piste " + std::to_string(i))},
                                        {Field::Sector, Value(EntityId{kFirstSector + i % kSectors})}}));
    for (std::size_t i = 0; i < kVictims; ++i)
        delta.changed.push_back(victim(i, "pma"));
    for (std::size_t i = 0; i < kSectors; ++i)
        delta.changed.push_back(
            entity(kFirstSector + i, Kind::Sector, kStart,
                   {{Field::Label, text("S" + std::to_string(i))}, {Field::State, text("active")}}));
    for (std::size_t i = 0; i < kFacts; ++i)
        delta.changed.push_back(entity(kFirstFact + i, Kind::Intelligence, kStart + static_cast<WallTime>(i),
                                       {{Field::Number, text("COS-R" + std::to_string(i))},
                                        {Field::Label, text("PI " + std::to_string(i) + " hors service")},
                                        {Field::Heading, text("water")},
                                        {Field::Confidence, text("presumed")}}));
    for (std::size_t i = 0; i < kHypotheses; ++i)
        delta.changed.push_back(entity(kFirstHypothesis + i, Kind::Hypothesis, kStart + static_cast<WallTime>(i),
                                       {{Field::Label, text("Le feu passe la RD" + std::to_string(i))},
                                        {Field::Horizon, text("H+" + std::to_string(1 + i % 9))},
                                        {Field::Delay, Value(std::int64_t{40})}}));
    std::mt19937_64 random(kSeed);
    std::shuffle(delta.changed.begin(), delta.changed.end(), random);
    return delta;
}

EntityPtr LargeIncident::rollCall() {
    return entity(kRollCall, Kind::RollCall, kStart, {{Field::StartedAt, Value(std::int64_t{kStart})}});
}

EntityPtr LargeIncident::note(std::size_t index, std::string words) {
    const auto across = static_cast<std::int64_t>(index % kNotesAcross) * 176;
    const auto down = static_cast<std::int64_t>(index / kNotesAcross) * 136;
    auto made =
        std::make_shared<Entity>(*entity(kPage + 1 + index, Kind::PageItem, kStart,
                                         {{Field::Page, Value(EntityId{kPage})},
                                          {Field::Form, text("note")},
                                          {Field::Place, text(std::to_string(across) + " " + std::to_string(down))},
                                          {Field::Extent, text("160 120")},
                                          {Field::Colour, text(index % 2 == 0 ? "yellow" : "pink")},
                                          {Field::Order, Value(static_cast<std::int64_t>(index))}}));
    made->texts[Field::Label] = std::move(words);
    return made;
}

BoardDelta LargeIncident::page() {
    BoardDelta delta;
    delta.changed.push_back(entity(kPage, Kind::Page, kStart,
                                   {{Field::Label, text("Retour d'expérience")}, {Field::Legend1, text("Idée")}}));
    for (std::size_t i = 0; i < kNotes; ++i)
        delta.changed.push_back(note(i, "Prévoir la relève des équipes du secteur " + std::to_string(i)));
    return delta;
}

std::vector<BoardAct> LargeIncident::acts() {
    std::vector<BoardAct> acts(kActs);
    for (std::size_t i = 0; i < kActs; ++i) {
        BoardAct &act = acts[i];
        act.change.bytes[0] = static_cast<std::uint8_t>(i);
        act.change.bytes[1] = static_cast<std::uint8_t>(i >> 8U);
        act.at = act.eventAt = kStart + static_cast<WallTime>(i) * kBetweenLines;
        act.kind = Kind::Means;
        act.field = Field::State;
        act.act = HistoryLine::Act::Set;
        act.value = text("engaged");
        act.objects = {EntityId{kFirstMeans + i % kMeans}};
    }
    return acts;
}

BoardDelta LargeIncident::namedSigns(std::size_t count) {
    BoardDelta delta;
    for (std::size_t i = 0; i < count; ++i)
        delta.changed.push_back(
            entity(kFirstSign + i, Kind::Symbol, kStart, {{Field::Label, text("Citerne " + std::to_string(i))}}));
    return delta;
}

} // namespace fanion::bench

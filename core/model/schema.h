// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/value.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace fanion {

/** What an entity is. The numbers are the file format: never reuse one. */
enum class Kind : std::uint16_t {
    Incident = 1,      ///< the incident itself: one entity, id kIncidentEntity
    Symbol = 2,        ///< a point symbol of the SITAC that is not a means: PC, CRM, source, cible, point d'eau…
    Line = 3,          ///< a line or arrow: action, ligne d'appui, limite, cheminement…
    Area = 4,          ///< a surface: contour de feu, zones…
    Sector = 5,        ///< secteur géographique or fonctionnel
    Means = 6,         ///< moyen: engin, groupe, colonne; on the map as soon as it has a position
    Task = 7,          ///< tâche / mission
    LogEntry = 8,      ///< a line of the main courante; append-only
    Layer = 9,         ///< a layer of imported points
    Feature = 10,      ///< one imported point of a layer
    Snapshot = 11,     ///< carte figée: the board as its author saw it when this was made, by a name
    Victim = 12,       ///< fiche of one victim or involved person; whoever is only counted has none
    Intelligence = 13, ///< renseignement: what somebody says of the incident, and how far it is to be believed
    Hypothesis = 14,   ///< a line of the tableau d'anticipation: what could happen, and what is prepared for it
    Alarm = 15,        ///< a distress call or a general withdrawal that every post is to answer
    RollCall = 16,     ///< appel: who of those engaged has answered since it began
    Timer = 17,        ///< minuteur: when those engaged are to be heard of again, or to be out
    Page = 18,         ///< page of the tableau blanc: a plane without an edge, for what has no board of its own
    PageItem = 19,     ///< what lies on a page: a note, words, a shape, a stroke, a frame, an arrow between two of them
};

/** The entity that holds the incident's own fields (title, phase, exercise…). */
inline constexpr EntityId kIncidentEntity{1};

/** A field of an entity. The numbers are the file format: never reuse one. Meanings: the table in schema.cpp. */
enum class Field : std::uint16_t {
    Label = 1,
    Position = 2,
    Path = 3,
    Catalogue = 4,
    Nature = 5,
    Phase = 6,
    Label2 = 7,
    Rotation = 8,
    Means = 9,
    Sector = 10,
    Confidence = 11,
    Note = 12,
    Order = 13,
    Flipped = 14,
    Width = 15,
    Level = 16,
    Colour = 17,
    Size = 18,
    Tags = 19,
    Links = 20,
    State = 21,
    Type = 22,
    Station = 23,
    Echelon = 24,
    Crew = 25,
    Leader = 26,
    Channel = 27,
    Parent = 28,
    Mission = 29,
    RequestedAt = 30,
    DepartedAt = 31,
    ExpectedAt = 32,
    AtCrmAt = 33,
    EngagedAt = 34,
    ReleasedAt = 35,
    SectorType = 36,
    Description = 37,
    Assignee = 38,
    AssigneeRef = 39,
    Priority = 40,
    DueAt = 41,
    Steps = 42,
    Number = 43,
    EventAt = 44,
    EnteredAt = 45,
    From = 46,
    To = 47,
    EntryType = 48,
    Text = 49,
    Corrects = 50,
    Source = 51,
    ImportedAt = 52,
    Layer = 53,
    Properties = 54,
    Title = 55,
    Template = 56,
    Exercise = 57,
    OpenedAt = 58,
    Summary = 59,
    AbsoluteEmergencies = 60, ///< UA
    RelativeEmergencies = 61, ///< UR
    Deceased = 62,            ///< DCD
    Involved = 63,            ///< impliqués
    Attachments = 70,
    Locked = 71, ///< not to be moved or deleted by accident; the window's, the replica takes any change
    Group = 72,  ///< objects with the same text are selected together
    AlertedAt = 80,
    AtTransitAt = 81, ///< au PT
    RelievedAt = 82,  ///< another means took its place
    ReturnedAt = 83,  ///< rentré
    Radio = 84,       ///< indicatif radio
    Carried = 85,     ///< victims a means carries: "1 UA"
    OrderForm = 86,   ///< frame of the order a task is given with
    Situation = 87,
    Anticipation = 88,
    Objectives = 89,
    Idea = 90, ///< idée de manœuvre
    Execution = 91,
    Command = 92,
    Logistics = 93,
    Safety = 94,
    Acknowledgements = 95,
    SinusCode = 100,   ///< what the SINUS bracelet reads as; of no known form, one person's in an incident
    Category = 101,    ///< UA (EU, U1), UR (U2, U3), DCD, impliqué, UMP, disparu
    Whereabouts = 102, ///< where along the chain a victim is: chantier, PRV, PMA, CAI, on the way, hospital, dépôt
    Destination = 103, ///< évacué vers
    Identity = 104,    ///< a person's name: never searched, listed or exported unasked
    Sex = 105,
    Age = 106, ///< as it is said: "35", "enfant", "~60"
    FoundAt = 107,
    AtPrvAt = 108,
    AtPmaAt = 109,
    ArrivedAt = 110, ///< at the hospital or dépôt
    Decontaminated = 111,
    Triage = 120,      ///< of a line of the main courante: what is still to be done about it
    Concerns = 121,    ///< the functions that are to acknowledge a line
    Recorded = 122,    ///< the act on the board that a line writes down: BoardAct::key()
    Heading = 130,     ///< what a piece of intelligence is about: sinistre, eau, accès, météo…
    Reliability = 131, ///< of its source: Admiralty A to F
    Credibility = 132, ///< of what it says: Admiralty 1 to 6
    Consequence = 133, ///< what it changes for the manoeuvre
    Scenario = 134,    ///< favourable, probable or worst
    Horizon = 135,     ///< when it could happen, as it is said: "H+1", "cette nuit"
    Likelihood = 136,
    Gravity = 137,
    Trigger = 138,  ///< what would show that it happens
    Effects = 139,  ///< on the targets (cibles)
    Prealert = 140, ///< means to warn beforehand
    Delay = 141,    ///< how long those means take, in minutes
    AlarmType = 150,
    EndedAt = 151, ///< alarm lifted, roll call closed, timer stopped
    Outcome = 152, ///< how it ended
    TimerType = 153,
    StartedAt = 154,
    Interval = 155,    ///< minutes from one contact to the next, or until those inside are to be out
    ContactedAt = 156, ///< when they were last heard of
    Pressure = 157,    ///< of the breathing apparatus, the lowest of the team, in bar
    Answers = 158,     ///< of a roll call (appel): who answered when, and how many
    DoneSteps = 160,   ///< which steps of a task are done: "TIME POST STEP", the step's item as 16 hex digits
    Inbox = 170,       ///< of a page: what others add waits for whoever said so to publish it
    Legend1 = 171,     ///< what a colour stands for on a page: of the first, yellow; the others follow
    Legend2 = 172,
    Legend3 = 173,
    Legend4 = 174,
    Legend5 = 175,
    Legend6 = 176,
    Legend7 = 177,
    Legend8 = 178,
    Page = 180,      ///< on which page an item lies
    Form = 181,      ///< what an item is drawn as
    Place = 182,     ///< "X Y", the upper left corner: whole page units (core/model/page_points.h)
    Extent = 183,    ///< "WIDTH HEIGHT"
    Points = 184,    ///< "X Y X Y …" of a stroke, or both ends of an arrow; from its place
    StartItem = 185, ///< an arrow leads from this item…
    EndItem = 186,   ///< …to this one
    Votes = 187,     ///< the posts (64 hex digits) that are for it: each counts once
    Topic = 188,     ///< category of a note, in the words of who leads the session
};

enum class ValueType : std::uint8_t { Boolean, Integer, Time, Text, Choice, Position, Path, Reference };

/** How concurrent writes of a field meet (docs/convergence.md). */
enum class Merge : std::uint8_t {
    Last,    ///< one value, the later write wins (hybrid time, then log)
    Multi,   ///< lives hang on it: concurrent values are all kept, the later one is shown, a badge says so
    Fixed,   ///< written once with the creation and never again (journal): the earliest write wins
    Set,     ///< add-wins set of texts or references
    List,    ///< ordered list of texts
    Text,    ///< collaborative text
    Counter, ///< people add to it and take from it; every amount counts, also those added beside each other
    Tree,    ///< whom it hangs under, and where among those: moves never close a cycle
};

struct FieldSpec {
    Field field;
    std::string_view name; ///< in JSON: lowerCamel, e.g. "expectedAt"
    ValueType type;
    Merge merge;
    std::span<const std::string_view> choices = {}; ///< for ValueType::Choice
};

struct KindSpec {
    Kind kind;
    std::string_view
        name; ///< in JSON: "symbol", "line", "area", "sector", "means", "task", "log", "layer", "feature", "incident"…
    std::span<const FieldSpec> fields;
    Field tree{}; ///< the one field with Merge::Tree; 0 when there is none

    /** Null when this kind has no such field. */
    [[nodiscard]] const FieldSpec *find(Field field) const;
    /** By name or by one of the accepted aliases ("name", "title", "callsign" for label…). Null when unknown. */
    [[nodiscard]] const FieldSpec *find(std::string_view name) const;
};

[[nodiscard]] std::span<const KindSpec> allKinds();
/** Null for a kind this version does not know: the entity is kept and passed on, not shown. */
[[nodiscard]] const KindSpec *findKind(Kind kind);
[[nodiscard]] const KindSpec *findKind(std::string_view name);

/**
 * The one door for a field's value: type, range (positions, at most 10,000 path points, texts of at most 64 KiB valid
 * UTF-8), choice. Null is allowed everywhere (it clears the field) but in Fixed fields.
 */
[[nodiscard]] Result<void> checkValue(const FieldSpec &field, const Value &value);

} // namespace fanion

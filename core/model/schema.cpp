// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/schema.h"

#include <algorithm>
#include <array>

// The table of what the board can hold. Columns follow the boards of a French command post: tableau des moyens, main
// courante, sectorisation, SITAC records. Numbers (schema.h) are the file format; names are the JSON of fanionctl.
// Units: angles tenths of a degree, lengths centimetres, sizes percent, times milliseconds since 1970 UTC.

namespace fanion {

namespace {

using Names = std::string_view;

/** Colour code of the SITAC: what the mission is about. */
constexpr std::array<Names, 6> kNature{"fire", "people", "water", "risk", "command", "neutral"};
/** Line style of the SITAC: prévu (dashed), en cours (solid), terminé, anticipé. */
constexpr std::array<Names, 4> kPhase{"planned", "engaged", "ended", "anticipated"};
constexpr std::array<Names, 2> kConfidence{"presumed", "confirmed"};
/** States of a means, in the order it lives through them. */
constexpr std::array<Names, 13> kMeansState{"requested", "alerted",   "enRoute",     "atTransit", "atCrm",
                                            "engaged",   "reserve",   "transport",   "available", "released",
                                            "refused",   "cancelled", "outOfService"};
constexpr std::array<Names, 5> kTaskState{"issued", "received", "executing", "done", "impossible"};
constexpr std::array<Names, 3> kSectorState{"planned", "active", "closed"};
constexpr std::array<Names, 2> kSectorType{"geographic", "functional"};
/** Cadres d'ordre: chef de groupe, chef d'agrès, colonne and site (doctrine 1.5). */
constexpr std::array<Names, 3> kOrderForm{"soiec", "smes", "saoiecl"};
constexpr std::array<Names, 4> kPriority{"low", "normal", "high", "urgent"};
constexpr std::array<Names, 8> kEntryType{"message",  "order",     "question", "report",
                                          "ambiance", "situation", "decision", "auto"};
/**
 * Doctrine 4.1, from what is known of each: UA is EU or U1, UR is U2 or U3. Impliqués are unhurt; UMP (psychological
 * emergency) and missing ones are counted beside them.
 */
constexpr std::array<Names, 10> kCategory{"ua", "eu", "u1", "ur", "u2", "u3", "dcd", "involved", "ump", "missing"};
/** The chain of plan NOVI (doctrine 4.3), and who has gone home. */
constexpr std::array<Names, 8> kWhereabouts{"onSite",     "prv",      "pma",      "cai",
                                            "evacuating", "hospital", "mortuary", "left"};
constexpr std::array<Names, 2> kSex{"male", "female"};
/** À traiter, traité, pour information. */
constexpr std::array<Names, 3> kTriage{"todo", "done", "info"};
/** Rubriques of the tableau de renseignement (doctrine 2.3). */
constexpr std::array<Names, 10> kHeading{"incident", "victims", "targets", "water",    "access",
                                         "weather",  "energy",  "risks",   "services", "media"};
/** Admiralty code: the source from A (completely reliable) to E, F cannot be judged; what it says from 1 to 5, 6
 * cannot. */
constexpr std::array<Names, 6> kReliability{"a", "b", "c", "d", "e", "f"};
constexpr std::array<Names, 6> kCredibility{"1", "2", "3", "4", "5", "6"};
constexpr std::array<Names, 3> kScenario{"favourable", "probable", "worst"};
constexpr std::array<Names, 4> kDegree{"low", "medium", "high", "veryHigh"};
/** Veillée, déclenchée, traitée, écartée. */
constexpr std::array<Names, 4> kHypothesisState{"watched", "triggered", "answered", "discarded"};
/** Message de détresse, ordre de repli. */
constexpr std::array<Names, 2> kAlarmType{"mayday", "withdraw"};
/** Prise de contact, contrôle ARI (time inside), relève, anything else. */
constexpr std::array<Names, 4> kTimerType{"contact", "breathing", "relief", "other"};
constexpr std::array<Names, 8> kForm{"note", "text", "rectangle", "ellipse", "ink", "frame", "link", "picture"};
/** Of a note on a page with an inbox; one that says nothing is published. */
constexpr std::array<Names, 2> kItemState{"proposed", "published"};
/** Montée en puissance, stabilisation, décrue, closed. */
constexpr std::array<Names, 5> kIncidentPhase{"alert", "buildUp", "stabilised", "demobilisation", "closed"};

using F = Field;
using T = ValueType;
using M = Merge;

// Fields with the same meaning wherever they stand.
constexpr FieldSpec kLabel{F::Label, "label", T::Text, M::Last};
constexpr FieldSpec kLabel2{F::Label2, "label2", T::Text, M::Last};
constexpr FieldSpec kPosition{F::Position, "position", T::Position, M::Last};
constexpr FieldSpec kPath{F::Path, "path", T::Path, M::Last};
constexpr FieldSpec kCatalogue{F::Catalogue, "catalogue", T::Text, M::Last};
constexpr FieldSpec kNatureField{F::Nature, "nature", T::Choice, M::Last, kNature};
constexpr FieldSpec kPhaseField{F::Phase, "phase", T::Choice, M::Last, kPhase};
constexpr FieldSpec kConfidenceField{F::Confidence, "confidence", T::Choice, M::Last, kConfidence};
constexpr FieldSpec kRotation{F::Rotation, "rotation", T::Integer, M::Last};
constexpr FieldSpec kFlipped{F::Flipped, "flipped", T::Boolean, M::Last};
constexpr FieldSpec kWidth{F::Width, "width", T::Integer, M::Last};
constexpr FieldSpec kLevel{F::Level, "level", T::Integer, M::Last};
constexpr FieldSpec kEchelon{F::Echelon, "echelon", T::Integer, M::Last};
constexpr FieldSpec kColour{F::Colour, "colour", T::Text, M::Last};
constexpr FieldSpec kSize{F::Size, "size", T::Integer, M::Last};
constexpr FieldSpec kOrder{F::Order, "order", T::Integer, M::Last};
constexpr FieldSpec kType{F::Type, "type", T::Text, M::Last};
constexpr FieldSpec kStation{F::Station, "station", T::Text, M::Last};
constexpr FieldSpec kLeader{F::Leader, "leader", T::Text, M::Last};
constexpr FieldSpec kChannel{F::Channel, "channel", T::Text, M::Last};
constexpr FieldSpec kMission{F::Mission, "mission", T::Text, M::Last};
constexpr FieldSpec kMeans{F::Means, "means", T::Reference, M::Last};
constexpr FieldSpec kSector{F::Sector, "sector", T::Reference, M::Last};
constexpr FieldSpec kParent{F::Parent, "parent", T::Reference, M::Tree};
constexpr FieldSpec kSource{F::Source, "source", T::Text, M::Last};
constexpr FieldSpec kEventAt{F::EventAt, "eventAt", T::Time, M::Last};
constexpr FieldSpec kNote{F::Note, "note", T::Text, M::Text};
constexpr FieldSpec kDescription{F::Description, "description", T::Text, M::Text};
constexpr FieldSpec kTags{F::Tags, "tags", T::Text, M::Set};
constexpr FieldSpec kLinks{F::Links, "links", T::Reference, M::Set};
/** Each an AttachmentRef (core/attachment). */
constexpr FieldSpec kAttachments{F::Attachments, "attachments", T::Text, M::Set};

constexpr FieldSpec kLocked{F::Locked, "locked", T::Boolean, M::Last};
constexpr FieldSpec kGroup{F::Group, "group", T::Text, M::Last};

constexpr std::array kIncidentFields{
    FieldSpec{F::Title, "title", T::Text, M::Last},
    FieldSpec{F::Phase, "phase", T::Choice, M::Last, kIncidentPhase},
    FieldSpec{F::Template, "template", T::Text, M::Last},
    FieldSpec{F::Exercise, "exercise", T::Boolean, M::Fixed},
    FieldSpec{F::OpenedAt, "openedAt", T::Time, M::Fixed},
    FieldSpec{F::Summary, "summary", T::Text, M::Text},
    FieldSpec{F::AbsoluteEmergencies, "absoluteEmergencies", T::Integer, M::Counter},
    FieldSpec{F::RelativeEmergencies, "relativeEmergencies", T::Integer, M::Counter},
    FieldSpec{F::Deceased, "deceased", T::Integer, M::Counter},
    FieldSpec{F::Involved, "involved", T::Integer, M::Counter},
    kChannel, // on which the COS speaks with the CODIS
    kPosition,
    kNote,
    kTags,
    kAttachments,
};
constexpr std::array kSymbolFields{
    kLabel,  kLabel2,  kPosition, kCatalogue, kNatureField, kPhaseField,  kConfidenceField, kRotation, kFlipped,
    kSize,   kLevel,   kEchelon,  kColour,    kType,        kStation,     kMeans,           kSector,   kOrder,
    kSource, kEventAt, kNote,     kTags,      kLinks,       kAttachments, kLocked,          kGroup,
};
constexpr std::array kLineFields{
    kLabel,   kLabel2, kPath, kCatalogue, kNatureField, kPhaseField, kConfidenceField, kRotation,
    kFlipped, kWidth,  kSize, kColour,    kMeans,       kSector,     kOrder,           kSource,
    kEventAt, kNote,   kTags, kLinks,     kAttachments, kLocked,     kGroup,
};
constexpr std::array kAreaFields{
    kLabel,   kLabel2, kPath,  kCatalogue,   kNatureField, kPhaseField, kConfidenceField, kRotation,
    kFlipped, kWidth,  kSize,  kColour,      kSector,      kOrder,      kSource,          kEventAt,
    kNote,    kTags,   kLinks, kAttachments, kLocked,      kGroup,
};
constexpr std::array kSectorFields{
    kLabel,
    kLabel2,
    kPath,
    kPosition,
    kCatalogue,
    FieldSpec{F::SectorType, "sectorType", T::Choice, M::Last, kSectorType},
    FieldSpec{F::State, "state", T::Choice, M::Last, kSectorState},
    kNatureField,
    kPhaseField,
    kLevel,
    kLeader,
    kChannel,
    kParent,
    kMission,
    kColour,
    kOrder,
    kDescription,
    kNote,
    kTags,
    kLinks,
    kAttachments,
    kLocked,
    kGroup,
};
constexpr std::array kMeansFields{
    kLabel,
    kLabel2,
    FieldSpec{F::Position, "position", T::Position, M::Multi},
    FieldSpec{F::State, "state", T::Choice, M::Multi, kMeansState},
    FieldSpec{F::Phase, "phase", T::Choice, M::Multi, kPhase},
    kType,
    kStation,
    kEchelon,
    FieldSpec{F::Crew, "crew", T::Text, M::Last},
    kLeader,
    kChannel,
    kParent,
    kSector,
    kMission,
    FieldSpec{F::RequestedAt, "requestedAt", T::Time, M::Last},
    FieldSpec{F::AlertedAt, "alertedAt", T::Time, M::Last},
    FieldSpec{F::DepartedAt, "departedAt", T::Time, M::Last},
    FieldSpec{F::ExpectedAt, "expectedAt", T::Time, M::Last},
    FieldSpec{F::AtTransitAt, "atTransitAt", T::Time, M::Last},
    FieldSpec{F::AtCrmAt, "atCrmAt", T::Time, M::Last},
    FieldSpec{F::EngagedAt, "engagedAt", T::Time, M::Last},
    FieldSpec{F::RelievedAt, "relievedAt", T::Time, M::Last},
    FieldSpec{F::ReleasedAt, "releasedAt", T::Time, M::Last},
    FieldSpec{F::ReturnedAt, "returnedAt", T::Time, M::Last},
    FieldSpec{F::Radio, "radio", T::Text, M::Last},
    FieldSpec{F::Carried, "carried", T::Text, M::Last},
    kCatalogue,
    kNatureField,
    kLevel,
    kRotation,
    kSize,
    kColour,
    kOrder,
    kSource,
    kNote,
    kTags,
    kLinks,
    kAttachments,
    kLocked,
    kGroup,
};
constexpr std::array kTaskFields{
    kLabel,
    kDescription,
    FieldSpec{F::State, "state", T::Choice, M::Multi, kTaskState},
    FieldSpec{F::Assignee, "assignee", T::Text, M::Multi},
    FieldSpec{F::AssigneeRef, "assigneeRef", T::Reference, M::Multi},
    FieldSpec{F::Priority, "priority", T::Choice, M::Last, kPriority},
    FieldSpec{F::DueAt, "dueAt", T::Time, M::Last},
    FieldSpec{F::Steps, "steps", T::Text, M::List},
    FieldSpec{F::DoneSteps, "doneSteps", T::Text, M::Set},
    FieldSpec{F::From, "from", T::Text, M::Last},
    FieldSpec{F::OrderForm, "orderForm", T::Choice, M::Last, kOrderForm},
    FieldSpec{F::Situation, "situation", T::Text, M::Text},
    FieldSpec{F::Anticipation, "anticipation", T::Text, M::Text},
    FieldSpec{F::Objectives, "objectives", T::Text, M::Text},
    FieldSpec{F::Mission, "mission", T::Text, M::Text},
    FieldSpec{F::Idea, "idea", T::Text, M::Text},
    FieldSpec{F::Execution, "execution", T::Text, M::Text},
    FieldSpec{F::Command, "command", T::Text, M::Text},
    FieldSpec{F::Logistics, "logistics", T::Text, M::Text},
    FieldSpec{F::Safety, "safety", T::Text, M::Text},
    FieldSpec{F::Acknowledgements, "acknowledgements", T::Text, M::Set}, // who answered for which role, and when
    kMeans,
    kSector,
    kChannel,
    kPosition,
    kOrder,
    kNote,
    kTags,
    kLinks,
    kAttachments,
};
/** The main courante: what was written stays written; what is only attached to it (links, suite donnée) may change. */
constexpr std::array kLogEntryFields{
    FieldSpec{F::Number, "number", T::Text, M::Fixed},
    FieldSpec{F::EventAt, "eventAt", T::Time, M::Fixed},
    FieldSpec{F::EnteredAt, "enteredAt", T::Time, M::Fixed},
    FieldSpec{F::From, "from", T::Text, M::Fixed},
    FieldSpec{F::To, "to", T::Text, M::Fixed},
    FieldSpec{F::Channel, "channel", T::Text, M::Fixed},
    FieldSpec{F::EntryType, "entryType", T::Choice, M::Fixed, kEntryType},
    FieldSpec{F::Label, "label", T::Text, M::Fixed},
    FieldSpec{F::Text, "text", T::Text, M::Fixed},
    FieldSpec{F::Corrects, "corrects", T::Reference, M::Fixed},
    FieldSpec{F::Source, "source", T::Text, M::Fixed},
    FieldSpec{F::Priority, "priority", T::Choice, M::Fixed, kPriority},
    kConfidenceField,
    kPosition,
    kMeans,
    kSector,
    FieldSpec{F::Note, "note", T::Text, M::Last},
    FieldSpec{F::Triage, "triage", T::Choice, M::Last, kTriage},
    FieldSpec{F::Concerns, "concerns", T::Text, M::Set},
    FieldSpec{F::Acknowledgements, "acknowledgements", T::Text, M::Set},
    FieldSpec{F::Recorded, "recorded", T::Text, M::Fixed},
    kTags,
    kLinks,
    kAttachments,
};
constexpr std::array kLayerFields{
    kLabel,     kSource,      FieldSpec{F::ImportedAt, "importedAt", T::Time, M::Last},
    kCatalogue, kNatureField, kColour,
    kSize,      kOrder,       kNote,
    kTags,
};
/** What it shows is the past of the change that makes it (core/history/seen_at_creation.h). */
constexpr std::array kSnapshotFields{kLabel, kNote, kTags, kLinks};
/**
 * Its label is its number ("V7"), given once: nobody can write a name where everybody reads. What lives hang on keeps
 * both values (triage, the chain, the bracelet, who evacuates it and where to).
 */
constexpr std::array kVictimFields{
    FieldSpec{F::Label, "label", T::Text, M::Fixed},
    FieldSpec{F::SinusCode, "sinusCode", T::Text, M::Multi},
    FieldSpec{F::Category, "category", T::Choice, M::Multi, kCategory},
    FieldSpec{F::Whereabouts, "whereabouts", T::Choice, M::Multi, kWhereabouts},
    FieldSpec{F::Means, "means", T::Reference, M::Multi},
    FieldSpec{F::Destination, "destination", T::Text, M::Multi},
    FieldSpec{F::Identity, "identity", T::Text, M::Last},
    FieldSpec{F::Sex, "sex", T::Choice, M::Last, kSex},
    FieldSpec{F::Age, "age", T::Text, M::Last},
    FieldSpec{F::FoundAt, "foundAt", T::Time, M::Last},
    FieldSpec{F::AtPrvAt, "atPrvAt", T::Time, M::Last},
    FieldSpec{F::AtPmaAt, "atPmaAt", T::Time, M::Last},
    FieldSpec{F::DepartedAt, "departedAt", T::Time, M::Last},
    FieldSpec{F::ArrivedAt, "arrivedAt", T::Time, M::Last},
    FieldSpec{F::Decontaminated, "decontaminated", T::Boolean, M::Last},
    kSector,
    kPosition,
    kNote,
    kLinks,
};
/** Nothing of it is erased: who changes his mind about it leaves both in its history, and both values if unseen. */
constexpr std::array kIntelligenceFields{
    FieldSpec{F::Number, "number", T::Text, M::Fixed},
    FieldSpec{F::EnteredAt, "enteredAt", T::Time, M::Fixed},
    kEventAt,
    kSource,
    FieldSpec{F::Heading, "heading", T::Choice, M::Last, kHeading},
    FieldSpec{F::Label, "label", T::Text, M::Last},
    kDescription,
    FieldSpec{F::Confidence, "confidence", T::Choice, M::Multi, kConfidence},
    FieldSpec{F::Reliability, "reliability", T::Choice, M::Last, kReliability},
    FieldSpec{F::Credibility, "credibility", T::Choice, M::Last, kCredibility},
    FieldSpec{F::Consequence, "consequence", T::Text, M::Text},
    FieldSpec{F::Triage, "triage", T::Choice, M::Last, kTriage},
    FieldSpec{F::Concerns, "concerns", T::Text, M::Set},
    FieldSpec{F::Acknowledgements, "acknowledgements", T::Text, M::Set},
    kPosition,
    kSector,
    kMeans,
    kNote,
    kTags,
    kLinks,
    kAttachments,
};
/** Tableau d'anticipation (doctrine 2.6). */
constexpr std::array kHypothesisFields{
    kLabel,
    kDescription,
    FieldSpec{F::Scenario, "scenario", T::Choice, M::Last, kScenario},
    FieldSpec{F::Horizon, "horizon", T::Text, M::Last},
    FieldSpec{F::Likelihood, "likelihood", T::Choice, M::Last, kDegree},
    FieldSpec{F::Gravity, "gravity", T::Choice, M::Last, kDegree},
    FieldSpec{F::Trigger, "trigger", T::Text, M::Text},
    FieldSpec{F::Effects, "effects", T::Text, M::Text},
    FieldSpec{F::Idea, "idea", T::Text, M::Text},
    FieldSpec{F::Prealert, "prealert", T::Text, M::Last},
    FieldSpec{F::Delay, "delay", T::Integer, M::Last},
    FieldSpec{F::DueAt, "dueAt", T::Time, M::Multi},
    FieldSpec{F::Assignee, "assignee", T::Text, M::Multi},
    FieldSpec{F::State, "state", T::Choice, M::Multi, kHypothesisState},
    kSector,
    kPosition,
    kOrder,
    kNote,
    kTags,
    kLinks,
    kAttachments,
};
/** What was called stays called; where they are and whose they are may be learnt later. */
constexpr std::array kAlarmFields{
    FieldSpec{F::AlarmType, "alarmType", T::Choice, M::Fixed, kAlarmType},
    FieldSpec{F::EventAt, "eventAt", T::Time, M::Fixed},
    FieldSpec{F::Label, "label", T::Text, M::Multi},
    FieldSpec{F::Position, "position", T::Position, M::Multi},
    FieldSpec{F::Means, "means", T::Reference, M::Multi},
    FieldSpec{F::Sector, "sector", T::Reference, M::Multi},
    FieldSpec{F::Acknowledgements, "acknowledgements", T::Text, M::Set},
    FieldSpec{F::EndedAt, "endedAt", T::Time, M::Last},
    FieldSpec{F::Outcome, "outcome", T::Text, M::Last},
    kNote,
    kLinks,
};
constexpr std::array kRollCallFields{
    kLabel,
    FieldSpec{F::StartedAt, "startedAt", T::Time, M::Fixed},
    FieldSpec{F::Interval, "interval", T::Integer, M::Last},
    kSector,
    FieldSpec{F::Answers, "answers", T::Text, M::Set},
    FieldSpec{F::EndedAt, "endedAt", T::Time, M::Last},
    FieldSpec{F::Outcome, "outcome", T::Text, M::Last},
    kNote,
    kLinks,
};
constexpr std::array kTimerFields{
    kLabel,
    FieldSpec{F::TimerType, "timerType", T::Choice, M::Last, kTimerType},
    kMeans,
    kSector,
    FieldSpec{F::Crew, "crew", T::Text, M::Last},
    FieldSpec{F::StartedAt, "startedAt", T::Time, M::Last},
    FieldSpec{F::Interval, "interval", T::Integer, M::Multi},
    FieldSpec{F::ContactedAt, "contactedAt", T::Time, M::Last},
    FieldSpec{F::Pressure, "pressure", T::Integer, M::Multi},
    FieldSpec{F::EndedAt, "endedAt", T::Time, M::Last},
    kNote,
    kLinks,
};
/** A field for each colour: posts that name two colours at once both keep their words. */
constexpr std::array kPageFields{
    kLabel,
    kOrder,
    FieldSpec{F::Inbox, "inbox", T::Boolean, M::Last},
    FieldSpec{F::Legend1, "legend1", T::Text, M::Last},
    FieldSpec{F::Legend2, "legend2", T::Text, M::Last},
    FieldSpec{F::Legend3, "legend3", T::Text, M::Last},
    FieldSpec{F::Legend4, "legend4", T::Text, M::Last},
    FieldSpec{F::Legend5, "legend5", T::Text, M::Last},
    FieldSpec{F::Legend6, "legend6", T::Text, M::Last},
    FieldSpec{F::Legend7, "legend7", T::Text, M::Last},
    FieldSpec{F::Legend8, "legend8", T::Text, M::Last},
    kNote,
    kTags,
    kLinks,
};
/**
 * Its label is its words, which several may type in. Both numbers of a place are one value, so that two who move a note
 * at once never leave it where neither put it; its extent is another, so that one may move what another widens.
 */
constexpr std::array kPageItemFields{
    FieldSpec{F::Label, "label", T::Text, M::Text},
    FieldSpec{F::Page, "page", T::Reference, M::Last},
    FieldSpec{F::Form, "form", T::Choice, M::Last, kForm},
    FieldSpec{F::Place, "place", T::Text, M::Last},
    FieldSpec{F::Extent, "extent", T::Text, M::Last},
    FieldSpec{F::Points, "points", T::Text, M::Last},
    FieldSpec{F::StartItem, "startItem", T::Reference, M::Last},
    FieldSpec{F::EndItem, "endItem", T::Reference, M::Last},
    kColour,
    kSize, // of its words
    FieldSpec{F::Topic, "topic", T::Text, M::Last},
    FieldSpec{F::State, "state", T::Choice, M::Last, kItemState},
    FieldSpec{F::Votes, "votes", T::Text, M::Set},
    kOrder,
    kLinks,
    kAttachments,
    kLocked,
    kGroup,
};
constexpr std::array kFeatureFields{
    kLabel,
    kPosition,
    kPath,
    FieldSpec{F::Layer, "layer", T::Reference, M::Last},
    kCatalogue,
    FieldSpec{F::Properties, "properties", T::Text, M::Last}, // JSON of the columns that have no field here
    kNatureField,
    kNote,
    kTags,
    kLinks,
};

constexpr std::array<KindSpec, 19> kKinds{{
    {Kind::Incident, "incident", kIncidentFields},
    {Kind::Symbol, "symbol", kSymbolFields},
    {Kind::Line, "line", kLineFields},
    {Kind::Area, "area", kAreaFields},
    {Kind::Sector, "sector", kSectorFields, F::Parent},
    {Kind::Means, "means", kMeansFields, F::Parent},
    {Kind::Task, "task", kTaskFields},
    {Kind::LogEntry, "log", kLogEntryFields},
    {Kind::Layer, "layer", kLayerFields},
    {Kind::Feature, "feature", kFeatureFields},
    {Kind::Snapshot, "snapshot", kSnapshotFields},
    {Kind::Victim, "victim", kVictimFields},
    {Kind::Intelligence, "intelligence", kIntelligenceFields},
    {Kind::Hypothesis, "hypothesis", kHypothesisFields},
    {Kind::Alarm, "alarm", kAlarmFields},
    {Kind::RollCall, "rollCall", kRollCallFields},
    {Kind::Timer, "timer", kTimerFields},
    {Kind::Page, "page", kPageFields},
    {Kind::PageItem, "pageItem", kPageItemFields},
}};

/** One more than the largest field number. */
constexpr std::size_t kFieldNumbers = 189;
constexpr std::uint8_t kNoPlace = 255;
/** Where each kind has each field, by their numbers: asked for with every operation and every field shown. */
constexpr auto kPlaces = [] {
    std::array<std::array<std::uint8_t, kFieldNumbers>, kKinds.size()> places{};
    for (std::size_t index = 0; index < kKinds.size(); ++index) {
        places[index].fill(kNoPlace);
        std::uint8_t place = 0;
        for (const auto &spec : kKinds[index].fields)
            places[index].at(static_cast<std::size_t>(spec.field)) = place++;
    }
    return places;
}();

struct Alias {
    std::string_view alias;
    Field field;
};
/** Other words people and tools use; the first whose field the kind has is taken. */
constexpr std::array kAliases{
    Alias{"name", F::Label},       Alias{"title", F::Label},         Alias{"callsign", F::Label},
    Alias{"label", F::Title},      Alias{"name", F::Title},          Alias{"status", F::State},
    Alias{"text", F::Description}, Alias{"content", F::Text},        Alias{"body", F::Text},
    Alias{"message", F::Text},     Alias{"content", F::Description}, Alias{"body", F::Description},
    Alias{"type", F::EntryType},   Alias{"type", F::SectorType},     Alias{"sender", F::From},
    Alias{"recipient", F::To},     Alias{"color", F::Colour},        Alias{"notes", F::Note},
    Alias{"geometry", F::Path},
};

} // namespace

const FieldSpec *KindSpec::find(Field field) const {
    const auto number = static_cast<std::size_t>(field);
    const auto index = static_cast<std::size_t>(kind) - 1;
    if (number >= kFieldNumbers || index >= kKinds.size()) return nullptr;
    const auto place = kPlaces[index][number];
    return place == kNoPlace ? nullptr : &fields[place];
}

const FieldSpec *KindSpec::find(std::string_view wanted) const {
    const auto found = std::ranges::find(fields, wanted, &FieldSpec::name);
    if (found != fields.end()) return &*found;
    for (const auto &[alias, field] : kAliases) {
        if (alias != wanted) continue;
        if (const auto *spec = find(field)) return spec;
    }
    return nullptr;
}

std::span<const KindSpec> allKinds() {
    return kKinds;
}

const KindSpec *findKind(Kind kind) {
    // The numbers are dense from 1, in the order of the table; schema_test checks it.
    const auto index = static_cast<std::size_t>(kind) - 1;
    return index < kKinds.size() ? &kKinds[index] : nullptr;
}

const KindSpec *findKind(std::string_view name) {
    const auto found = std::ranges::find(kKinds, name, &KindSpec::name);
    return found == kKinds.end() ? nullptr : &*found;
}

} // namespace fanion

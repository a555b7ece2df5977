// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/shown_fields.h"

#include <array>

namespace fanion::app {

namespace {

using F = Field;
using enum FieldSection;

constexpr std::array kMeans{
    ShownField{F::Label, Main},        ShownField{F::State, Main},       ShownField{F::Sector, Main},
    ShownField{F::Mission, Main},      ShownField{F::Parent, Main},      ShownField{F::Leader, Main},
    ShownField{F::Crew, Main},         ShownField{F::Channel, Main},     ShownField{F::Radio, Main},
    ShownField{F::Carried, Main},      ShownField{F::Note, Main},        ShownField{F::RequestedAt, Times},
    ShownField{F::AlertedAt, Times},   ShownField{F::DepartedAt, Times}, ShownField{F::ExpectedAt, Times},
    ShownField{F::AtTransitAt, Times}, ShownField{F::AtCrmAt, Times},    ShownField{F::EngagedAt, Times},
    ShownField{F::RelievedAt, Times},  ShownField{F::ReleasedAt, Times}, ShownField{F::ReturnedAt, Times},
    ShownField{F::Type, More},         ShownField{F::Station, More},     ShownField{F::Nature, More},
    ShownField{F::Phase, More},        ShownField{F::Echelon, More},     ShownField{F::Label2, More},
    ShownField{F::Position, More},     ShownField{F::Rotation, More},    ShownField{F::Size, More},
    ShownField{F::Source, More},
};
constexpr std::array kSymbol{
    ShownField{F::Label, Main},   ShownField{F::Label2, Main},     ShownField{F::Phase, Main},
    ShownField{F::Nature, Main},  ShownField{F::Confidence, Main}, ShownField{F::Sector, Main},
    ShownField{F::Note, Main},    ShownField{F::Position, More},   ShownField{F::Rotation, More},
    ShownField{F::Flipped, More}, ShownField{F::Size, More},       ShownField{F::Level, More},
    ShownField{F::Echelon, More}, ShownField{F::Means, More},      ShownField{F::Source, More},
    ShownField{F::EventAt, More},
};
constexpr std::array kLine{
    ShownField{F::Label, Main},  ShownField{F::Label2, Main},     ShownField{F::Phase, Main},
    ShownField{F::Nature, Main}, ShownField{F::Confidence, Main}, ShownField{F::Means, Main},
    ShownField{F::Sector, Main}, ShownField{F::Note, Main},       ShownField{F::Flipped, More},
    ShownField{F::Size, More},   ShownField{F::Source, More},     ShownField{F::EventAt, More},
    ShownField{F::Path, More},
};
constexpr std::array kArea{
    ShownField{F::Label, Main},   ShownField{F::Label2, Main},     ShownField{F::Phase, Main},
    ShownField{F::Nature, Main},  ShownField{F::Confidence, Main}, ShownField{F::Sector, Main},
    ShownField{F::Note, Main},    ShownField{F::Width, More},      ShownField{F::Source, More},
    ShownField{F::EventAt, More}, ShownField{F::Path, More},
};
constexpr std::array kSector{
    ShownField{F::Label, Main},  ShownField{F::State, Main},       ShownField{F::SectorType, Main},
    ShownField{F::Leader, Main}, ShownField{F::Channel, Main},     ShownField{F::Mission, Main},
    ShownField{F::Note, Main},   ShownField{F::Parent, More},      ShownField{F::Level, More},
    ShownField{F::Nature, More}, ShownField{F::Description, More}, ShownField{F::Path, More},
};
constexpr std::array kTask{
    ShownField{F::Label, Main},     ShownField{F::State, Main},       ShownField{F::Steps, Main},
    ShownField{F::Priority, Main},  ShownField{F::AssigneeRef, Main}, ShownField{F::Assignee, Main},
    ShownField{F::Sector, Main},    ShownField{F::DueAt, Main},       ShownField{F::Description, Main},
    ShownField{F::OrderForm, More}, ShownField{F::From, More},        ShownField{F::Channel, More},
    ShownField{F::Note, More},
};
constexpr std::array kLogEntry{
    ShownField{F::Number, Main},   ShownField{F::EventAt, Main},    ShownField{F::From, Main},
    ShownField{F::To, Main},       ShownField{F::EntryType, Main},  ShownField{F::Text, Main},
    ShownField{F::Triage, Main},   ShownField{F::Means, Main},      ShownField{F::Sector, Main},
    ShownField{F::Note, Main},     ShownField{F::EnteredAt, More},  ShownField{F::Channel, More},
    ShownField{F::Corrects, More}, ShownField{F::Confidence, More},
};
constexpr std::array kLayer{
    ShownField{F::Label, Main},      ShownField{F::Nature, Main}, ShownField{F::Source, Main},
    ShownField{F::ImportedAt, Main}, ShownField{F::Note, Main},
};
constexpr std::array kFeature{
    ShownField{F::Label, Main}, ShownField{F::Properties, Main}, ShownField{F::Note, Main},
    ShownField{F::Layer, More}, ShownField{F::Nature, More},     ShownField{F::Position, More},
};
/** Not the name: it shows on the board of victims alone, where it is asked for. */
constexpr std::array kVictim{
    ShownField{F::SinusCode, Main},   ShownField{F::Category, Main},   ShownField{F::Whereabouts, Main},
    ShownField{F::Destination, Main}, ShownField{F::Means, Main},      ShownField{F::Sector, Main},
    ShownField{F::Sex, Main},         ShownField{F::Age, Main},        ShownField{F::Note, Main},
    ShownField{F::FoundAt, Times},    ShownField{F::AtPrvAt, Times},   ShownField{F::AtPmaAt, Times},
    ShownField{F::DepartedAt, Times}, ShownField{F::ArrivedAt, Times}, ShownField{F::Decontaminated, More},
    ShownField{F::Position, More},
};
constexpr std::array kAlarm{
    ShownField{F::AlarmType, Main}, ShownField{F::EventAt, Main}, ShownField{F::Label, Main},
    ShownField{F::Means, Main},     ShownField{F::Sector, Main},  ShownField{F::EndedAt, Main},
    ShownField{F::Outcome, Main},   ShownField{F::Note, Main},    ShownField{F::Position, More},
};
constexpr std::array kRollCall{
    ShownField{F::StartedAt, Main}, ShownField{F::Sector, Main},  ShownField{F::Interval, Main},
    ShownField{F::EndedAt, Main},   ShownField{F::Outcome, Main}, ShownField{F::Note, Main},
};
constexpr std::array kTimer{
    ShownField{F::Label, Main},        ShownField{F::TimerType, Main}, ShownField{F::Means, Main},
    ShownField{F::Sector, Main},       ShownField{F::Crew, Main},      ShownField{F::Interval, Main},
    ShownField{F::Pressure, Main},     ShownField{F::Note, Main},      ShownField{F::StartedAt, Times},
    ShownField{F::ContactedAt, Times}, ShownField{F::EndedAt, Times},
};
constexpr std::array kIntelligence{
    ShownField{F::Number, Main},      ShownField{F::Label, Main},       ShownField{F::Heading, Main},
    ShownField{F::Confidence, Main},  ShownField{F::Source, Main},      ShownField{F::Reliability, Main},
    ShownField{F::Credibility, Main}, ShownField{F::Consequence, Main}, ShownField{F::Triage, Main},
    ShownField{F::EventAt, Main},     ShownField{F::Sector, Main},      ShownField{F::Means, Main},
    ShownField{F::Note, Main},        ShownField{F::Description, More}, ShownField{F::EnteredAt, More},
    ShownField{F::Position, More},
};
constexpr std::array kHypothesis{
    ShownField{F::Label, Main},       ShownField{F::State, Main},    ShownField{F::Scenario, Main},
    ShownField{F::Horizon, Main},     ShownField{F::DueAt, Main},    ShownField{F::Likelihood, Main},
    ShownField{F::Gravity, Main},     ShownField{F::Trigger, Main},  ShownField{F::Effects, Main},
    ShownField{F::Idea, Main},        ShownField{F::Prealert, Main}, ShownField{F::Delay, Main},
    ShownField{F::Assignee, Main},    ShownField{F::Sector, Main},   ShownField{F::Note, Main},
    ShownField{F::Description, More}, ShownField{F::Position, More},
};
constexpr std::array kPage{
    ShownField{F::Label, Main},   ShownField{F::Inbox, Main},   ShownField{F::Legend1, Main},
    ShownField{F::Legend2, Main}, ShownField{F::Legend3, Main}, ShownField{F::Legend4, Main},
    ShownField{F::Legend5, Main}, ShownField{F::Legend6, Main}, ShownField{F::Legend7, Main},
    ShownField{F::Legend8, Main}, ShownField{F::Note, Main},
};
constexpr std::array kPageItem{
    ShownField{F::Label, Main}, ShownField{F::Topic, Main}, ShownField{F::Page, More},
    ShownField{F::Form, More},  ShownField{F::State, More}, ShownField{F::Size, More},
};
constexpr std::array kSnapshot{ShownField{F::Label, Main}, ShownField{F::Note, Main}};
constexpr std::array kIncident{
    ShownField{F::Title, Main},
    ShownField{F::Phase, Main},
    ShownField{F::AbsoluteEmergencies, Main},
    ShownField{F::RelativeEmergencies, Main},
    ShownField{F::Deceased, Main},
    ShownField{F::Involved, Main},
    ShownField{F::Summary, Main},
    ShownField{F::Note, Main},
    ShownField{F::OpenedAt, More},
    ShownField{F::Channel, More},
};

} // namespace

std::span<const ShownField> shownFields(Kind kind) {
    switch (kind) {
    case Kind::Means:
        return kMeans;
    case Kind::Symbol:
        return kSymbol;
    case Kind::Line:
        return kLine;
    case Kind::Area:
        return kArea;
    case Kind::Sector:
        return kSector;
    case Kind::Task:
        return kTask;
    case Kind::LogEntry:
        return kLogEntry;
    case Kind::Layer:
        return kLayer;
    case Kind::Feature:
        return kFeature;
    case Kind::Snapshot:
        return kSnapshot;
    case Kind::Victim:
        return kVictim;
    case Kind::Intelligence:
        return kIntelligence;
    case Kind::Hypothesis:
        return kHypothesis;
    case Kind::Alarm:
        return kAlarm;
    case Kind::RollCall:
        return kRollCall;
    case Kind::Timer:
        return kTimer;
    case Kind::Page:
        return kPage;
    case Kind::PageItem:
        return kPageItem;
    case Kind::Incident:
        return kIncident;
    }
    return {};
}

} // namespace fanion::app

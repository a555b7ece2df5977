// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/entry/quick_entry.h"
#include "app/shell/entry/state_words.h"
#include "app/shell/entry/values.h"

#include <QCoreApplication>

// What the files of QuickEntry share; for them alone.
namespace fanion::app {

struct QuickEntry::SectorChoice {
    EntityPtr existing;
    QString newLabel; ///< when there is none yet
};

struct QuickEntry::MeansPhrase {
    EntityPtr existing;
    QString type;
    QString station;
    const VehicleEntry *vehicle = nullptr;
    std::optional<StateWord> state;
    std::optional<SectorChoice> sector;
    std::optional<WallTime> at;
    std::optional<WallTime> expected;
    QString crew;
    QStringList leftover;
    [[nodiscard]] bool isBare() const { return !state && !sector && !at && !expected && crew.isEmpty(); }
};

namespace quick_entry {

inline QString say(const char *text) {
    return QCoreApplication::translate("QuickEntry", text);
}

} // namespace quick_entry

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/sometimes.h"

#include <array>

namespace fanion::cluster {

namespace {

constexpr std::array<std::string_view, 72> kRequired{
    // disks
    "kill",
    "power cut",
    "power cut of all",
    "restart in peace",
    "died during a commit",
    "opened after a kill",
    "opened after a power cut",
    "torn write recovered",
    "unsynced write lost",
    "a removed file came back",
    "read failed",
    "write failed",
    "sync failed",
    "disk full",
    "commit failed",
    "commit failed: disk full",
    "commit failed with syncs failing",
    "commit went through after having failed",
    "opening failed",
    "opened after having failed to",
    "restored backup",
    "opened from pages",
    "replayed after pages",
    "replayed everything",
    "took a block",
    "cloned disk",
    "a post with several logs",
    // network
    "message lost",
    "duplicate delivery",
    "waited for an earlier change",
    "partition",
    "one-way partition",
    "path clogged",
    "swizzle",
    // clocks
    "clock in 1970",
    "clock in 2106",
    "clock days off",
    "clock drifts",
    "clock jumped back",
    // members
    "late joiner",
    "role changed",
    "admitted again",
    "revocation",
    "revoked each other",
    "order dated back",
    "struck removal",
    "circle of removals",
    "succession",
    "command handed over",
    "mutual revocation",
    "void work",
    "an act refused",
    "a change refused",
    "forgery of a stranger",
    "forgery of a revoked post",
    "forgery of an observer",
    // forked logs
    "signed two histories",
    "a fork found",
    "a fork suspected",
    "the own log forked",
    // the board
    "deleted",
    "edited after delete",
    "deleted by one, edited by another",
    "conflict to settle",
    "list item moved by two",
    "text typed by two",
    "counted by two",
    "counted by one, reset by another",
    "object moved in its tree by two",
    "undo",
    "redo",
    "undo left a colleague's work alone",
};

} // namespace

std::span<const std::string_view> Sometimes::required() {
    return kRequired;
}

std::vector<std::string> Sometimes::missing() const {
    std::vector<std::string> missing;
    for (const auto what : kRequired)
        if (!m_times.contains(std::string(what))) missing.emplace_back(what);
    return missing;
}

} // namespace fanion::cluster

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QSysInfo>

#include <filesystem>
#include <vector>

namespace fanion::app {

/** How it went the last times this post had an incident open. */
struct OpenRecord {
    enum class State {
        Closed,  ///< as it should
        Loading, ///< the engine reads the file
        Showing, ///< on the screen for less than a minute
        Settled, ///< on the screen for longer
    };

    State state = State::Closed;
    int crashes = 0;             ///< one after the other, before it had settled
    WallTime settledAt = 0;      ///< when it was last known to run well; 0: never
    std::vector<EntityId> aside; ///< objects that are not shown

    bool operator==(const OpenRecord &) const = default;
};

/**
 * An OpenRecord for each incident file, in a folder of this post. A damaged one counts as none; when the machine was
 * started anew since, the program did not crash but lost its power, and was closed.
 */
class OpenRecords {
public:
    explicit OpenRecords(QString folder, QByteArray boot = QSysInfo::bootUniqueId())
        : m_folder(std::move(folder)), m_boot(std::move(boot)) {}

    [[nodiscard]] OpenRecord of(const QString &incident) const;
    /**
     * Whole or not at all; a full disk leaves the former one. Not forced onto the disk, which would hold up the window:
     * what a power cut takes does not matter (the machine is started anew after it), and a crash takes nothing.
     */
    void write(const QString &incident, const OpenRecord &record) const;
    /** Where the crumbs of this incident are kept (core/base/crumbs.h). */
    [[nodiscard]] std::filesystem::path crumbsOf(const QString &incident) const;

private:
    [[nodiscard]] QString path(const QString &incident, QLatin1StringView ending) const;

    QString m_folder;
    QByteArray m_boot; ///< of the machine, this time
};

} // namespace fanion::app

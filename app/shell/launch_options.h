// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <QPoint>
#include <QSize>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace fanion::app {

/** What stands on the command line of `fanion`. */
struct LaunchOptions {
    QString file; ///< an incident to open; empty: the start screen
    QString home;
    NetworkSettings network;
    QString language; ///< empty: as the officer left it
    QString theme;
    std::optional<QSize> size;
    std::optional<QPoint> place;
    bool selfTest = false;
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/** Reads the arguments (the program's name first). The error is one line that says what is wrong. */
[[nodiscard]] std::expected<LaunchOptions, QString> readLaunchOptions(const QStringList &arguments);
[[nodiscard]] QString launchHelp();

} // namespace fanion::app

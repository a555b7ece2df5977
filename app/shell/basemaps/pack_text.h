// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/packs/pack_fetch.h"
#include "app/tiles/packs/pack_download.h"

#include <QCoreApplication>
#include <QString>

namespace fanion::app {

/** What is said of packs (fonds préparés), in the language of the screen. */
class PackText {
    Q_DECLARE_TR_FUNCTIONS(fanion::app::PackText)

public:
    /** "15 · routes": a level and what one sees at it. */
    [[nodiscard]] static QString zoom(int zoom);
    /** Tiles, bytes and time, all but the first a guess. */
    [[nodiscard]] static QString estimate(const PackPlan &plan);
    [[nodiscard]] static QString progress(const PackProgress &progress);
    /** "142 Mo". */
    [[nodiscard]] static QString size(std::uint64_t bytes);
    /** Of a pack that other posts give; \p bytesPerSecond: 0 while that isn't known. */
    [[nodiscard]] static QString fetching(const PackFetch &fetch, double bytesPerSecond, bool isGiven);
    /** Why a pack can't be fetched from other posts. */
    [[nodiscard]] static QString fetchProblem(const Error &error);
    /** Of an unfinished file of so many bytes. */
    [[nodiscard]] static QString stopped(qint64 bytes);
    /** Why a pack can't be; \p source tells whose policy forbids it. */
    [[nodiscard]] static QString problem(const Error &error, const QString &source);

private:
    [[nodiscard]] static QString duration(double seconds);
};

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/packs/pack_file.h"
#include "app/tiles/packs/tile_walk.h"

#include <QElapsedTimer>
#include <QTimer>

#include <deque>

class QNetworkAccessManager;
class QNetworkReply;

namespace fanion::app {

/** How far a pack is. */
struct PackProgress {
    std::uint64_t total = 0;   ///< tiles of the plan
    std::uint64_t done = 0;    ///< there, or known to be nowhere
    std::uint64_t missing = 0; ///< of these, the server has none
    std::uint64_t bytes = 0;   ///< of what is there
    double tilesPerSecond = 0; ///< fetched since it was started; 0 while that isn't known
    bool isWaiting = false;    ///< the server or the network doesn't answer: it tries again
    bool operator==(const PackProgress &) const = default;
};

/**
 * Fetches the tiles of a pack, four at a time, and puts them into its file. What fails is tried again, after as long as
 * the server says; when nothing came for minutes it ends, and what is there is kept for the next time. Each tile is
 * read before it is kept. Needs the event loop of its thread; callbacks come on it, and never from within a call.
 */
class PackDownload {
public:
    /** Ends once: finished, or why not. The object may be deleted from then on, not from within. */
    using Ended = std::function<void(Result<void>)>;

    PackDownload(std::unique_ptr<PackFile> file, PackPlan plan, std::filesystem::path as,
                 std::function<void(const PackProgress &)> progress, Ended ended);
    /** Stops; what came is kept. */
    ~PackDownload();

    void start();

    /** After so many failures in a row, with growing pauses between them, nobody is there. */
    static constexpr int kPatience = 8;
    /** The first pause after a failure; each next one is twice as long, up to a minute. Tests shorten it. */
    std::chrono::milliseconds firstPause{1000};

private:
    void fetchMore();
    void fetch(TileId id);
    void finished(TileId id, QNetworkReply &reply);
    void failed(TileId id, QNetworkReply &reply);
    [[nodiscard]] Result<void> keep(TileId id, QNetworkReply &reply);
    void pause(std::chrono::milliseconds atLeast);
    void end(Result<void> result);
    void tell();

    std::unique_ptr<PackFile> m_file;
    PackPlan m_plan;
    std::filesystem::path m_as;
    std::function<void(const PackProgress &)> m_progress;
    Ended m_ended;
    std::unique_ptr<QNetworkAccessManager> m_network;
    TileWalk m_walk;
    std::deque<TileId> m_again; ///< failed, or damaged
    std::map<TileId, int> m_damaged;
    int m_underWay = 0;
    int m_failures = 0; ///< in a row
    int m_unflushed = 0;
    std::uint64_t m_fetched = 0;
    std::uint64_t m_total = 0;
    bool m_isOver = false;
    QElapsedTimer m_clock;
    QTimer m_pause;
    QTimer m_telling;
};

} // namespace fanion::app

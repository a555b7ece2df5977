// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/online_address.h"

#include <QCache>
#include <QNetworkReply>
#include <QTimer>

#include <map>
#include <memory>
#include <set>

class QNetworkAccessManager;

namespace fanion::app {

/**
 * Tiles fetched over HTTP, at most six at a time, kept on the disk as HTTP says (freshness, revalidation). Without a
 * network what is kept is shown, however old; a tile that fails is asked for again after a while, or when the server
 * says (Retry-After). Needs the event loop of its thread.
 */
class OnlineSource final : public TileSource {
public:
    /** \p cacheFolder: for the tiles of this address alone; made when needed. */
    OnlineSource(OnlineAddress address, QString cacheFolder);
    ~OnlineSource() override;

    [[nodiscard]] Result<TileData> tile(TileId id) override;
    void wanted(const std::deque<TileId> &tiles) override;

    /** Where tiles of an address are kept on this machine. */
    [[nodiscard]] static QString standardCache(const OnlineAddress &address);

private:
    void fetchMore();
    void fetch(TileId id, bool onlyKept);
    void finished(TileId id, QNetworkReply &reply, bool onlyKept);
    void retryLater(TileId id, std::chrono::seconds after);
    void tell();

    OnlineAddress m_address;
    QString m_cacheFolder;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made at the first tile, on the thread that asks
    std::deque<TileId> m_queue;
    std::set<TileId> m_underWay;
    std::set<TileId> m_nothing;           ///< the server has none
    std::map<TileId, qint64> m_notBefore; ///< failed; milliseconds of the steady clock
    std::map<TileId, Bytes> m_arrived;    ///< until they are asked for again
    QTimer m_retry;
    QTimer m_telling;
};

} // namespace fanion::app

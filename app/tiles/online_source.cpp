// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/online_source.h"

#include "app/tiles/keyless_cache.h"
#include "app/tiles/service_keys.h"
#include "app/tiles/tile_http.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QStandardPaths>

#include <algorithm>

namespace fanion::app {

namespace {

using namespace std::chrono_literals;

constexpr std::size_t kAtOnce = 6;
constexpr qint64 kKept = 512LL * 1024 * 1024; ///< bytes on the disk, an address
constexpr auto kRetry = 15s;
constexpr auto kLongestWait = 300s;
constexpr std::size_t kRemembered = 20'000; ///< tiles that aren't there

qint64 now() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

OnlineSource::OnlineSource(OnlineAddress address, QString cacheFolder)
    : m_address(std::move(address)), m_cacheFolder(std::move(cacheFolder)) {
    m_facts.kind = m_address.kind;
    m_facts.name = m_address.name;
    m_facts.attribution = m_address.attribution;
    m_facts.minZoom = m_address.minZoom;
    m_facts.maxZoom = m_address.maxZoom;
    m_retry.setSingleShot(true);
    m_retry.callOnTimeout([this] { tell(); });
    m_telling.setSingleShot(true);
    m_telling.callOnTimeout([this] {
        if (arrived) arrived();
    });
}

OnlineSource::~OnlineSource() = default;

QString OnlineSource::standardCache(const OnlineAddress &address) {
    const auto name = QCryptographicHash::hash(address.address.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/tiles/") +
           QString::fromLatin1(name);
}

Result<TileData> OnlineSource::tile(TileId id) {
    if (auto found = m_arrived.extract(id)) return TileData{std::move(found.mapped())};
    if (m_nothing.contains(id)) return TileData{};
    const auto failed = m_notBefore.find(id);
    const bool waits = failed != m_notBefore.end() && failed->second > now();
    if (!waits && !m_underWay.contains(id) && !std::ranges::contains(m_queue, id)) m_queue.push_back(id);
    fetchMore();
    return TileData{TileComing{}};
}

void OnlineSource::wanted(const std::deque<TileId> &tiles) {
    std::erase_if(m_queue, [&tiles](TileId id) { return !std::ranges::contains(tiles, id); });
    std::erase_if(m_arrived, [&tiles](const auto &entry) { return !std::ranges::contains(tiles, entry.first); });
}

void OnlineSource::fetchMore() {
    while (m_underWay.size() < kAtOnce && !m_queue.empty()) {
        const TileId id = m_queue.front();
        m_queue.pop_front();
        fetch(id, false);
    }
}

void OnlineSource::fetch(TileId id, bool onlyKept) {
    if (!m_network) {
        m_network = tileNetwork();
        auto *cache = new KeylessCache(m_network.get());
        cache->setCacheDirectory(m_cacheFolder);
        cache->setMaximumCacheSize(kKept);
        m_network->setCache(cache);
    }
    const bool lacksKey = m_address.needsKey() && ServiceKeys::inUse().of(m_address.host()).isEmpty();
    if (lacksKey && !onlyKept) {
        // The server would refuse each of them; what was kept before is shown.
        retryLater(id, kRetry);
        onlyKept = true;
    }
    QNetworkRequest request = tileRequest(m_address.url(id, ServiceKeys::inUse().of(m_address.host())));
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         onlyKept ? QNetworkRequest::AlwaysCache : QNetworkRequest::PreferNetwork);
    m_underWay.insert(id);
    getTile(*m_network, request, [this, id, onlyKept](QNetworkReply &reply) { finished(id, reply, onlyKept); });
}

void OnlineSource::finished(TileId id, QNetworkReply &reply, bool onlyKept) {
    m_underWay.erase(id);
    if (reply.error() == QNetworkReply::NoError && !saysMissing(reply)) {
        const QByteArray read = reply.readAll();
        const auto bytes = asBytes({read.constData(), static_cast<std::size_t>(read.size())});
        m_arrived[id] = Bytes(bytes.begin(), bytes.end());
        m_notBefore.erase(id);
        tell();
    } else if (saysMissing(reply)) {
        if (m_nothing.size() >= kRemembered) m_nothing.clear();
        m_nothing.insert(id);
        tell();
    } else if (!onlyKept) {
        retryLater(id, std::clamp<std::chrono::seconds>(retryAfter(reply), kRetry, kLongestWait));
        return fetch(id, true); // what is kept, however old
    }
    fetchMore();
}

void OnlineSource::retryLater(TileId id, std::chrono::seconds after) {
    m_notBefore[id] = now() + std::chrono::milliseconds(after).count();
    if (!m_retry.isActive()) m_retry.start(after + 100ms);
}

/** From the event loop: never within tile(), and once for what comes together. */
void OnlineSource::tell() {
    if (!m_telling.isActive()) m_telling.start(0);
}

} // namespace fanion::app

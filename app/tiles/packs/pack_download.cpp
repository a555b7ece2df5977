// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/packs/pack_download.h"

#include "app/tiles/service_keys.h"
#include "app/tiles/tile_http.h"
#include "app/tiles/tile_picture.h"
#include "app/tiles/vector_tile.h"

#include <algorithm>
#include <format>

namespace fanion::app {

namespace {

using namespace std::chrono_literals;

constexpr int kAtOnce = 4; ///< "throttle politely" (interop.md 2); a browser uses six
constexpr int kFlushEvery = 200;
constexpr int kReadAgain = 3; ///< a tile that is damaged each time is none
constexpr auto kLongestPause = 60s;
constexpr auto kTellEvery = 250ms;

bool isReadable(ByteView tile, TileFacts::Kind kind) {
    return kind == TileFacts::Kind::Vector ? VectorTile::decode(tile).has_value() : decodeTilePicture(tile).has_value();
}

} // namespace

PackDownload::PackDownload(std::unique_ptr<PackFile> file, PackPlan plan, std::filesystem::path as,
                           std::function<void(const PackProgress &)> progress, Ended ended)
    : m_file(std::move(file)), m_plan(std::move(plan)), m_as(std::move(as)), m_progress(std::move(progress)),
      m_ended(std::move(ended)), m_network(tileNetwork()), m_walk(m_plan.area, m_plan.minZoom, m_plan.maxZoom),
      m_total(m_plan.count()) {
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout([this] { fetchMore(); });
    m_telling.callOnTimeout([this] { tell(); });
}

PackDownload::~PackDownload() {
    m_isOver = true;
    m_network.reset(); // replies under way end here
}

void PackDownload::start() {
    m_clock.start();
    m_telling.start(kTellEvery);
    m_pause.start(0); // callbacks come from the event loop alone
}

void PackDownload::fetchMore() {
    while (!m_isOver && !m_pause.isActive() && m_underWay < kAtOnce) {
        // One knock at a closed door is enough.
        if (m_failures > 0 && m_underWay > 0) return;
        std::optional<TileId> id;
        if (!m_again.empty()) {
            id = m_again.front();
            m_again.pop_front();
        } else {
            do
                id = m_walk.next();
            while (id && m_file->has(*id));
        }
        if (!id) {
            if (m_underWay == 0) end(m_file->finish(m_as));
            return;
        }
        fetch(*id);
    }
}

void PackDownload::fetch(TileId id) {
    ++m_underWay;
    getTile(*m_network, tileRequest(m_plan.source.url(id, ServiceKeys::inUse().of(m_plan.source.host()))),
            [this, id](QNetworkReply &reply) {
                --m_underWay;
                if (!m_isOver) finished(id, reply);
            });
}

void PackDownload::finished(TileId id, QNetworkReply &reply) {
    Result<void> kept;
    if (saysMissing(reply))
        kept = m_file->putNothing(id);
    else if (reply.error() == QNetworkReply::NoError)
        kept = keep(id, reply);
    else
        return failed(id, reply);
    if (!kept) return end(kept);
    m_failures = 0;
    ++m_fetched;
    if (++m_unflushed >= kFlushEvery) {
        m_unflushed = 0;
        if (auto flushed = m_file->flush(); !flushed) return end(flushed);
    }
    fetchMore();
}

Result<void> PackDownload::keep(TileId id, QNetworkReply &reply) {
    const QByteArray read = reply.readAll();
    const auto tile = asBytes({read.constData(), static_cast<std::size_t>(read.size())});
    if (isReadable(tile, m_plan.source.kind)) return m_file->put(id, tile);
    if (++m_damaged[id] >= kReadAgain) return m_file->putNothing(id);
    m_again.push_back(id);
    return {};
}

void PackDownload::failed(TileId id, QNetworkReply &reply) {
    const int status = httpStatus(reply);
    if (status == 401 || status == 403) {
        const std::string host = m_plan.source.host().toStdString();
        return end(fail(ErrorCode::Refused, std::format("{} refuses its tiles ({}).", host, status), host));
    }
    m_again.push_back(id);
    if (++m_failures > kPatience)
        return end(fail(ErrorCode::Io,
                        std::format("The server doesn't answer: {}.",
                                    ServiceKeys::inUse().hidden(reply.errorString()).toStdString()),
                        m_plan.source.host().toStdString()));
    pause(retryAfter(reply));
}

void PackDownload::pause(std::chrono::milliseconds atLeast) {
    if (auto flushed = m_file->flush(); !flushed) return end(flushed);
    const auto growing =
        std::min<std::chrono::milliseconds>(firstPause * (1 << std::min(m_failures - 1, 10)), kLongestPause);
    m_pause.start(std::min<std::chrono::milliseconds>(std::max(growing, atLeast), 5 * kLongestPause));
}

void PackDownload::end(Result<void> result) {
    if (m_isOver) return;
    m_isOver = true;
    m_telling.stop();
    m_pause.stop();
    tell();
    if (!result) (void)m_file->flush();
    m_ended(std::move(result));
}

void PackDownload::tell() {
    const double seconds = static_cast<double>(m_clock.elapsed()) / 1000;
    m_progress({m_total, m_file->tiles(), m_file->missing(), m_file->bytes(),
                seconds > 1 ? static_cast<double>(m_fetched) / seconds : 0, m_failures > 0});
}

} // namespace fanion::app

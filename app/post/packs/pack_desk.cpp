// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/packs/pack_desk.h"

#include "app/post/packs/pack_hashes.h"

#include <boost/asio/post.hpp>

#include <chrono>
#include <utility>

namespace fanion::app {

namespace asio = boost::asio;

namespace {

constexpr auto kTellEvery = std::chrono::milliseconds(400);

/** Does it until either says stop. */
template <typename T>
Result<T> untilStopped(const std::stop_token &one, const std::stop_token &other,
                       const std::function<Result<T>(const std::stop_token &)> &work) {
    std::stop_source both;
    const auto stop = [&both] { both.request_stop(); };
    const std::stop_callback first(one, stop);
    const std::stop_callback second(other, stop);
    return work(both.get_token());
}

} // namespace

PackDesk::PackDesk(asio::io_context &io, Hooks hooks)
    : m_io(io), m_hooks(std::move(hooks)),
      // What the network's calls lead to happens after them.
      m_exchange({[this] { asio::post(m_io, [this] { m_hooks.given(m_exchange.shelf().offers()); }); },
                  [this] { asio::post(m_io, [this] { whole(); }); },
                  [this](const Error &error) { asio::post(m_io, [this, error] { failed(error); }); }}),
      m_telling(io), m_readers(io), m_writers(io) {}

void PackDesk::shutDown() {
    m_giving.request_stop();
    m_fetching.request_stop();
    m_telling.cancel();
    m_readers.stop();
    m_writers.stop();
}

void PackDesk::give(const std::vector<PackToGive> &packs) {
    m_giving.request_stop();
    m_giving = {};
    m_exchange.shelf().keepOnly(packs);
    m_hooks.given(m_exchange.shelf().offers());
    for (const PackToGive &pack : packs)
        if (!m_exchange.shelf().has(pack)) read(pack);
}

void PackDesk::read(const PackToGive &pack) {
    m_readers.run<PackManifest>(
        [file = pack.file, mine = m_giving.get_token()](const std::stop_token &stop) {
            return untilStopped<PackManifest>(
                stop, mine, [&file](const std::stop_token &token) { return packHashes(file, token); });
        },
        [this, pack, mine = m_giving.get_token()](Result<PackManifest> manifest) {
            if (mine.stop_requested()) return; // what the officer wishes now is another thing
            auto put =
                manifest ? m_exchange.shelf().put(pack, *std::move(manifest)) : std::unexpected(manifest.error());
            if (!put) return m_hooks.trouble(put.error());
            m_hooks.given(m_exchange.shelf().offers());
        });
}

void PackDesk::fetch(const net::PackOffer &pack, const std::filesystem::path &folder) {
    stopFetching();
    m_fetching.request_stop();
    m_fetching = {};
    m_isFetching = true;
    m_folder = folder;
    m_fetch = {PackFetch::State::Looking, pack, 0};
    tell(PackFetch::State::Looking);
    m_writers.run<PackPart>(
        [pack, folder, mine = m_fetching.get_token()](const std::stop_token &stop) {
            return untilStopped<PackPart>(
                stop, mine, [&](const std::stop_token &token) { return PackPart::open(folder, pack, token); });
        },
        [this, mine = m_fetching.get_token()](Result<PackPart> part) {
            if (!mine.stop_requested()) begun(std::move(part));
        });
}

void PackDesk::begun(Result<PackPart> part) {
    if (!part) return failed(part.error());
    m_exchange.fetch(*std::move(part));
    tell(PackFetch::State::Fetching);
    tellInTime();
}

void PackDesk::tellInTime() {
    m_telling.expires_after(kTellEvery);
    m_telling.async_wait([this](const boost::system::error_code &error) {
        if (error || !m_exchange.fetched()) return;
        if (m_exchange.part()->bytes() != m_fetch.bytes) tell(PackFetch::State::Fetching);
        tellInTime();
    });
}

void PackDesk::tell(PackFetch::State state) {
    m_fetch.state = state;
    if (m_exchange.part()) m_fetch.bytes = m_exchange.part()->bytes();
    m_hooks.fetch(m_fetch);
}

void PackDesk::stopFetching() {
    if (m_fetch.state == PackFetch::State::Ending || !std::exchange(m_isFetching, false)) return;
    m_fetching.request_stop();
    m_telling.cancel();
    tell(PackFetch::State::Stopped);
    m_exchange.endFetching();
}

void PackDesk::failed(const Error &error) {
    if (!std::exchange(m_isFetching, false)) return;
    m_telling.cancel();
    m_fetch.error = error;
    tell(PackFetch::State::Failed);
    m_exchange.endFetching();
}

void PackDesk::whole() {
    if (!m_isFetching || !m_exchange.part()) return;
    m_telling.cancel();
    tell(PackFetch::State::Ending);
    m_exchange.endFetching(); // closes the file
    m_writers.run<std::filesystem::path>(
        [folder = m_folder, pack = m_fetch.pack](const std::stop_token &) { return PackPart::finish(folder, pack); },
        [this, mine = m_fetching.get_token()](Result<std::filesystem::path> file) {
            if (mine.stop_requested()) return;
            if (!file) return failed(file.error());
            m_isFetching = false;
            m_fetch.file = *file;
            tell(PackFetch::State::Done);
        });
}

} // namespace fanion::app

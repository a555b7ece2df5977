// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/background.h"
#include "app/post/packs/pack_exchange.h"
#include "app/post/packs/pack_fetch.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace fanion::app {

/**
 * Gives packs to the other posts and fetches one from them: what takes long (reading a pack from end to end) runs on
 * threads of its own. It knows of no incident: the engine lends its store() to each that is open. Engine's thread.
 */
class PackDesk {
public:
    struct Hooks {
        std::function<void(std::vector<net::PackOffer>)> given; ///< what is given now; a little after it changed
        std::function<void(const PackFetch &)> fetch;           ///< a few times a second
        std::function<void(const Error &)> trouble;
    };
    PackDesk(boost::asio::io_context &io, Hooks hooks);

    /** These and no others from now on; each when it has been read. */
    void give(const std::vector<PackToGive> &packs);
    /** Fetches a pack into a folder, instead of the one before; goes on with what is there of it. */
    void fetch(const net::PackOffer &pack, const std::filesystem::path &folder);
    /** What came is kept. Of a pack that has come whole nothing is left to be stopped. */
    void stopFetching();
    [[nodiscard]] net::PackStore &store() { return m_exchange; }
    /** Waits for what runs. */
    void shutDown();

private:
    void read(const PackToGive &pack);
    void begun(Result<PackPart> part);
    void whole();
    void failed(const Error &error);
    void tell(PackFetch::State state);
    void tellInTime();

    boost::asio::io_context &m_io;
    Hooks m_hooks;
    PackExchange m_exchange;
    std::stop_source m_giving;
    std::stop_source m_fetching;
    PackFetch m_fetch;
    std::filesystem::path m_folder;
    bool m_isFetching = false;
    boost::asio::steady_timer m_telling;
    Background m_readers; ///< of what is given
    Background m_writers; ///< of what is fetched
};

} // namespace fanion::app

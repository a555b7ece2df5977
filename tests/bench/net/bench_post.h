// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/post.h"

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace fanion::bench {

using TimePoint = std::chrono::steady_clock::time_point;

/** A folder that goes with the object. */
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;
    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

/** A whole post (engine's thread, file, sockets), and a way to wait for what it tells. */
class BenchPost : public app::PostObserver {
public:
    BenchPost(std::filesystem::path folder, const std::string &name);
    ~BenchPost() override;

    app::Post &post() { return *m_post; }
    void listen(bool discovery, std::vector<net::Address> peers = {});
    void create();
    void open();
    [[nodiscard]] std::string invite();
    void join(const std::string &invitation);
    /** Returns when the change is durable here. */
    EntityId perform(Intent intent);
    /** Hands them over and returns when all are durable. */
    void performAll(std::vector<Intent> intents);
    /** Closes the program politely; `start()` may follow. */
    void stop();
    void start();

    /** When the entity with this many changes seen arrived on the board; waits for it. */
    TimePoint arrival(EntityId entity, std::int64_t value);
    TimePoint waitForConnected(std::size_t peers);
    TimePoint waitForDisconnected();
    TimePoint waitForEntities(std::size_t count);
    [[nodiscard]] net::Address address();

private:
    template <typename Condition>
    TimePoint wait(const char *what, Condition &&condition);

    void onOpened(const app::IncidentInfo &info) override;
    void onBoard(const BoardDelta &delta) override;
    void onListening(const net::Address &address) override;
    void onPeers(const std::vector<net::PeerStatus> &peers) override;
    void onJoinProgress(const net::JoinProgress &progress) override;

    std::filesystem::path m_folder;
    std::string m_name;
    std::unique_ptr<app::Post> m_post;
    app::NetworkSettings m_network;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<net::Address> m_address;
    std::map<EntityId, std::pair<std::int64_t, TimePoint>> m_seen;
    std::size_t m_connected = 0;
    TimePoint m_at;
    bool m_failed = false;
    std::string m_failure;
};

} // namespace fanion::bench

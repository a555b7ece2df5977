// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/net/bench_post.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <future>

namespace fanion::bench {

namespace {

[[noreturn]] void stopBench(const std::string &why) {
    std::fprintf(stderr, "bench-net: %s\n", why.c_str());
    std::exit(1);
}

template <typename T>
T take(std::future<Result<T>> future) {
    if (future.wait_for(std::chrono::minutes(2)) != std::future_status::ready) stopBench("a post doesn't answer");
    auto result = future.get();
    if (!result) stopBench(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <typename T>
std::pair<app::Done<T>, std::future<Result<T>>> answer() {
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto future = promise->get_future();
    return {[promise](Result<T> result) { promise->set_value(std::move(result)); }, std::move(future)};
}

/** The benches write a number into each entity's note, to know which write they see. */
std::int64_t numberIn(const Entity &entity) {
    const auto text = entity.text(Field::Label);
    return std::strtoll(std::string(text).c_str(), nullptr, 10);
}

} // namespace

TemporaryFolder::TemporaryFolder() {
    std::string pattern = std::filesystem::temp_directory_path() / "fanion-bench-XXXXXX";
    if (mkdtemp(pattern.data()) == nullptr) stopBench("can't make a folder for temporary files");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

BenchPost::BenchPost(std::filesystem::path folder, const std::string &name)
    : m_folder(std::move(folder)), m_name(name) {
    std::filesystem::create_directories(m_folder);
    start();
}

BenchPost::~BenchPost() = default;

void BenchPost::start() {
    m_post = std::make_unique<app::Post>(app::HomeSettings{m_folder}, systemEnvironment(), *this);
    auto [done, future] = answer<void>();
    m_post->introduce(m_name, "bench", std::move(done));
    take<void>(std::move(future));
}

void BenchPost::stop() {
    m_post.reset();
    const std::lock_guard lock(m_mutex);
    m_address.reset();
    m_connected = 0;
}

void BenchPost::listen(bool discovery, std::vector<net::Address> peers) {
    m_network = {discovery, net::Address{"127.0.0.1", 0}, std::move(peers)};
    m_post->listen(m_network);
    (void)wait("listen", [this] { return m_address.has_value(); });
}

void BenchPost::create() {
    auto [done, future] = answer<app::IncidentInfo>();
    m_post->create(m_folder / "bench.fanion", {"Bench", "", true}, std::move(done));
    take<app::IncidentInfo>(std::move(future));
}

void BenchPost::open() {
    auto [done, future] = answer<app::IncidentInfo>();
    m_post->open(m_folder / "bench.fanion", std::move(done));
    take<app::IncidentInfo>(std::move(future));
}

std::string BenchPost::invite() {
    auto [done, future] = answer<std::string>();
    m_post->invite({Role::Editor, systemEnvironment().clock.wallNow() + 3'600'000}, std::move(done));
    return take<std::string>(std::move(future));
}

void BenchPost::join(const std::string &invitation) {
    m_post->joinByInvitation(invitation, m_folder / "bench.fanion");
}

EntityId BenchPost::perform(Intent intent) {
    auto [done, future] = answer<Performed>();
    m_post->perform({std::move(intent)}, std::move(done));
    const auto performed = take<Performed>(std::move(future));
    return performed.ids.front();
}

void BenchPost::performAll(std::vector<Intent> intents) {
    std::vector<std::future<Result<Performed>>> futures;
    for (auto &intent : intents) {
        auto [done, future] = answer<Performed>();
        m_post->perform({std::move(intent)}, std::move(done));
        futures.push_back(std::move(future));
    }
    for (auto &future : futures)
        take<Performed>(std::move(future));
}

template <typename Condition>
TimePoint BenchPost::wait(const char *what, Condition &&condition) {
    std::unique_lock lock(m_mutex);
    const bool came = m_changed.wait_for(lock, std::chrono::minutes(2), [&] { return m_failed || condition(); });
    if (m_failed) stopBench(m_failure);
    if (!came) stopBench(std::string("waited two minutes for: ") + what);
    return m_at;
}

TimePoint BenchPost::arrival(EntityId entity, std::int64_t value) {
    (void)wait("an entity", [&] {
        const auto found = m_seen.find(entity);
        return found != m_seen.end() && found->second.first >= value;
    });
    const std::lock_guard lock(m_mutex);
    return m_seen[entity].second;
}

TimePoint BenchPost::waitForConnected(std::size_t peers) {
    return wait("a connection", [&] { return m_connected >= peers; });
}
TimePoint BenchPost::waitForDisconnected() {
    return wait("the end of a connection", [&] { return m_connected == 0; });
}
TimePoint BenchPost::waitForEntities(std::size_t count) {
    return wait("the whole board", [&] { return m_seen.size() >= count; });
}
net::Address BenchPost::address() {
    const std::lock_guard lock(m_mutex);
    return *m_address;
}

void BenchPost::onOpened(const app::IncidentInfo &) {
    const std::lock_guard lock(m_mutex);
    m_seen.clear();
}

void BenchPost::onBoard(const BoardDelta &delta) {
    const auto now = std::chrono::steady_clock::now();
    {
        const std::lock_guard lock(m_mutex);
        m_at = now;
        for (const auto &entity : delta.changed) {
            if (entity->kind == Kind::Means) m_seen[entity->id] = {numberIn(*entity), now};
        }
    }
    m_changed.notify_all();
}

void BenchPost::onListening(const net::Address &address) {
    {
        const std::lock_guard lock(m_mutex);
        m_address = address;
    }
    m_changed.notify_all();
}

void BenchPost::onPeers(const std::vector<net::PeerStatus> &peers) {
    {
        const std::lock_guard lock(m_mutex);
        m_at = std::chrono::steady_clock::now();
        m_connected = static_cast<std::size_t>(
            std::ranges::count(peers, net::PeerStatus::State::Connected, &net::PeerStatus::state) +
            std::ranges::count(peers, net::PeerStatus::State::Silent, &net::PeerStatus::state));
    }
    m_changed.notify_all();
}

void BenchPost::onJoinProgress(const net::JoinProgress &progress) {
    using State = net::JoinProgress::State;
    if (progress.state != State::Failed && progress.state != State::Refused) return;
    {
        const std::lock_guard lock(m_mutex);
        m_failed = true;
        m_failure = "joining: " + progress.error.message;
    }
    m_changed.notify_all();
}

} // namespace fanion::bench

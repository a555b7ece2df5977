// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/cluster/campaign.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <format>
#include <fstream>
#include <memory>
#include <random>
#include <sstream>

namespace fanion::cluster {

bool Campaign::run(std::uint64_t seed) {
    const auto settings = Settings::draw(seed, m_options);
    const auto start = std::chrono::steady_clock::now(); // for the figures only
    const auto outcome = Story::tell(settings);
    m_seconds += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    ++m_stories;
    m_changes += outcome.changes;
    m_acknowledged += outcome.acknowledged;
    m_slowest = std::max(m_slowest, outcome.convergedAfter);
    m_postHours += static_cast<double>(outcome.posts) * static_cast<double>(outcome.virtualTime) / 3'600'000;
    m_sometimes.add(outcome.sometimes);
    if (outcome.findings.empty()) return true;
    ++m_failed;
    *m_out << std::format("seed {} failed at {}: {}\n", seed, version(), settings.describe());
    constexpr std::size_t kShown = 12;
    for (std::size_t i = 0; i < std::min(kShown, outcome.findings.size()); ++i)
        *m_out << "  " << outcome.findings[i] << "\n";
    if (outcome.findings.size() > kShown) *m_out << std::format("  and {} more\n", outcome.findings.size() - kShown);
    *m_out << std::format("  again: ./dev sim --seed {} --hours {}{}\n", seed, m_options.hours,
                          m_options.posts ? std::format(" --posts {}", *m_options.posts) : "")
           << std::flush;
    return false;
}

bool Campaign::run(std::span<const std::uint64_t> seeds) {
    bool isGood = true;
    for (const auto seed : seeds)
        isGood = run(seed) && isGood;
    return isGood;
}

void Campaign::report(bool all) const {
    *m_out << std::format("{} stories, {} failed; {} changes, {} acknowledged acts; slowest to converge {:.1f} s\n",
                          m_stories, m_failed, m_changes, m_acknowledged, static_cast<double>(m_slowest) / 1000);
    *m_out << std::format("{:.2f} posts x virtual hours in {:.1f} s: {:.3f} a second, {:.0f} times real time\n",
                          m_postHours, m_seconds, m_postHours / std::max(m_seconds, 1e-9),
                          m_postHours * 3600 / std::max(m_seconds, 1e-9));
    if (!all) return;
    for (const auto &[what, times] : m_sometimes.times())
        *m_out << std::format("  {:7} {}\n", times, what);
}

std::string Campaign::version() {
    const std::string command = "git -C '" FANION_SOURCE_DIR "' describe --always --dirty 2>/dev/null";
    const std::unique_ptr<FILE, int (*)(FILE *)> pipe(popen(command.c_str(), "r"), pclose);
    std::array<char, 128> line{};
    if (!pipe || !std::fgets(line.data(), static_cast<int>(line.size()), pipe.get())) return "an unknown version";
    std::string text(line.data());
    return text.substr(0, text.find('\n'));
}

std::vector<std::uint64_t> Campaign::keptSeeds() {
    std::ifstream file(FANION_SOURCE_DIR "/tests/simulation/cluster/kept_seeds.txt");
    std::vector<std::uint64_t> seeds;
    for (std::string line; std::getline(file, line);) {
        std::istringstream text(line.substr(0, line.find('#')));
        if (std::uint64_t seed = 0; text >> seed) seeds.push_back(seed);
    }
    return seeds;
}

std::vector<std::uint64_t> Campaign::freshSeeds(std::size_t count) {
    std::random_device device;
    std::vector<std::uint64_t> seeds(count);
    for (auto &seed : seeds)
        seed = device();
    return seeds;
}

} // namespace fanion::cluster

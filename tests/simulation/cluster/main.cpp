// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// fanion-sim: as many stories as asked for, and what went wrong in them; ./dev sim builds and runs it.
#include "tests/simulation/cluster/campaign.h"

#include <charconv>
#include <cstring>
#include <iostream>
#include <optional>
#include <string_view>

namespace {

using namespace fanion::cluster;

struct Arguments {
    std::size_t seeds = 100;
    std::optional<std::uint64_t> seed;
    Options options;
    bool isVerbose = false;
};

template <typename Number>
bool readNumber(std::string_view text, Number &number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool readArguments(int count, char **values, Arguments &arguments) {
    for (int i = 1; i < count; ++i) {
        const std::string_view name = values[i];
        if (name == "--all") {
            arguments.isVerbose = true;
            continue;
        }
        if (++i == count) return false;
        const std::string_view value = values[i];
        std::size_t posts = 0;
        std::uint64_t seed = 0;
        if (name == "--seeds" && readNumber(value, arguments.seeds)) continue;
        if (name == "--hours" && readNumber(value, arguments.options.hours)) continue;
        if (name == "--seed" && readNumber(value, seed)) {
            arguments.seed = seed;
            continue;
        }
        if (name == "--posts" && readNumber(value, posts) && posts >= 2 && posts <= 50) {
            arguments.options.posts = posts;
            continue;
        }
        return false;
    }
    return true;
}

} // namespace

int main(int count, char **values) {
    Arguments arguments;
    if (!readArguments(count, values, arguments)) {
        std::cerr << "fanion-sim [--seeds N] [--hours H] [--seed S] [--posts 2..50] [--all]\n";
        return 2;
    }
    Campaign campaign(arguments.options, std::cout);
    if (arguments.seed) {
        std::cout << "seed " << *arguments.seed << ": " << Settings::draw(*arguments.seed, arguments.options).describe()
                  << "\n";
        campaign.run(*arguments.seed);
    } else {
        // One number stands for all of them.
        const auto first = Campaign::freshSeeds(1).front();
        std::cout << "seeds " << first << " to " << first + arguments.seeds - 1 << "\n" << std::flush;
        for (std::uint64_t seed = first; seed < first + arguments.seeds; ++seed)
            campaign.run(seed);
    }
    campaign.report(arguments.isVerbose);
    bool isComplete = true;
    constexpr std::size_t kWholeCampaign = 100;
    if (!arguments.seed && arguments.seeds >= kWholeCampaign)
        for (const auto &what : campaign.sometimes().missing()) {
            std::cout << "never reached: " << what << "\n";
            isComplete = false;
        }
    return campaign.failed() == 0 && isComplete ? 0 : 1;
}

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/text/trace.h"

#include "core/base/utf8.h"

#include <nlohmann/json.hpp>
#include <zlib.h>

#include <array>
#include <memory>

namespace fanion::bench {

Trace readTrace(const std::string &path) {
    const std::unique_ptr<gzFile_s, int (*)(gzFile)> file(gzopen(path.c_str(), "rb"), gzclose);
    if (!file) return {};
    std::string bytes;
    std::array<char, 65536> part{};
    for (int read = 1; (read = gzread(file.get(), part.data(), part.size())) > 0;)
        bytes.append(part.data(), static_cast<std::size_t>(read));
    const auto json = nlohmann::json::parse(bytes, nullptr, false);
    if (json.is_discarded()) return {};
    Trace trace;
    for (const auto &transaction : json.at("txns")) {
        for (const auto &patch : transaction.at("patches")) {
            trace.patches.push_back({patch.at(0).get<std::size_t>(), patch.at(1).get<std::size_t>(),
                                     toCodePoints(patch.at(2).get<std::string>())});
        }
    }
    trace.end = json.at("endContent").get<std::string>();
    return trace;
}

} // namespace fanion::bench

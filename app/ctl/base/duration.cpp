// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/duration.h"

#include <charconv>

namespace fanion::ctl {

std::optional<WallTime> parseDuration(std::string_view text) {
    WallTime unit = 1000;
    if (!text.empty()) {
        switch (text.back()) {
        case 'd':
            unit *= 24;
            [[fallthrough]];
        case 'h':
            unit *= 60;
            [[fallthrough]];
        case 'm':
            unit *= 60;
            [[fallthrough]];
        case 's':
            text.remove_suffix(1);
            break;
        default:
            break;
        }
    }
    std::int64_t count = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), count);
    constexpr WallTime kYear = WallTime{366} * 24 * 3600 * 1000;
    if (problem != std::errc() || end != text.data() + text.size() || count <= 0 || count > kYear / unit)
        return std::nullopt;
    return count * unit;
}

} // namespace fanion::ctl

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/moment.h"

#include "core/io/time_text.h"

#include <charconv>

namespace fanion::ctl {

std::optional<WallTime> parseMoment(std::string_view text) {
    WallTime milliseconds = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
    if (problem == std::errc() && end == text.data() + text.size()) return milliseconds;
    return parseIsoTime(text);
}

} // namespace fanion::ctl

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/time_text.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace fanion {

namespace {

namespace chrono = std::chrono;

/** Reads a text from its front; every function says whether it found what it wanted. */
class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool digits(std::size_t count, int &out) {
        if (m_rest.size() < count) return false;
        out = 0;
        for (const char letter : m_rest.substr(0, count)) {
            if (letter < '0' || letter > '9') return false;
            out = out * 10 + (letter - '0');
        }
        m_rest.remove_prefix(count);
        return true;
    }
    [[nodiscard]] bool oneOf(std::string_view letters, char *which = nullptr) {
        if (m_rest.empty() || letters.find(m_rest.front()) == std::string_view::npos) return false;
        if (which) *which = m_rest.front();
        m_rest.remove_prefix(1);
        return true;
    }
    /** Digits after the point, as milliseconds; what is finer is cut. */
    [[nodiscard]] bool fraction(int &milliseconds) {
        std::size_t count = 0;
        milliseconds = 0;
        int digit = 0;
        while (digits(1, digit)) {
            if (count < 3) milliseconds = milliseconds * 10 + digit;
            ++count;
        }
        for (std::size_t i = count; i < 3; ++i)
            milliseconds *= 10;
        return count >= 1 && count <= 9;
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }

private:
    std::string_view m_rest;
};

/** "Z", "+02:00", "+0200" or "+02", in minutes east of Greenwich. */
bool readZone(Reader &reader, int &minutes) {
    minutes = 0;
    if (reader.oneOf("Zz")) return true;
    char sign = '+';
    int hours = 0;
    int rest = 0;
    if (!reader.oneOf("+-", &sign) || !reader.digits(2, hours)) return false;
    if (!reader.atEnd()) {
        (void)reader.oneOf(":");
        if (!reader.digits(2, rest)) return false;
    }
    if (hours > 18 || rest > 59) return false;
    minutes = (hours * 60 + rest) * (sign == '-' ? -1 : 1);
    return true;
}

} // namespace

std::string isoTime(WallTime time) {
    const chrono::sys_time<chrono::milliseconds> moment{chrono::milliseconds(time)};
    return std::format("{:%FT%T}Z", moment);
}

std::optional<WallTime> parseIsoTime(std::string_view text) {
    Reader reader(text);
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, milliseconds = 0, zone = 0;
    const bool begins = reader.digits(4, year) && reader.oneOf("-") && reader.digits(2, month) && reader.oneOf("-") &&
                        reader.digits(2, day) && reader.oneOf("Tt ") && reader.digits(2, hour) && reader.oneOf(":") &&
                        reader.digits(2, minute);
    if (!begins) return std::nullopt;
    if (reader.oneOf(":")) {
        if (!reader.digits(2, second)) return std::nullopt;
        if (reader.oneOf(".,") && !reader.fraction(milliseconds)) return std::nullopt;
    }
    if (!readZone(reader, zone) || !reader.atEnd()) return std::nullopt;
    const chrono::year_month_day date{chrono::year(year), chrono::month(static_cast<unsigned>(month)),
                                      chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || year < 1 || hour > 23 || minute > 59 || second > 59) return std::nullopt;
    const auto moment = chrono::sys_days(date) + chrono::hours(hour) + chrono::minutes(minute - zone) +
                        chrono::seconds(second) + chrono::milliseconds(milliseconds);
    return chrono::duration_cast<chrono::milliseconds>(moment.time_since_epoch()).count();
}

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace fanion::test {

/** What a camera writes into a photo, as bytes, right or wrong: Exif as CIPA DC-008 has it, little-endian. */
struct ExifWords {
    using Fraction = std::pair<std::uint32_t, std::uint32_t>;
    std::string taken = "2026:07:14 14:32:05";
    std::string offset = "+02:00"; ///< empty: not there
    std::string northSouth = "N";  ///< empty: no place at all
    std::vector<Fraction> latitude{{43, 1}, {7, 1}, {24'2400, 10'000}};
    std::string eastWest = "E";
    std::vector<Fraction> longitude{{5, 1}, {25, 1}, {55'5600, 10'000}};
    std::uint16_t orientation = 1;
};

namespace photo_bytes {

inline void put(std::string &out, std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

struct Entry {
    std::uint16_t tag;
    std::uint16_t type; ///< 2: text, 3: short, 4: long, 5: fraction
    std::uint32_t count;
    std::string bytes;
};

inline Entry text(std::uint16_t tag, const std::string &words) {
    return {tag, 2, static_cast<std::uint32_t>(words.size() + 1), words + '\0'};
}
inline Entry number(std::uint16_t tag, std::uint16_t type, std::uint32_t value) {
    std::string bytes;
    put(bytes, value, type == 3 ? 2 : 4);
    return {tag, type, 1, bytes};
}
inline Entry fractions(std::uint16_t tag, const std::vector<ExifWords::Fraction> &values) {
    std::string bytes;
    for (const auto &[above, below] : values) {
        put(bytes, above, 4);
        put(bytes, below, 4);
    }
    return {tag, 5, static_cast<std::uint32_t>(values.size()), bytes};
}

/** A directory that begins at \p at; what does not fit into an entry stands behind it. */
inline std::string directory(const std::vector<Entry> &entries, std::uint32_t at) {
    std::string head;
    std::string tail;
    put(head, static_cast<std::uint32_t>(entries.size()), 2);
    const auto behind = static_cast<std::uint32_t>(at + 2 + 12 * entries.size() + 4);
    for (const Entry &entry : entries) {
        put(head, entry.tag, 2);
        put(head, entry.type, 2);
        put(head, entry.count, 4);
        if (entry.bytes.size() <= 4) {
            head += entry.bytes + std::string(4 - entry.bytes.size(), 0);
        } else {
            put(head, behind + static_cast<std::uint32_t>(tail.size()), 4);
            tail += entry.bytes;
        }
    }
    put(head, 0, 4);
    return head + tail;
}

/** The TIFF that Exif is. */
inline std::string tiff(const ExifWords &words) {
    using namespace std::string_literals;
    std::vector<Entry> exif{text(0x9003, words.taken)};
    if (!words.offset.empty()) exif.push_back(text(0x9011, words.offset));
    std::vector<Entry> gps;
    if (!words.northSouth.empty())
        gps = {text(1, words.northSouth), fractions(2, words.latitude), text(3, words.eastWest),
               fractions(4, words.longitude)};
    const auto main = [&](std::uint32_t exifAt, std::uint32_t gpsAt) {
        return directory({number(0x0112, 3, words.orientation), number(0x8769, 4, exifAt), number(0x8825, 4, gpsAt)},
                         8);
    };
    const auto exifAt = static_cast<std::uint32_t>(8 + main(0, 0).size());
    const std::string exifBytes = directory(exif, exifAt);
    const auto gpsAt = static_cast<std::uint32_t>(exifAt + exifBytes.size());
    return "II*\0\x08\0\0\0"s + main(exifAt, gpsAt) + exifBytes + directory(gps, gpsAt);
}

} // namespace photo_bytes

/** A JPEG with the words put behind its first two bytes, as APP1. */
inline std::string withExif(const std::string &jpeg, const ExifWords &words) {
    using namespace std::string_literals;
    const std::string body = "Exif\0\0"s + photo_bytes::tiff(words);
    const auto size = static_cast<std::uint32_t>(body.size() + 2);
    return jpeg.substr(0, 2) + "\xFF\xE1" + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) + body +
           jpeg.substr(2);
}

} // namespace fanion::test

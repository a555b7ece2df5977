// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/file_kind.h"

#include "core/incident/bundle_layout.h"
#include "core/incident/sealed_file.h"
#include "core/store/file_header.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <string_view>

namespace fanion {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 4096;
/** Of an SQLite file: where its application_id stands (sqlite.org/fileformat2.html, 1.3). */
constexpr std::size_t kApplicationIdAt = 68;

bool isIncident(ByteView head) {
    if (head.size() < kApplicationIdAt + 4 || !asText(head).starts_with("SQLite format 3\0"sv)) return false;
    std::uint32_t id = 0;
    for (std::size_t i = 0; i < 4; ++i)
        id = id << 8U | head[kApplicationIdAt + i];
    return id == kApplicationId;
}

/** No control characters but those of texts; UTF-16 is taken by its mark. */
bool isText(std::string_view head) {
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF")) return true;
    return std::ranges::all_of(head, [](unsigned char c) {
        return c >= 0x20 || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == 0x1A; // ^Z ends some old files
    });
}

bool isMarkup(std::string_view text) {
    return text.starts_with('<') || text.starts_with("%PDF") || text.starts_with("{\\rtf");
}

FileKind kindOf(ByteView head) {
    std::string_view text = asText(head);
    if (text.starts_with(bundle_layout::kMagic) || text.starts_with(sealed_file::kMagic)) return FileKind::Bundle;
    if (isIncident(head)) return FileKind::Incident;
    if (text.empty() || !isText(text)) return FileKind::Unknown;
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);
    const auto begin = std::ranges::find_if(text, [](unsigned char c) { return c > 0x20 && c < 0xF0; });
    text.remove_prefix(static_cast<std::size_t>(begin - text.begin()));
    if (text.empty() || isMarkup(text)) return FileKind::Unknown;
    return text.front() == '{' || text.front() == '[' ? FileKind::GeoJson : FileKind::Table;
}

} // namespace

Result<FileKind> fileKind(const std::filesystem::path &file) {
    std::error_code problem;
    if (!std::filesystem::is_regular_file(file, problem))
        return fail(ErrorCode::NotFound,
                    std::format("{} can't be read ({}).", file.string(),
                                problem ? problem.message() : std::string("not a file")),
                    file.string());
    std::ifstream stream(file, std::ios::binary);
    Bytes head(kLookedAt);
    stream.read(reinterpret_cast<char *>(head.data()), static_cast<std::streamsize>(head.size()));
    if (stream.bad() || !stream.is_open())
        return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", file.string()), file.string());
    head.resize(static_cast<std::size_t>(stream.gcount()));
    return kindOf(head);
}

} // namespace fanion

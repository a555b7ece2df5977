// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_file.h"

#include "core/io/byte_source.h"
#include "core/io/csv_import.h"
#include "core/io/geojson_import.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <format>

namespace fanion {

namespace {

constexpr std::size_t kSniffed = 4096;
using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view what;
    std::string_view advice;
};
// What people drop on a map by mistake, by the bytes it begins with.
constexpr std::array<Signature, 12> kSignatures = {{
    {"SQLite format 3\0"sv, "a database (GeoPackage, MBTiles or a Fanion incident)",
     "open an incident instead of importing it, or convert the layer to GeoJSON"},
    {"\x00\x00\x27\x0A"sv, "a shapefile", "convert it to GeoJSON first"},
    {"PK\x03\x04"sv, "a compressed archive", "unpack it and convert what is in it to CSV or GeoJSON"},
    {"\xD0\xCF\x11\xE0"sv, "an old Office document", "save it as CSV first"},
    {"\x1F\x8B"sv, "a compressed file", "unpack it first"},
    {"BZh"sv, "a compressed file", "unpack it first"},
    {"7z\xBC\xAF"sv, "a compressed archive", "unpack it first"},
    {"\xFD"
     "7zXZ"sv,
     "a compressed file", "unpack it first"},
    {"%PDF"sv, "a PDF document", "export the data behind it as CSV or GeoJSON"},
    {"\x89PNG"sv, "a picture", "it holds no coordinates to place"},
    {"\xFF\xD8\xFF"sv, "a picture", "it holds no coordinates to place"},
    {"AutoCAD Binary DXF"sv, "a drawing", "convert it to GeoJSON first"},
}};

struct Extension {
    std::string_view suffix;
    std::string_view what;
    std::string_view advice;
};
constexpr std::array<Extension, 13> kExtensions = {{
    {".xlsx", "an Excel workbook", "save the sheet as CSV first"},
    {".xlsm", "an Excel workbook", "save the sheet as CSV first"},
    {".xls", "an Excel workbook", "save the sheet as CSV first"},
    {".ods", "a spreadsheet", "save the sheet as CSV first"},
    {".kmz", "a Google Earth archive", "convert it to GeoJSON first"},
    {".kml", "a KML file", "convert it to GeoJSON first"},
    {".gpx", "a GPX file", "convert it to GeoJSON first"},
    {".shp", "a shapefile", "convert it to GeoJSON first"},
    {".dbf", "the table of a shapefile", "convert the shapefile to GeoJSON first"},
    {".shx", "the index of a shapefile", "convert the shapefile to GeoJSON first"},
    {".gml", "a GML file", "convert it to GeoJSON first"},
    {".dxf", "a drawing", "convert it to GeoJSON first"},
    {".zip", "a compressed archive", "unpack it and convert what is in it to CSV or GeoJSON"},
}};

std::string lowerExtension(const std::string &name) {
    std::string extension = std::filesystem::path(name).extension().string();
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

Error notSupported(const std::string &name, std::string_view what, std::string_view advice) {
    return {ErrorCode::Foreign, std::format("\"{}\" is {}, which can't be imported yet; {}.", name, what, advice),
            name};
}

/** An error when the file is of a kind that isn't read; `head` are its first bytes. */
std::optional<Error> refusal(const std::string &name, std::string_view head) {
    if (head.empty())
        return Error{ErrorCode::Foreign, std::format("\"{}\" is empty; there is nothing to import.", name), name};
    const std::string extension = lowerExtension(name);
    const auto named = std::ranges::find(kExtensions, extension, &Extension::suffix);
    for (const Signature &signature : kSignatures) {
        if (!head.starts_with(signature.bytes)) continue;
        // The name is the better word for an archive: an .xlsx is one.
        if (named != kExtensions.end()) return notSupported(name, named->what, named->advice);
        return notSupported(name, signature.what, signature.advice);
    }
    if (named != kExtensions.end()) return notSupported(name, named->what, named->advice);
    std::string_view text = head;
    if (text.starts_with("\uFEFF")) text.remove_prefix(3);
    text = trimmed(text);
    if (text.starts_with("<kml") || (text.starts_with("<?xml") && text.contains("<kml")))
        return notSupported(name, "a KML file", "convert it to GeoJSON first");
    if (text.starts_with("<gpx") || (text.starts_with("<?xml") && text.contains("<gpx")))
        return notSupported(name, "a GPX file", "convert it to GeoJSON first");
    if (text.starts_with("<!DOCTYPE") || text.starts_with("<html") || text.starts_with("<!doctype"))
        return notSupported(name, "a web page", "download the data itself: the link led to a page about it");
    if (text.starts_with("<?xml") || text.starts_with("<event"))
        return notSupported(name, "an XML file", "convert it to CSV or GeoJSON first");
    return std::nullopt;
}

/** True when the first sign of the text is JSON's, in any of the encodings that are read. */
bool beginsAsJson(std::string_view head) {
    for (const char c : head) {
        const bool isSpace = c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\0';
        if (isSpace || (c & 0x80) != 0) continue; // a byte order mark has the high bit
        return c == '{' || c == '[';
    }
    return false;
}

Result<Import> importSource(ByteSource &source, const ImportOptions &options) {
    std::array<std::uint8_t, kSniffed> buffer{};
    const auto got = source.read(buffer);
    if (!got) return std::unexpected(got.error());
    const std::string_view head = asText(ByteView(buffer).first(*got));
    if (auto error = refusal(source.name(), head)) return std::unexpected(std::move(*error));
    auto import = beginsAsJson(head) ? importGeoJson(source, options) : importCsv(source, options);
    if (!import) return import;
    std::string &name = import->layer.name;
    if (!options.name.empty())
        name = options.name;
    else if (name.empty())
        name = std::filesystem::path(source.name()).stem().string();
    return import;
}

} // namespace

Result<Import> importFile(const std::filesystem::path &path, const ImportOptions &options) {
    auto source = ByteSource::open(path, options.limits.bytes);
    if (!source) return std::unexpected(source.error());
    return importSource(*source, options);
}

Result<Import> importBytes(ByteView bytes, std::string name, const ImportOptions &options) {
    auto source = ByteSource::view(bytes, std::move(name), options.limits.bytes);
    if (!source) return std::unexpected(source.error());
    return importSource(*source, options);
}

} // namespace fanion

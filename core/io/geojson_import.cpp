// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/geojson_import.h"

#include "core/io/geojson_events.h"
#include "core/io/geojson_geometry.h"
#include "core/io/header_names.h"
#include "core/io/label_guess.h"
#include "core/io/layer_builder.h"
#include "core/io/number_text.h"
#include "core/io/text_encoding.h"
#include "core/io/text_source.h"
#include "core/io/utf8.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <iterator>
#include <unordered_map>

namespace fanion {

namespace {

/** The characters of a text one by one, with the line they are on; the parser reads it through iterators. */
class CharacterFeed {
public:
    explicit CharacterFeed(TextSource &text) : m_text(text) { refill(); }

    [[nodiscard]] bool isAtEnd() const { return m_piece.empty(); }
    [[nodiscard]] char current() const { return m_piece.front(); }
    void advance() {
        m_line += m_piece.front() == '\n';
        m_piece.remove_prefix(1);
        if (m_piece.empty()) refill();
    }
    [[nodiscard]] const std::uint64_t &line() const { return m_line; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = char;

        Iterator() = default;
        explicit Iterator(CharacterFeed &feed) : m_feed(&feed) {}
        char operator*() const { return m_feed->current(); }
        Iterator &operator++() {
            m_feed->advance();
            return *this;
        }
        Iterator operator++(int) { return ++*this; }
        bool operator==(const Iterator &other) const { return isAtEnd() == other.isAtEnd(); }

    private:
        [[nodiscard]] bool isAtEnd() const { return m_feed == nullptr || m_feed->isAtEnd(); }
        CharacterFeed *m_feed = nullptr;
    };

private:
    void refill() {
        auto piece = m_text.next();
        if (piece)
            m_piece = *piece;
        else
            m_error = std::move(piece).error();
    }
    TextSource &m_text;
    std::string_view m_piece;
    std::uint64_t m_line = 1;
    std::optional<Error> m_error;
};

/** The EPSG number of an old-style `crs` member; 4326 when there is none, empty when it can't be understood. */
std::optional<int> systemOf(const JsonValue &root) {
    const auto crs = root.find("crs");
    if (crs == root.end() || crs->is_null()) return epsg::kWgs84;
    if (!crs->is_object()) return std::nullopt;
    const auto properties = crs->find("properties");
    if (properties == crs->end() || !properties->is_object()) return std::nullopt;
    if (const auto code = properties->find("code"); code != properties->end() && code->is_number_integer())
        return code->get<int>();
    const auto name = properties->find("name");
    if (name == properties->end() || !name->is_string()) return std::nullopt;
    const std::string_view text = name->get_ref<const std::string &>();
    if (text.contains("CRS84")) return epsg::kWgs84;
    const auto digits = text.find_last_not_of("0123456789");
    const std::string_view number = text.substr(digits == std::string_view::npos ? 0 : digits + 1);
    int code = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), code);
    if (error != std::errc() || number.empty() || !text.contains("EPSG")) return std::nullopt;
    return code;
}

std::string propertyText(const JsonValue &value) {
    if (value.is_null()) return {};
    if (value.is_string()) return value.get<std::string>();
    return value.dump(-1, ' ', false, JsonValue::error_handler_t::replace);
}

/** One GeoJSON text on its way into a layer. */
class GeoJsonImport {
public:
    GeoJsonImport(ByteSource &source, const ImportOptions &options) : m_source(source), m_options(options) {}

    Result<Import> run() {
        const auto scan = scanEncoding(m_source, m_options.progress);
        if (!scan) return std::unexpected(scan.error());
        auto epsgCode = read(*scan, m_options.geoJsonEpsg.value_or(epsg::kWgs84));
        // The old `crs` member may stand after the features: read again, knowing it.
        if (epsgCode && *epsgCode != m_import.report.epsg) epsgCode = read(*scan, *epsgCode);
        if (!epsgCode) return std::unexpected(epsgCode.error());
        chooseLabel();
        describeWarnings(m_import.report);
        return std::move(m_import);
    }

private:
    /** Reads all of it with coordinates in one system; gives the system the file names. */
    Result<int> read(const EncodingScan &scan, int epsgCode) {
        auto crs = ProjectedCrs::open(epsgCode);
        if (!crs) return std::unexpected(crs.error());
        begin(scan, epsgCode);
        LayerBuilder builder(m_import.layer, m_options.limits);
        TextSource text(m_source, scan.encoding, m_options.progress);
        CharacterFeed feed(text);
        std::optional<Error> failure;
        const auto take = [&](const JsonValue &feature, std::uint64_t line) {
            auto done = takeFeature(feature, line, *crs, builder);
            if (!done) failure = std::move(done).error();
            return !failure;
        };
        GeoJsonEvents events(m_options.limits, feed.line(), take);
        const bool whole = JsonValue::sax_parse(CharacterFeed::Iterator(feed), CharacterFeed::Iterator(), &events);
        if (failure) return std::unexpected(*failure);
        if (feed.error()) return std::unexpected(*feed.error());
        if (!whole) return std::unexpected(parseFailure(events, feed));

        const JsonValue &root = events.root();
        if (!events.hadFeatures()) {
            const int named = systemIn(root).value_or(epsgCode);
            if (named != epsgCode) return named;
            if (!isShape(root)) return std::unexpected(notGeoJson(root));
            const bool isFeature = root.value("type", JsonValue()) == "Feature";
            JsonValue feature = isFeature ? root : JsonValue{{"type", "Feature"}, {"geometry", root}};
            if (!take(feature, 1)) return std::unexpected(*failure);
        }
        if (m_options.name.empty())
            if (const auto name = root.find("name"); name != root.end() && name->is_string())
                m_import.layer.name = utf8Prefix(trimmed(name->get_ref<const std::string &>()), kMaxLabelBytes);
        return systemIn(root);
    }

    void begin(const EncodingScan &scan, int epsgCode) {
        m_import = {};
        m_columns.clear();
        ImportReport &report = m_import.report;
        report.format = ImportFormat::GeoJson;
        report.encoding = scan.encoding;
        report.hasByteOrderMark = scan.hasByteOrderMark;
        report.epsg = epsgCode;
        if (scan.damagedSequences > 0)
            report.addWarning(ImportWarningKind::DamagedText, scan.firstDamagedLine, scan.damagedSequences);
    }

    Result<int> systemIn(const JsonValue &root) const {
        if (m_options.geoJsonEpsg) return *m_options.geoJsonEpsg;
        if (const auto code = systemOf(root)) return *code;
        return fail(ErrorCode::InvalidArgument,
                    std::format("\"{}\" names a coordinate system that isn't an EPSG number; say which one it is.",
                                m_source.name()),
                    m_source.name());
    }

    [[nodiscard]] static bool isShape(const JsonValue &root) {
        if (!root.is_object()) return false;
        const auto type = root.find("type");
        if (type == root.end() || !type->is_string()) return false;
        constexpr std::string_view kTypes[] = {"Feature",         "Point",   "MultiPoint",   "LineString",
                                               "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"};
        return std::ranges::contains(kTypes, std::string_view(type->get_ref<const std::string &>()));
    }

    [[nodiscard]] Error notGeoJson(const JsonValue &root) const {
        const bool isTopology = root.is_object() && root.value("type", JsonValue()) == "Topology";
        return {ErrorCode::Foreign,
                std::format("\"{}\" is {}, not GeoJSON; convert it to GeoJSON first.", m_source.name(),
                            isTopology ? "TopoJSON" : "JSON of another kind"),
                m_source.name()};
    }

    [[nodiscard]] Error parseFailure(const GeoJsonEvents &events, const CharacterFeed &feed) const {
        if (events.passedLimit())
            return {ErrorCode::TooLarge,
                    std::format("\"{}\" is nested too deep or holds too much in one feature, on line {}; simplify it.",
                                m_source.name(), feed.line()),
                    m_source.name()};
        if (!events.hadError()) return notGeoJson(events.root());
        if (feed.isAtEnd())
            return {ErrorCode::Corrupt,
                    std::format("\"{}\" ends in the middle, on line {}; get the whole file again.", m_source.name(),
                                feed.line()),
                    m_source.name()};
        return {ErrorCode::Corrupt,
                std::format("\"{}\" is not valid JSON on line {}; correct it or export it again.", m_source.name(),
                            feed.line()),
                m_source.name()};
    }

    Result<void> takeFeature(const JsonValue &feature, std::uint64_t line, const ProjectedCrs &crs,
                             LayerBuilder &builder) {
        ImportReport &report = m_import.report;
        const std::uint64_t number = ++report.rowsRead;
        if (!feature.is_object() || feature.value("type", JsonValue()) != "Feature") {
            report.addProblem(number, line, RowFailure::NotAFeature, propertyText(feature));
            return {};
        }
        const auto geometry = feature.find("geometry");
        if (geometry == feature.end() || geometry->is_null()) {
            report.addProblem(number, line, RowFailure::NoGeometry);
            return {};
        }
        GeometryParts parts = readGeometry(*geometry, crs);
        if (parts.parts.empty()) {
            const auto type = geometry->is_object() ? geometry->value("type", JsonValue()) : JsonValue();
            report.addProblem(number, line, parts.failure.value_or(RowFailure::BadGeometry), propertyText(type));
            return {};
        }
        if (parts.holes > 0) report.addWarning(ImportWarningKind::HolesDropped, line, parts.holes);
        if (parts.droppedParts > 0) report.addWarning(ImportWarningKind::PartsDropped, line, parts.droppedParts);
        ++report.rowsPlaced;
        auto properties = propertiesOf(feature);
        if (!properties) return std::unexpected(properties.error());
        return builder.add(std::move(parts.parts), {}, *properties, number, line);
    }

    Result<std::vector<ImportedProperty>> propertiesOf(const JsonValue &feature) {
        std::vector<ImportedProperty> list;
        const auto add = [&](const std::string &name, const JsonValue &value) -> Result<void> {
            const std::string text = propertyText(value);
            const std::string_view kept = trimmed(text);
            const auto column = columnOf(name);
            if (!column) return std::unexpected(column.error());
            if (!isEmptyText(kept)) list.push_back({*column, std::string(kept)});
            return {};
        };
        if (const auto id = feature.find("id"); id != feature.end() && id->is_primitive())
            if (auto done = add("id", *id); !done) return std::unexpected(done.error());
        const auto properties = feature.find("properties");
        if (properties == feature.end() || !properties->is_object()) return list;
        for (const auto &[name, value] : properties->items()) {
            if (name == "id" && !list.empty()) continue; // the feature's own id stands for it
            if (auto done = add(name, value); !done) return std::unexpected(done.error());
        }
        return list;
    }

    Result<std::uint32_t> columnOf(const std::string &name) {
        const auto [found, isNew] = m_columns.try_emplace(name, static_cast<std::uint32_t>(m_columns.size()));
        if (!isNew) return found->second;
        if (m_columns.size() > m_options.limits.columns)
            return fail(ErrorCode::TooLarge,
                        std::format("The features have more than {} different properties; import a part of them.",
                                    m_options.limits.columns),
                        m_source.name());
        m_import.layer.columns.push_back(name.empty() ? "(no name)" : std::string(utf8Prefix(name, kMaxLabelBytes)));
        return found->second;
    }

    /** Once all is read: the best-named property that at least half the features have becomes their label. */
    void chooseLabel() {
        ImportedLayer &layer = m_import.layer;
        std::vector<std::size_t> filled(layer.columns.size());
        for (const ImportedFeature &feature : layer.features)
            for (const ImportedProperty &property : feature.properties)
                ++filled[property.column];
        int best = 0;
        for (std::size_t i = 0; i < layer.columns.size(); ++i) {
            const int score = labelScore(normalisedHeader(layer.columns[i]));
            if (filled[i] * 2 < layer.features.size() || score <= best) continue;
            best = score;
            m_import.report.labelColumn = i;
        }
        if (m_import.report.labelColumn) moveToLabels(*m_import.report.labelColumn);
    }

    void moveToLabels(std::size_t column) {
        for (ImportedFeature &feature : m_import.layer.features) {
            const auto found = std::ranges::find(feature.properties, column, &ImportedProperty::column);
            if (found == feature.properties.end()) continue;
            feature.label = utf8Prefix(found->value, kMaxLabelBytes);
            if (feature.label.size() == found->value.size()) feature.properties.erase(found);
        }
    }

    ByteSource &m_source;
    const ImportOptions &m_options;
    Import m_import;
    std::unordered_map<std::string, std::uint32_t> m_columns;
};

} // namespace

Result<Import> importGeoJson(ByteSource &source, const ImportOptions &options) {
    // The JSON library throws on lack of memory only; nothing of it may leave this module.
    try {
        return GeoJsonImport(source, options).run();
    } catch (const std::exception &error) {
        return fail(ErrorCode::Corrupt,
                    std::format("\"{}\" can't be read as GeoJSON: {}.", source.name(), error.what()), source.name());
    }
}

} // namespace fanion

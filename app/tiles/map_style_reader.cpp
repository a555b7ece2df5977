// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/map_style_reader.h"

#include "app/tiles/map_palette.h"

#include <QJsonDocument>

namespace fanion::app {

using namespace Qt::StringLiterals;

MapStyleReader::MapStyleReader(const QByteArray &json) {
    QJsonParseError error{};
    const auto document = QJsonDocument::fromJson(json, &error);
    m_root.emplace(QJsonValue(document.object()), QString(), m_complaints);
    if (error.error != QJsonParseError::NoError)
        m_root->complain(u"no JSON at byte %1 (%2)"_s.arg(error.offset).arg(error.errorString()));
    m_root->allow({"name"_L1, "about"_L1, "layers"_L1, "ground"_L1, "rules"_L1});
}

QString MapStyleReader::name() const {
    return m_root->at("name"_L1).text();
}

QStringList MapStyleReader::layers() const {
    return m_root->texts("layers"_L1);
}

std::optional<int> MapStyleReader::ground() const {
    return colour(*m_root, "ground"_L1);
}

std::vector<StyleRule> MapStyleReader::rules() const {
    std::vector<StyleRule> rules;
    for (const JsonCursor &item : m_root->at("rules"_L1).items())
        rules.push_back(rule(item));
    return rules;
}

std::optional<int> MapStyleReader::colour(const JsonCursor &at, QLatin1StringView key) {
    if (!at.has(key)) return std::nullopt;
    const QString name = at.at(key).text();
    const auto index = MapPalette::indexOf(name);
    if (!index) at.at(key).complain(u"there is no colour '%1' in the palette"_s.arg(name));
    return index;
}

StyleRule MapStyleReader::rule(const JsonCursor &at) {
    at.allow({"layer"_L1, "where"_L1, "zooms"_L1, "fill"_L1, "edge"_L1, "line"_L1, "width"_L1, "dash"_L1, "name"_L1,
              "as"_L1, "rank"_L1, "rankBy"_L1, "times"_L1});
    StyleRule rule;
    rule.layer = at.at("layer"_L1).text().toStdString();
    rule.conditions = conditions(at);
    if (at.has("zooms"_L1)) {
        const auto zooms = at.at("zooms"_L1).items();
        if (zooms.size() != 2) at.at("zooms"_L1).complain(u"must be the first and the last"_s);
        if (zooms.size() == 2) rule.minZoom = static_cast<int>(zooms[0].number(0, 24));
        if (zooms.size() == 2) rule.maxZoom = static_cast<int>(zooms[1].number(0, 24));
    }
    rule.fill = colour(at, "fill"_L1);
    rule.edge = colour(at, "edge"_L1);
    rule.line = colour(at, "line"_L1);
    rule.widths = widths(at);
    if (at.has("dash"_L1))
        for (const JsonCursor &length : at.at("dash"_L1).items())
            rule.dashes.append(length.number(0.1, 100));
    if (rule.dashes.size() % 2 != 0) at.at("dash"_L1).complain(u"must be pairs of a dash and a gap"_s);
    rule.name = nameOf(at);
    if (!rule.fill && !rule.edge && !rule.line && !rule.name)
        at.complain(u"draws nothing: needs fill, edge, line or name"_s);
    return rule;
}

std::vector<StyleRule::Condition> MapStyleReader::conditions(const JsonCursor &at) {
    std::vector<StyleRule::Condition> conditions;
    if (!at.has("where"_L1)) return conditions;
    const JsonCursor where = at.at("where"_L1);
    for (const QString &key : where.keys()) {
        StyleRule::Condition condition;
        condition.key = key.toStdString();
        const JsonCursor wanted = where.at(QLatin1StringView(condition.key));
        condition.isDenied = wanted.isObject() && wanted.has("not"_L1);
        if (wanted.isObject()) wanted.allow({"not"_L1, "above"_L1});
        if (wanted.isObject() && wanted.has("above"_L1)) {
            condition.above = wanted.at("above"_L1).number(-1e12, 1e12);
        } else {
            for (const JsonCursor &value : (wanted.isObject() ? wanted.at("not"_L1) : wanted).items()) {
                if (value.isNumber())
                    condition.values.emplace_back(value.number(-1e12, 1e12));
                else
                    condition.values.emplace_back(value.text().toStdString());
            }
        }
        conditions.push_back(std::move(condition));
    }
    return conditions;
}

std::vector<std::pair<double, double>> MapStyleReader::widths(const JsonCursor &at) {
    if (!at.has("width"_L1)) return {};
    const JsonCursor width = at.at("width"_L1);
    if (width.isNumber()) return {{0, width.number(0, 100)}};
    std::vector<std::pair<double, double>> widths;
    for (const JsonCursor &stop : width.items()) {
        const auto pair = stop.items();
        if (pair.size() != 2) stop.complain(u"must be a zoom and a width"_s);
        if (pair.size() == 2) widths.emplace_back(pair[0].number(0, 24), pair[1].number(0, 100));
        if (widths.size() > 1 && widths[widths.size() - 2].first >= widths.back().first)
            stop.complain(u"zooms must rise"_s);
    }
    return widths;
}

std::optional<StyleRule::Name> MapStyleReader::nameOf(const JsonCursor &at) {
    if (!at.has("name"_L1)) return std::nullopt;
    StyleRule::Name name;
    name.key = at.at("name"_L1).text().toStdString();
    name.as = static_cast<StyleRule::Name::As>(at.at("as"_L1).choice(
        {"town"_L1, "chief"_L1, "place"_L1, "area"_L1, "country"_L1, "sea"_L1, "water"_L1, "street"_L1}));
    name.rank = at.number("rank"_L1, 0, -1e9, 1e9);
    name.rankBy = at.text("rankBy"_L1, QString()).toStdString();
    name.times = at.number("times"_L1, 1, -1e9, 1e9);
    return name;
}

} // namespace fanion::app

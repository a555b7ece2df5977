// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/templates/incident_template.h"
#include "app/symbols/json_cursor.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

namespace fanion::app {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t kMostTemplates = 40;
constexpr std::size_t kMostSectors = 40;
constexpr std::size_t kMostChecklists = 20;
constexpr std::size_t kMostSteps = 60;
constexpr int kDeepest = 4;

std::vector<IncidentTemplate::Sector> sectors(const JsonCursor &owner, QLatin1StringView key, int depth) {
    std::vector<IncidentTemplate::Sector> read;
    if (owner.has(key) && depth > kDeepest) owner.complain(u"sectors hang deeper than %1"_s.arg(kDeepest));
    if (depth > kDeepest) return read;
    for (const JsonCursor &item : itemsAt(owner, key, kMostSectors)) {
        item.allow({"name"_L1, "type"_L1, "sectors"_L1});
        IncidentTemplate::Sector sector;
        sector.name = readTemplateText(item.at("name"_L1));
        sector.isFunctional = item.choice("type"_L1, 0, {"geographic"_L1, "functional"_L1}) == 1;
        sector.below = sectors(item, "sectors"_L1, depth + 1);
        read.push_back(std::move(sector));
    }
    return read;
}

IncidentTemplate::Checklist checklist(const JsonCursor &item) {
    item.allow({"name"_L1, "function"_L1, "steps"_L1, "source"_L1});
    IncidentTemplate::Checklist list{readTemplateText(item.at("name"_L1)), readTemplateText(item, "function"_L1), {}};
    for (const JsonCursor &step : itemsAt(item, "steps"_L1, kMostSteps))
        list.steps.push_back(readTemplateText(step));
    if (list.steps.empty()) item.complain(u"a checklist needs \"steps\""_s);
    return list;
}

IncidentTemplate incidentTemplate(const JsonCursor &item) {
    item.allow({"key"_L1, "name"_L1, "detail"_L1, "glyph"_L1, "grid"_L1, "sectors"_L1, "checklists"_L1, "source"_L1});
    static const QRegularExpression key(u"^[a-z0-9-]{1,40}$"_s);
    static const std::initializer_list<QLatin1StringView> kGlyphs{"blank"_L1,      "fire"_L1,  "forest"_L1,
                                                                  "casualties"_L1, "water"_L1, "person"_L1};
    static const std::initializer_list<QLatin1StringView> kGrids{""_L1,    "none"_L1,      "dfci"_L1,
                                                                 "utm"_L1, "lambert93"_L1, "geographic"_L1};
    IncidentTemplate read;
    read.key = item.at("key"_L1).text();
    if (!key.match(read.key).hasMatch()) item.complain(u"\"key\" is 1 to 40 of a-z, 0-9 and -"_s);
    read.name = readTemplateText(item.at("name"_L1));
    read.detail = readTemplateText(item, "detail"_L1);
    read.glyph = *(kGlyphs.begin() + item.choice("glyph"_L1, 0, kGlyphs));
    read.grid = *(kGrids.begin() + item.choice("grid"_L1, 0, kGrids));
    read.sectors = sectors(item, "sectors"_L1, 1);
    for (const JsonCursor &list : itemsAt(item, "checklists"_L1, kMostChecklists))
        read.checklists.push_back(checklist(list));
    return read;
}

} // namespace

std::vector<IncidentTemplate> readTemplates(const QByteArray &json, QStringList &problems) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    QStringList found;
    std::vector<IncidentTemplate> templates;
    if (error.error != QJsonParseError::NoError) {
        found.append(u"no JSON at byte %1: %2"_s.arg(error.offset).arg(error.errorString()));
    } else {
        const JsonCursor root(document.object(), {}, found);
        root.allow({"$schema"_L1, "format"_L1, "about"_L1, "templates"_L1});
        if (root.number("format"_L1, 0, 0, 1e9) != 1) root.complain(u"\"format\" is not 1"_s);
        QSet<QString> keys;
        for (const JsonCursor &item : itemsAt(root, "templates"_L1, kMostTemplates)) {
            templates.push_back(incidentTemplate(item));
            if (keys.contains(templates.back().key)) item.complain(u"its key is there twice"_s);
            keys.insert(templates.back().key);
        }
        if (templates.empty() && found.isEmpty()) root.complain(u"there are no \"templates\""_s);
    }
    problems += found;
    return found.isEmpty() ? templates : std::vector<IncidentTemplate>();
}

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/query_reader.h"
#include "app/ctl/commands/commands.h"
#include "core/base/utf8.h"
#include "core/io/board_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <memory>

namespace fanion::ctl {

namespace {

using nlohmann::json;

struct FindOptions {
    std::filesystem::path file;
    FindWords words;
    std::optional<std::size_t> limit;
};

/** What people call the object, on one line. */
std::string titleOf(const Entity &entity) {
    constexpr std::size_t kLongest = 80;
    for (const Field field : {Field::Label, Field::Title, Field::Text}) {
        const std::string_view text = entity.text(field);
        if (text.empty()) continue;
        std::string line(cutUtf8(text, kLongest));
        std::ranges::replace_if(line, [](unsigned char letter) { return letter < ' ' || letter == 0x7F; }, ' ');
        return line.size() < text.size() ? line + "…" : line;
    }
    return "-";
}

std::string lineOf(const FoundObject &found) {
    std::string line =
        std::format("{}  {}  {}", found.entity->id.hex(), findKind(found.entity->kind)->name, titleOf(*found.entity));
    if (const auto state = found.entity->text(Field::State); !state.empty()) line += std::format("  {}", state);
    if (found.metres) line += std::format("  {:.0f} m", *found.metres);
    return line;
}

json objectOf(const FoundObject &found) {
    json object = entityToJson(*found.entity);
    if (found.metres) object["metres"] = std::round(*found.metres * 10) / 10;
    return object;
}

/** Whether something can be in the object. */
Result<void> checkContainer(const BoardIndex &index, EntityId id) {
    const EntityPtr entity = index.find(id);
    if (!isLiving(entity))
        return fail(ErrorCode::NotFound, std::format("There is no object with the id {} on the board.", id.hex()),
                    id.hex());
    if (std::ranges::contains(std::array{Kind::Sector, Kind::Means, Kind::Layer}, entity->kind)) return {};
    return fail(ErrorCode::InvalidArgument,
                std::format("{} is of the kind {}: give a sector, a means (group, column) or a layer.", id.hex(),
                            findKind(entity->kind)->name),
                id.hex());
}

int find(const Context &context, const FindOptions &options) {
    const Result<BoardQuery> query = readQuery(options.words);
    if (!query) {
        (void)context.failWith(query.error());
        return kWrongUsage;
    }
    const auto incident = context.openToRead(options.file);
    if (!incident) return context.failWith(incident.error());
    BoardIndex index;
    index.take((*incident)->takeDelta());
    if (query->container)
        if (Result<void> fit = checkContainer(index, *query->container); !fit) return context.failWith(fit.error());
    const std::vector<FoundObject> found = findOnBoard(index, *query);
    const std::size_t shown = std::min(found.size(), options.limit.value_or(found.size()));
    json objects = json::array();
    std::string text;
    for (std::size_t i = 0; i < shown; ++i) {
        if (context.json)
            objects.push_back(objectOf(found[i]));
        else
            text += std::format("{}{}", i == 0 ? "" : "\n", lineOf(found[i]));
    }
    if (shown < found.size()) text += std::format("{}{} of {} shown.", shown == 0 ? "" : "\n", shown, found.size());
    return context.succeed({{"ok", true}, {"count", found.size()}, {"objects", std::move(objects)}}, text);
}

} // namespace

void addFind(CLI::App &app, const Context &context, int &exit) {
    auto options = std::make_shared<FindOptions>();
    FindWords &words = options->words;
    CLI::App *command =
        app.add_subcommand("find", "Find objects of the board: those for which all that is given holds");
    command->add_option("file", options->file, "The incident")->required();
    command->add_option("--kind", words.kind, "Of this kind: see `schema`");
    command->add_option("--state", words.state, "In this state (\"\": in none)");
    command->add_option("--in,--sector", words.container,
                        "In the sector, below the means (group, column) or of the layer with this id, however deep");
    CLI::Option *near = command->add_option("--near", words.near, "LAT,LON,METRES: at most so far; the nearest first");
    command->add_option("--box", words.box, "SOUTH,WEST,NORTH,EAST: in this box")->excludes(near);
    command->add_option("--text", words.text,
                        "Words, or beginnings of words, in its texts, whatever case and accents; the best first");
    command->add_option("--field", words.fields, "NAME=VALUE: the field shows this (NAME=: nothing); may be repeated")
        ->allow_extra_args(false);
    command->add_option("--limit", options->limit, "Print at most so many");
    command->callback([&context, &exit, options] { exit = find(context, *options); });
}

} // namespace fanion::ctl

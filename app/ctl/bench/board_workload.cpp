// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/board_workload.h"

#include "app/ctl/bench/must.h"

namespace fanion::ctl {

namespace {

using Act = BoardWorkload::Act;

Act actOf(const std::string &tag) {
    if (tag == "c") return Act::Create;
    if (tag == "u") return Act::Update;
    if (tag == "o") return Act::Offline;
    if (tag == "s") return Act::Sync;
    must(tag == "m", "A line of the workload begins with none of c, u, o, s and m.");
    return Act::Merge;
}

BoardRow rowOf(const nlohmann::ordered_json &object) {
    BoardRow row;
    std::size_t column = 0;
    for (const auto &[name, value] : object.items()) {
        must(board_row::columnOf(name) == column && column < kColumns, "An object of the workload has other fields.");
        row[column++] = board_row::fromJson(value);
    }
    must(column == kColumns, "An object of the workload lacks fields.");
    return row;
}

} // namespace

BoardWorkload BoardWorkload::read(WorkloadReader &reader) {
    BoardWorkload workload;
    workload.replicas = reader.header().at("replicas").get<std::uint32_t>();
    must(workload.replicas >= 2, "The workload needs at least two replicas.");
    nlohmann::ordered_json json;
    while (reader.next(json)) {
        Line line;
        line.act = actOf(json.at(0).get<std::string>());
        if (line.act != Act::Sync && line.act != Act::Merge) {
            line.replica = json.at(1).get<std::uint32_t>();
            line.object = json.at(2).get<std::uint32_t>();
            must(line.replica < workload.replicas, "A line of the workload names a replica too many.");
        }
        if (line.act == Act::Create) {
            must(line.object == workload.rows.size(), "The workload's objects are not created in order.");
            workload.rows.push_back(rowOf(json.at(3)));
        }
        if (line.act == Act::Update || line.act == Act::Offline) {
            line.column = board_row::columnOf(json.at(3).get<std::string>());
            line.value = board_row::fromJson(json.at(4));
            must(line.object < workload.rows.size() && line.column > 0 && line.column < kColumns,
                 "A line of the workload names no field of an object.");
        }
        workload.lines.push_back(std::move(line));
    }
    return workload;
}

} // namespace fanion::ctl

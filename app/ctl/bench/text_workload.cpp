// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/text_workload.h"

#include "app/ctl/bench/must.h"

namespace fanion::ctl {

namespace {

/** [position, deleted, "inserted"], from the member \p first on. */
TextEdit editOf(const nlohmann::ordered_json &json, std::size_t first = 0) {
    return {json.at(first).get<std::size_t>(), json.at(first + 1).get<std::size_t>(),
            json.at(first + 2).get<std::string>()};
}

} // namespace

TextWorkload TextWorkload::read(WorkloadReader &reader) {
    TextWorkload workload;
    workload.endSha256 = reader.header().value("end_sha256", "");
    nlohmann::ordered_json json;
    while (reader.next(json)) {
        const auto tag = json.at(0).get<std::string>();
        if (tag == "t") workload.edits.push_back(editOf(json, 1));
        if (tag == "o") workload.offline.emplace_back(json.at(1).get<std::uint32_t>(), editOf(json, 2));
        must(workload.offline.empty() || workload.offline.back().first < 2, "Only replicas 0 and 1 work offline.");
    }
    return workload;
}

ConcurrentTextWorkload ConcurrentTextWorkload::read(WorkloadReader &reader) {
    ConcurrentTextWorkload workload;
    workload.agents = reader.header().at("agents").get<std::uint32_t>();
    workload.endSha256 = reader.header().value("end_sha256", "");
    nlohmann::ordered_json json;
    while (reader.next(json)) {
        Turn turn;
        turn.agent = json.at(1).get<std::uint32_t>();
        turn.parents = json.at(2).get<std::vector<std::size_t>>();
        for (const auto &edit : json.at(3))
            turn.edits.push_back(editOf(edit));
        must(turn.agent < workload.agents, "A line of the workload names an agent too many.");
        for (const std::size_t parent : turn.parents)
            must(parent < workload.turns.size(), "A line of the workload comes before one that it builds on.");
        workload.turns.push_back(std::move(turn));
    }
    return workload;
}

} // namespace fanion::ctl

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/workload_reader.h"

#include <format>

namespace fanion::ctl {

Result<WorkloadReader> WorkloadReader::open(const std::filesystem::path &file) {
    WorkloadReader reader{std::ifstream(file)};
    if (!reader.m_stream || !std::getline(reader.m_stream, reader.m_text))
        return fail(ErrorCode::NotFound, std::format("{} can't be read.", file.string()), file.string());
    reader.m_header = nlohmann::json::parse(reader.m_text, nullptr, false);
    if (!reader.m_header.is_object() || reader.m_header.value("format", "") != "board-bench/1")
        return fail(ErrorCode::Foreign, std::format("{} is no workload (board-bench/1).", file.string()),
                    file.string());
    return reader;
}

bool WorkloadReader::next(nlohmann::ordered_json &line) {
    while (std::getline(m_stream, m_text)) {
        if (m_text.empty()) continue;
        line = nlohmann::ordered_json::parse(m_text);
        return true;
    }
    return false;
}

} // namespace fanion::ctl

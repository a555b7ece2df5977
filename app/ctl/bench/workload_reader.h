// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <string>

namespace fanion::ctl {

/** A file of the contract "board-bench/1": a header, then one JSON array a line. Trusted; what is wrong throws. */
class WorkloadReader {
public:
    [[nodiscard]] static Result<WorkloadReader> open(const std::filesystem::path &file);

    [[nodiscard]] const nlohmann::json &header() const { return m_header; }
    /** "board", "text", "ctext". */
    [[nodiscard]] std::string workload() const { return m_header.value("workload", ""); }
    /** The next line, its members in the order of the file; false at the end. */
    [[nodiscard]] bool next(nlohmann::ordered_json &line);

private:
    explicit WorkloadReader(std::ifstream stream) : m_stream(std::move(stream)) {}
    std::ifstream m_stream;
    std::string m_text;
    nlohmann::json m_header;
};

} // namespace fanion::ctl

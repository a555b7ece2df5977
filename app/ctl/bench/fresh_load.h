// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string_view>

namespace fanion::ctl {

/** Opens a saved board or text as a program that has just started does. */
class FreshLoad {
public:
    /** What is in the file: "board", or "text" (a task's description). */
    FreshLoad(std::filesystem::path file, std::string_view content) : m_file(std::move(file)), m_content(content) {}

    /** In two new processes of this program, one for the times and one for the memory: keys of the contract. */
    [[nodiscard]] nlohmann::ordered_json measure() const;
    /** What such a process does and prints. A tiny board is opened first, so that the engine is warm. */
    [[nodiscard]] nlohmann::ordered_json load(Environment environment) const;

private:
    [[nodiscard]] nlohmann::ordered_json inNewProcess() const;

    std::filesystem::path m_file;
    std::string m_content;
};

} // namespace fanion::ctl

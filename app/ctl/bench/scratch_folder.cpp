// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/bench/scratch_folder.h"

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <system_error>

namespace fanion::ctl {

ScratchFolder::ScratchFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "fanion-bench-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("No folder can be made among the temporary files.");
    m_path = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

} // namespace fanion::ctl

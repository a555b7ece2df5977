// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace fanion::ctl {

/** Runs this very program anew with \p words (the first is its name) and gives what it prints. Throws when it fails. */
[[nodiscard]] std::string runSelf(std::vector<std::string> words);

} // namespace fanion::ctl

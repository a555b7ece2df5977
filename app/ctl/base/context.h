// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/post/home.h"
#include "core/base/environment.h"
#include "core/incident/incident.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace fanion::ctl {

/** Exit codes, as the contract has them. */
inline constexpr int kSuccess = 0;
inline constexpr int kFailure = 1;
inline constexpr int kWrongUsage = 2;

/** What every command shares: where the post lives, how to print, clock and randomness. */
class Context {
public:
    std::filesystem::path home; ///< empty: the default folder
    bool json = false;

    [[nodiscard]] Result<app::Home> openHome() const;
    /** For commands that only look. */
    [[nodiscard]] Result<std::unique_ptr<Incident>> openToRead(const std::filesystem::path &file) const;
    [[nodiscard]] Environment environment() const { return systemEnvironment(); }

    /** Prints the result, as one line of JSON or as the text for people, and gives kSuccess. */
    int succeed(const nlohmann::json &result, std::string_view text) const;
    /** One line on standard error (and, with --json, {"ok":false,…} on standard output); gives kFailure. */
    int failWith(const Error &error) const;
};

/** Keeps a new name or function of this post; one without a name yet takes the computer's. Empty: as it was. */
[[nodiscard]] Result<void> introduce(app::Home &home, std::string_view name, std::string_view function);

} // namespace fanion::ctl

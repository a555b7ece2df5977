// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/base/context.h"

#include "core/io/board_json.h"
#include "core/io/error_json.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iostream>
#include <string>
#include <unistd.h>

namespace fanion::ctl {

Result<app::Home> Context::openHome() const {
    return app::Home::open(home, environment().random);
}

Result<std::unique_ptr<Incident>> Context::openToRead(const std::filesystem::path &file) const {
    // Looking needs no identity: no home folder is made for it.
    return Incident::open(file, Incident::Access::Read, Identity(), environment());
}

int Context::succeed(const nlohmann::json &result, std::string_view text) const {
    if (json)
        std::cout << jsonText(result) << '\n' << std::flush;
    else if (!text.empty())
        std::cout << text << '\n' << std::flush;
    return std::cout ? kSuccess : kFailure;
}

int Context::failWith(const Error &error) const {
    if (json) std::cout << jsonText(failureToJson(error)) << '\n' << std::flush;
    std::string line = error.message;
    for (char &letter : line)
        if (letter == '\n' || letter == '\r') letter = ' ';
    std::cerr << "fanionctl: " << line << '\n';
    return kFailure;
}

Result<void> introduce(app::Home &home, std::string_view name, std::string_view function) {
    std::string newName(name.empty() ? home.identity().name : std::string(name));
    const std::string newFunction(function.empty() ? home.identity().function : std::string(function));
    if (newName.empty()) {
        std::array<char, 65> host{};
        newName = gethostname(host.data(), host.size() - 1) == 0 && host[0] != '\0' ? host.data() : "fanionctl";
    }
    if (newName == home.identity().name && newFunction == home.identity().function) return {};
    return home.introduce(newName, newFunction);
}

} // namespace fanion::ctl

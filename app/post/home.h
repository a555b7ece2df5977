// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/identity.h"

#include <filesystem>

namespace fanion::app {

/**
 * This installation's folder (0700): `identity.key` (the Ed25519 seed in hexadecimal, 0600) and `post.json` (how the
 * post introduces itself). Both are written whole or not at all. A folder copied to another machine is a cloned post.
 */
class Home {
public:
    /** $XDG_DATA_HOME/fanion, or ~/.local/share/fanion. */
    [[nodiscard]] static std::filesystem::path defaultFolder();
    /** Opens \p folder (empty: the default one), making it and the identity at the first use. Errors: Io, ReadOnly,
     * Corrupt. */
    [[nodiscard]] static Result<Home> open(std::filesystem::path folder, Random &random);

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** Keeps name and function (each at most 200 bytes; the name isn't empty). Errors: InvalidArgument, Io. */
    [[nodiscard]] Result<void> introduce(std::string_view name, std::string_view function);

private:
    Home(std::filesystem::path folder, Identity identity)
        : m_folder(std::move(folder)), m_identity(std::move(identity)) {}
    [[nodiscard]] Result<void> readProfile();

    std::filesystem::path m_folder;
    Identity m_identity;
};

} // namespace fanion::app

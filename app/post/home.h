// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/identity.h"

#include <filesystem>

namespace fanion::app {

/**
 * This installation's folder (0700): `identity.key` (the Ed25519 seed in hexadecimal, 0600) and `post.json` (how the
 * post introduces itself). Both are written whole or not at all. A folder copied to another machine is a cloned post;
 * `machine`, a hash of the machine's own id that never leaves the folder, tells.
 */
class Home {
public:
    /** $XDG_DATA_HOME/fanion, or ~/.local/share/fanion. */
    [[nodiscard]] static std::filesystem::path defaultFolder();
    /** Opens \p folder (empty: the default one), making it and the identity at the first use. Errors: Io, ReadOnly,
     * Corrupt. */
    [[nodiscard]] static Result<Home> open(std::filesystem::path folder, Random &random,
                                           const std::filesystem::path &machineId = "/etc/machine-id");

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** The folder was used on another machine before, and nobody has said yet that this one goes on. */
    [[nodiscard]] bool isOnOtherMachine() const { return m_isOnOtherMachine; }
    /** This machine goes on with the identity. Errors: Io. */
    [[nodiscard]] Result<void> settleHere();
    /** A new key; the old one stays beside it, renamed. The post is a stranger everywhere then. Errors: Io. */
    [[nodiscard]] Result<void> renewIdentity(Random &random);
    /** Keeps name and function (each at most 200 bytes; the name isn't empty). Errors: InvalidArgument, Io. */
    [[nodiscard]] Result<void> introduce(std::string_view name, std::string_view function);

private:
    Home(std::filesystem::path folder, Identity identity)
        : m_folder(std::move(folder)), m_identity(std::move(identity)) {}
    [[nodiscard]] Result<void> readProfile();

    [[nodiscard]] Result<void> checkMachine(const std::filesystem::path &machineId);

    std::filesystem::path m_folder;
    Identity m_identity;
    std::string m_machine; ///< empty: this machine has no id
    bool m_isOnOtherMachine = false;
};

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/post/home.h"

#include "core/base/hasher.h"
#include "core/base/utf8.h"
#include "core/store/file_tools.h"

#include <nlohmann/json.hpp>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <format>
#include <fstream>
#include <optional>
#include <sodium.h>

namespace fanion::app {

namespace {

constexpr std::size_t kMaxName = 200;
constexpr std::uintmax_t kMaxSettingsFile = 64 * 1024;
namespace fs = std::filesystem;

Result<std::optional<std::string>> readSmallFile(const fs::path &path) {
    std::error_code error;
    if (!fs::exists(path, error)) return std::nullopt;
    const auto size = fs::file_size(path, error);
    if (error || size > kMaxSettingsFile)
        return fail(ErrorCode::Corrupt, std::format("{} is not a file this program wrote.", path.string()),
                    path.string());
    std::ifstream file(path, std::ios::binary);
    std::string text(size, '\0');
    if (!file.read(text.data(), static_cast<std::streamsize>(size)))
        return fail(ErrorCode::Io, std::format("{} can't be read: {}.", path.string(), std::strerror(errno)),
                    path.string());
    return text;
}

Result<Identity> readOrMakeIdentity(const fs::path &path, Random &random) {
    const auto text = readSmallFile(path);
    if (!text) return std::unexpected(text.error());
    if (*text) {
        std::array<std::uint8_t, 32> seed{};
        std::string_view hex(**text);
        while (!hex.empty() && (hex.back() == '\n' || hex.back() == '\r'))
            hex.remove_suffix(1);
        if (!fromHex(hex, seed))
            return fail(
                ErrorCode::Corrupt,
                std::format("{} is damaged: put back a copy, or move it away to become a new post.", path.string()),
                path.string());
        Identity identity = Identity::fromSeed(seed);
        sodium_memzero(seed.data(), seed.size());
        return identity;
    }
    Identity identity = Identity::generate(random);
    const std::string line = toHex(identity.seed()) + "\n";
    const auto written = writeFileWhole(path, asBytes(line), fs::perms::owner_read | fs::perms::owner_write);
    if (!written) return std::unexpected(written.error());
    return identity;
}

} // namespace

fs::path Home::defaultFolder() {
    if (const char *data = std::getenv("XDG_DATA_HOME"); data && *data) return fs::path(data) / "fanion";
    const char *home = std::getenv("HOME");
    return fs::path(home && *home ? home : "/") / ".local/share/fanion";
}

Result<Home> Home::open(fs::path folder, Random &random, const fs::path &machineId) {
    if (folder.empty()) folder = defaultFolder();
    std::error_code error;
    if (fs::create_directories(folder, error)) fs::permissions(folder, fs::perms::owner_all, error);
    if (error)
        return fail(ErrorCode::ReadOnly,
                    std::format("The folder {} can't be made: {}.", folder.string(), error.message()), folder.string());
    auto identity = readOrMakeIdentity(folder / "identity.key", random);
    if (!identity) return std::unexpected(identity.error());
    Home home(std::move(folder), std::move(*identity));
    if (const auto read = home.readProfile(); !read) return std::unexpected(read.error());
    if (const auto checked = home.checkMachine(machineId); !checked) return std::unexpected(checked.error());
    return home;
}

Result<void> Home::checkMachine(const fs::path &machineId) {
    const auto id = readSmallFile(machineId);
    if (!id || !*id || (*id)->empty()) return {};
    // Hashed with a word of our own: the machine's id is not to be had from a copy of this folder.
    const auto hash = Hasher("fanion-machine-v1").add(asBytes(**id)).finish();
    m_machine = toHex(hash);
    const auto known = readSmallFile(m_folder / "machine");
    if (!known) return std::unexpected(known.error());
    if (!*known) {
        (void)settleHere(); // a folder that can't be written to is no reason to refuse a key that is in it
        return {};
    }
    m_isOnOtherMachine = **known != m_machine + "\n";
    return {};
}

Result<void> Home::settleHere() {
    m_isOnOtherMachine = false;
    if (m_machine.empty()) return {};
    const std::string line = m_machine + "\n";
    return writeFileWhole(m_folder / "machine", asBytes(line), fs::perms::owner_read | fs::perms::owner_write);
}

Result<void> Home::renewIdentity(Random &random) {
    constexpr std::size_t kDigits = 16;
    const fs::path key = m_folder / "identity.key";
    const fs::path old = m_folder / ("identity-" + m_identity.post().hex().substr(0, kDigits) + ".key");
    std::error_code error;
    fs::rename(key, old, error);
    if (error)
        return fail(ErrorCode::Io, std::format("{} can't be renamed: {}.", key.string(), error.message()),
                    key.string());
    auto fresh = readOrMakeIdentity(key, random);
    if (!fresh) {
        fs::rename(old, key, error);
        return std::unexpected(fresh.error());
    }
    fresh->name = m_identity.name;
    fresh->function = m_identity.function;
    m_identity = std::move(*fresh);
    return settleHere();
}

Result<void> Home::readProfile() {
    const fs::path path = m_folder / "post.json";
    const auto text = readSmallFile(path);
    if (!text) return std::unexpected(text.error());
    if (!*text) return {};
    const auto json = nlohmann::json::parse(**text, nullptr, false);
    if (!json.is_object())
        return fail(ErrorCode::Corrupt,
                    std::format("{} is damaged: move it away and say again who this post is.", path.string()),
                    path.string());
    const auto member = [&](const char *key) {
        const auto found = json.find(key);
        return found != json.end() && found->is_string() ? found->get<std::string>() : std::string();
    };
    m_identity.name = member("name");
    m_identity.function = member("function");
    return {};
}

Result<void> Home::introduce(std::string_view name, std::string_view function) {
    if (name.empty()) return fail(ErrorCode::InvalidArgument, "Give this post a name.", "name");
    if (name.size() > kMaxName || function.size() > kMaxName)
        return fail(ErrorCode::InvalidArgument,
                    std::format("A post's name and function have at most {} bytes each.", kMaxName), "name");
    if (!isCleanUtf8(name) || !isCleanUtf8(function))
        return fail(ErrorCode::InvalidArgument, "A post's name and function must be UTF-8 text.", "name");
    const std::string text = nlohmann::json{{"name", name}, {"function", function}}.dump(2) + "\n";
    const auto written =
        writeFileWhole(m_folder / "post.json", asBytes(text), fs::perms::owner_read | fs::perms::owner_write);
    if (!written) return std::unexpected(written.error());
    m_identity.name = name;
    m_identity.function = function;
    return {};
}

} // namespace fanion::app

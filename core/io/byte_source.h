// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace fanion {

/** The bytes of a file or of a buffer, read in pieces and from the start again as often as needed. */
class ByteSource {
public:
    /**
     * A regular file of at most `maxBytes`; its size is looked at before anything is read.
     * NotFound, TooLarge, or Io when it can't be opened (a folder, a device, no permission).
     */
    [[nodiscard]] static Result<ByteSource> open(const std::filesystem::path &path, std::uint64_t maxBytes);
    /** Bytes that outlive the source; `name` is what messages call them. */
    [[nodiscard]] static Result<ByteSource> view(ByteView bytes, std::string name, std::uint64_t maxBytes);

    /** Fills as much of `out` as there is; 0 at the end. Never more than size() bytes in all. */
    [[nodiscard]] Result<std::size_t> read(std::span<std::uint8_t> out);
    [[nodiscard]] Result<void> rewind();
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint64_t position() const { return m_position; }
    [[nodiscard]] const std::string &name() const { return m_name; }

private:
    struct Closer {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    ByteSource() = default;

    std::unique_ptr<std::FILE, Closer> m_file; // null for a buffer
    ByteView m_bytes;
    std::string m_name;
    std::uint64_t m_size = 0;
    std::uint64_t m_position = 0;
};

} // namespace fanion

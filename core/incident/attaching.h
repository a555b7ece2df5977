// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/attachment_ref.h"
#include "core/store/incident_store.h"

#include <filesystem>
#include <fstream>
#include <optional>

namespace fanion {

/**
 * Brings a file into an incident in steps, so that whoever shares the thread waits for one of them at most: first it is
 * read once to know its hash, then its chunks are stored. Only then may a change refer to ref().
 */
class Attaching {
public:
    /**
     * \p mediaType empty: told by what is in the file. Errors: NotFound, InvalidArgument (empty, no file, its name),
     * TooLarge, Io.
     */
    [[nodiscard]] static Result<Attaching> begin(const std::filesystem::path &file, std::string_view mediaType);
    [[nodiscard]] const AttachmentRef &ref() const { return m_ref; }
    /**
     * Stores some more: false when all is durable. Errors: also Refused (the incident is full), Corrupt (the file has
     * changed meanwhile).
     */
    [[nodiscard]] Result<bool> step(IncidentStore &store);

private:
    Attaching(std::filesystem::path file, Manifest manifest, AttachmentRef ref)
        : m_file(std::move(file)), m_manifest(std::move(manifest)), m_ref(std::move(ref)) {}

    std::filesystem::path m_file;
    Manifest m_manifest;
    AttachmentRef m_ref;
    std::ifstream m_stream;
    std::uint32_t m_next = 0; ///< chunk to be read
    bool m_begun = false;
};

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/bundle_reader.h"
#include "core/store/incident_store.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace fanion::app {

/** A file brought by hand to be merged: a bundle, or another copy of the incident. For a thread of its own. */
class BroughtFile {
public:
    /**
     * \p held: what is here already, and need not be read out of another copy; \p reader: who opens what is sealed.
     * Errors: Foreign (neither of the two), Refused (sealed for others), NotFound, TooNew, Corrupt, TooLarge, Io.
     */
    [[nodiscard]] static Result<std::shared_ptr<BroughtFile>> open(const std::filesystem::path &file,
                                                                   const Frontier &held, const Identity &reader);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
    [[nodiscard]] const Bundle &bundle() const { return m_bundle; }
    /** Changes of another copy that were here before, and so were not read. */
    [[nodiscard]] std::size_t passedOver() const { return m_passedOver; }

    [[nodiscard]] const std::vector<BundleReader::Attachment> &attachments() const { return m_attachments; }
    /** The list of chunks of one, and a few of its chunks, from number \p first on. */
    struct Piece {
        Manifest manifest;
        std::uint32_t first = 0;
        std::vector<Bytes> chunks;
    };
    [[nodiscard]] Result<Piece> piece(const BundleReader::Attachment &attachment, std::uint32_t first);

private:
    [[nodiscard]] Result<void> openCopy(const Frontier &held);

    std::filesystem::path m_path;
    Bundle m_bundle;
    std::vector<BundleReader::Attachment> m_attachments;
    std::size_t m_passedOver = 0;
    std::optional<BundleReader> m_reader;
    std::unique_ptr<IncidentStore> m_store;
};

} // namespace fanion::app

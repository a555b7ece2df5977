// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attachment/manifest.h"
#include "core/incident/bundle.h"
#include "core/incident/sealed_file.h"

#include <filesystem>
#include <istream>
#include <memory>
#include <vector>

namespace fanion {

/**
 * A bundle as it is read: its changes at once, the contents of attachments piece by piece, so that a stick with
 * gigabytes on it costs no memory. Untrusted: that the file is whole is known when it is open; that an attachment's
 * list and its chunks are what they should be, when they are asked for.
 */
class BundleReader {
public:
    /** Who may read one that is sealed: \p reader. Errors: as Bundle::read(); Refused (sealed for others). */
    [[nodiscard]] static Result<BundleReader> open(const std::filesystem::path &file, const Identity *reader = nullptr);
    /** \p bytes must outlive it. Errors: as Bundle::decode(). */
    [[nodiscard]] static Result<BundleReader> view(ByteView bytes);

    [[nodiscard]] const Bundle &bundle() const { return m_bundle; }
    [[nodiscard]] Bundle takeBundle() { return std::move(m_bundle); }

    struct Attachment {
        AttachmentId id;
        std::uint64_t size = 0;   ///< bytes of its contents
        std::uint64_t offset = 0; ///< of its list in the file
    };
    [[nodiscard]] const std::vector<Attachment> &attachments() const { return m_attachments; }
    /** Its list of chunks. Errors: Corrupt (not what the id stands for), Io. */
    [[nodiscard]] Result<Manifest> manifest(const Attachment &attachment);
    /** Up to \p count chunks from number \p first on. Errors: Corrupt (not what the list says), Io. */
    [[nodiscard]] Result<std::vector<Bytes>> chunks(const Attachment &attachment, const Manifest &manifest,
                                                    std::uint32_t first, std::uint32_t count);

private:
    BundleReader(std::unique_ptr<std::istream> stream, std::uint64_t size)
        : m_stream(std::move(stream)), m_size(size) {}
    [[nodiscard]] Result<void> read();
    [[nodiscard]] Result<void> readChanges(ByteView header, std::uint64_t packedSize);
    [[nodiscard]] Result<void> findAttachments(std::uint64_t at, std::uint64_t count);
    [[nodiscard]] Result<Bytes> bytesAt(std::uint64_t offset, std::uint64_t size);

    std::unique_ptr<Unsealed> m_unsealed; ///< what m_stream reads, of one that is sealed
    std::unique_ptr<std::istream> m_stream;
    std::uint64_t m_size;
    Bundle m_bundle;
    std::vector<Attachment> m_attachments;
};

} // namespace fanion

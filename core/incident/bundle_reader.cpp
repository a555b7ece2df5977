// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/bundle_reader.h"

#include "core/incident/bundle_layout.h"
#include "core/model/limits.h"

#include <zstd.h>

#include <cstring>
#include <format>
#include <fstream>
#include <spanstream>
#include <string_view>

namespace fanion {

using namespace bundle_layout;

namespace {

/** The signature of a run alone; keeps a bomb of empty runs from filling the memory with their bookkeeping. */
constexpr std::size_t kSmallestRun = 64;

/** Unpacks at most \p expected bytes; what the header claims is a limit, never a size to allocate. */
Result<Bytes> unpack(ByteView packed, std::size_t expected) {
    const std::unique_ptr<ZSTD_DStream, decltype(&ZSTD_freeDStream)> stream(ZSTD_createDStream(), ZSTD_freeDStream);
    Bytes result;
    Bytes block(ZSTD_DStreamOutSize());
    ZSTD_inBuffer input{packed.data(), packed.size(), 0};
    std::size_t left = 1;
    while (left != 0) {
        ZSTD_outBuffer output{block.data(), block.size(), 0};
        const std::size_t before = input.pos;
        left = ZSTD_decompressStream(stream.get(), &output, &input);
        if (ZSTD_isError(left)) return damaged("its packing");
        if (result.size() + output.pos > expected) return damaged("it holds more than it says");
        result.insert(result.end(), block.begin(), block.begin() + static_cast<std::ptrdiff_t>(output.pos));
        if (left != 0 && input.pos == before && output.pos == 0) return damaged("it is cut short");
    }
    if (input.pos != packed.size() || result.size() != expected) return damaged("its length");
    return result;
}

/** Takes the base off the front of what was unpacked. */
Result<Frontier> readBase(ByteView &plain, std::uint64_t count) {
    if (count > limits::kBlockLogs || count * kBaseEntry > plain.size()) return damaged("what it builds on");
    Frontier base;
    for (std::uint64_t i = 0; i < count; ++i) {
        LogId log;
        log.post = *PostId::fromBytes(plain.first(32));
        log.incarnation = number(plain, 32, 8);
        log.branch = *ChangeHash::fromBytes(plain.subspan(40, 32));
        const std::uint64_t sequence = number(plain, 72, 8);
        if (sequence == 0 || sequence > limits::kSequence) return damaged("what it builds on");
        if (!base.emplace(log, LogHead{sequence, *ChangeHash::fromBytes(plain.subspan(80, 32))}).second)
            return damaged("what it builds on");
        plain = plain.subspan(kBaseEntry);
    }
    return base;
}

} // namespace

Result<BundleReader> BundleReader::open(const std::filesystem::path &file, const Identity *identity) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem)
        return fail(ErrorCode::NotFound, std::format("{} can't be read ({}).", file.string(), problem.message()),
                    file.string());
    auto stream = std::make_unique<std::ifstream>(file, std::ios::binary);
    if (!*stream)
        return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", file.string()), file.string());
    const auto failed = [&file](Error error) {
        error.subject = file.string();
        error.message = std::format("{}: {}", file.string(), error.message);
        return std::unexpected(std::move(error));
    };
    Bytes head(kMagic.size());
    stream->read(reinterpret_cast<char *>(head.data()), static_cast<std::streamsize>(head.size()));
    stream->clear();
    stream->seekg(0);
    std::unique_ptr<Unsealed> unsealed;
    if (Unsealed::isOne(head)) {
        if (!identity)
            return failed({ErrorCode::Refused, "It is sealed: only the posts of the incident can read it.", {}});
        auto opened = Unsealed::open(std::move(stream), size, *identity);
        if (!opened) return failed(opened.error());
        unsealed = std::move(*opened);
    }
    const auto plainSize = unsealed ? unsealed->size() : size;
    std::unique_ptr<std::istream> plain = std::move(stream);
    if (unsealed) plain = std::make_unique<std::istream>(unsealed.get());
    BundleReader reader(std::move(plain), plainSize);
    reader.m_unsealed = std::move(unsealed);
    if (const auto read = reader.read(); !read) return failed(read.error());
    return reader;
}

Result<BundleReader> BundleReader::view(ByteView bytes) {
    const auto *begin = reinterpret_cast<const char *>(bytes.data());
    BundleReader reader(std::make_unique<std::ispanstream>(std::span(begin, bytes.size())), bytes.size());
    if (const auto read = reader.read(); !read) return std::unexpected(read.error());
    return reader;
}

Result<Bytes> BundleReader::bytesAt(std::uint64_t offset, std::uint64_t size) {
    if (offset > m_size || size > m_size - offset) return damaged("it is cut short");
    Bytes bytes(size);
    m_stream->clear();
    m_stream->seekg(static_cast<std::streamoff>(offset));
    m_stream->read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(size));
    if (!*m_stream && m_unsealed && m_unsealed->isDamaged()) return damaged("a part of it");
    if (!*m_stream) return fail(ErrorCode::Io, "Reading the bundle failed: check the disk or stick it is on.");
    return bytes;
}

Result<void> BundleReader::read() {
    const auto head = bytesAt(0, std::min<std::uint64_t>(m_size, kHeader));
    if (!head) return std::unexpected(head.error());
    ByteView header = *head;
    if (header.size() < kMagic.size() || asText(header.first(kMagic.size())) != kMagic)
        return fail(ErrorCode::Foreign, "This is not a bundle of Fanion changes.");
    if (header.size() < kPlainHeader) return damaged("it is cut short");
    const std::uint64_t version = number(header, kVersionAt, 4);
    if (version > kLatest)
        return fail(ErrorCode::TooNew, "The bundle was written by a newer Fanion: update this computer.");
    const bool isPlain = version <= kPlain;
    if (!isPlain && header.size() < kHeader) return damaged("it is cut short");
    header = header.first(isPlain ? kPlainHeader : kHeader);
    const std::uint64_t packed = isPlain ? m_size - kPlainHeader : number(header, kPackedAt, 8);
    if (number(header, kSizeAt, 8) > Bundle::kMaxBytes || packed > Bundle::kMaxBytes)
        return fail(ErrorCode::TooLarge,
                    std::format("The bundle is over the limit of {} MiB.", Bundle::kMaxBytes >> 20));
    if (auto done = readChanges(header, packed); !done) return done;
    if (isPlain) return {};
    return findAttachments(kHeader + packed, number(header, kAttachmentsAt, 4));
}

Result<void> BundleReader::readChanges(ByteView header, std::uint64_t packedSize) {
    const auto packed = bytesAt(header.size(), packedSize);
    if (!packed) return std::unexpected(packed.error());
    const auto hash = seal(header, *packed);
    if (std::memcmp(hash.data(), header.data() + kHashAt, hash.size()) != 0) return damaged("its hash");
    const Result<Bytes> plain = unpack(*packed, number(header, kSizeAt, 8));
    if (!plain) return std::unexpected(plain.error());
    m_bundle.incident = *IncidentId::fromBytes(header.subspan(kIncidentAt, IncidentId::size()));
    ByteView rest = *plain;
    if (header.size() > kPlainHeader) {
        auto base = readBase(rest, number(header, kBaseAt, 4));
        if (!base) return std::unexpected(base.error());
        m_bundle.base = std::move(*base);
    }
    while (!rest.empty()) {
        if (rest.size() < 4) return damaged("a change is cut short");
        const std::uint64_t length = number(rest, 0, 4);
        rest = rest.subspan(4);
        if (length < kSmallestRun || length > rest.size() || length > limits::kRunBytes)
            return damaged("the length of a change");
        const ByteView change = rest.first(length);
        m_bundle.changes.emplace_back(change.begin(), change.end());
        rest = rest.subspan(length);
    }
    if (m_bundle.changes.size() != number(header, kCountAt, 4)) return damaged("the number of its changes");
    return {};
}

Result<void> BundleReader::findAttachments(std::uint64_t at, std::uint64_t count) {
    if (count > limits::kAttachments) return damaged("the number of its attachments");
    for (std::uint64_t i = 0; i < count; ++i) {
        const auto head = bytesAt(at, kAttachmentHead);
        if (!head) return std::unexpected(head.error());
        Attachment attachment{*AttachmentId::fromBytes(ByteView(*head).first(32)), number(*head, 32, 8),
                              at + kAttachmentHead};
        if (attachment.size == 0 || attachment.size > limits::kAttachmentBytes)
            return damaged("the size of an attachment");
        at = attachment.offset + 32UL * Manifest::chunksOf(attachment.size) + attachment.size;
        if (at > m_size) return damaged("it is cut short");
        m_attachments.push_back(attachment);
    }
    if (at != m_size) return damaged("its length");
    return {};
}

Result<Manifest> BundleReader::manifest(const Attachment &attachment) {
    const auto list = bytesAt(attachment.offset, 32UL * Manifest::chunksOf(attachment.size));
    if (!list) return std::unexpected(list.error());
    return Manifest::read(attachment.id, attachment.size, *list);
}

Result<std::vector<Bytes>> BundleReader::chunks(const Attachment &attachment, const Manifest &manifest,
                                                std::uint32_t first, std::uint32_t count) {
    std::vector<Bytes> all;
    const std::uint64_t contents = attachment.offset + 32UL * manifest.chunks().size();
    for (std::uint32_t n = first; n < manifest.chunks().size() && n - first < count; ++n) {
        auto chunk = bytesAt(contents + manifest.begin(n), manifest.sizeOf(n));
        if (!chunk) return std::unexpected(chunk.error());
        if (!manifest.fits(n, *chunk)) return damaged("the contents of an attachment");
        all.push_back(std::move(*chunk));
    }
    return all;
}

} // namespace fanion

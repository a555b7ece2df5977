// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/bundle.h"

#include "core/base/hasher.h"
#include "core/model/limits.h"

#include <zstd.h>

#include <array>
#include <cstring>
#include <format>
#include <fstream>
#include <memory>
#include <string_view>

namespace fanion {

namespace {

// Offsets of the header; numbers are little-endian.
constexpr std::string_view kMagic = "FanionBn";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kVersionAt = 8;
constexpr std::size_t kCountAt = 12;
constexpr std::size_t kSizeAt = 16;
constexpr std::size_t kIncidentAt = 24;
constexpr std::size_t kHashAt = 56;
constexpr std::size_t kHeaderSize = 88;
/** The signature of a run alone; keeps a bomb of empty runs from filling the memory with their bookkeeping. */
constexpr std::size_t kSmallestRun = 64;

void putNumber(Bytes &out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

std::uint64_t number(ByteView bytes, std::size_t at, std::size_t count) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value |= std::uint64_t{bytes[at + i]} << (8 * i);
    return value;
}

/** Over the header before the hash and the packed rest. */
std::array<std::uint8_t, 32> seal(ByteView header, ByteView packed) {
    return Hasher("fanion-bundle").add(header.first(kHashAt)).add(packed).finish();
}

std::unexpected<Error> damaged(std::string_view what) {
    return fail(ErrorCode::Corrupt, std::format("The bundle is damaged ({}): have it exported again.", what));
}

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

} // namespace

Result<Bundle> Bundle::of(const Incident &incident) {
    Bundle bundle;
    bundle.incident = incident.id();
    auto changes = incident.changesAfter({}, kMaxBytes);
    if (!changes) return std::unexpected(changes.error());
    bundle.changes.reserve(changes->size());
    for (ChangeRun &change : *changes)
        bundle.changes.push_back(std::move(change.bytes));
    return bundle;
}

Bytes Bundle::encode() const {
    Bytes plain;
    for (const Bytes &change : changes) {
        putNumber(plain, change.size(), 4);
        plain.insert(plain.end(), change.begin(), change.end());
    }
    Bytes packed(ZSTD_compressBound(plain.size()));
    packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 9));

    Bytes result;
    result.reserve(kHeaderSize + packed.size());
    const ByteView magic = asBytes(kMagic);
    result.insert(result.end(), magic.begin(), magic.end());
    putNumber(result, kVersion, 4);
    putNumber(result, changes.size(), 4);
    putNumber(result, plain.size(), 8);
    result.insert(result.end(), incident.bytes.begin(), incident.bytes.end());
    const auto hash = seal(result, packed);
    result.insert(result.end(), hash.begin(), hash.end());
    result.insert(result.end(), packed.begin(), packed.end());
    return result;
}

Result<Bundle> Bundle::decode(ByteView bytes) {
    if (bytes.size() < kMagic.size() || asText(bytes.first(kMagic.size())) != kMagic)
        return fail(ErrorCode::Foreign, "This is not a bundle of Fanion changes.");
    if (bytes.size() < kHeaderSize) return damaged("it is cut short");
    if (number(bytes, kVersionAt, 4) > kVersion)
        return fail(ErrorCode::TooNew, "The bundle was written by a newer Fanion: update this computer.");
    const std::uint64_t size = number(bytes, kSizeAt, 8);
    const std::uint64_t count = number(bytes, kCountAt, 4);
    if (size > kMaxBytes || bytes.size() > kMaxBytes)
        return fail(ErrorCode::TooLarge, std::format("The bundle is over the limit of {} MiB.", kMaxBytes >> 20));
    const ByteView packed = bytes.subspan(kHeaderSize);
    const auto hash = seal(bytes, packed);
    if (std::memcmp(hash.data(), bytes.data() + kHashAt, hash.size()) != 0) return damaged("its hash");

    const Result<Bytes> plain = unpack(packed, size);
    if (!plain) return std::unexpected(plain.error());
    Bundle bundle;
    bundle.incident = *IncidentId::fromBytes(bytes.subspan(kIncidentAt, IncidentId::size()));
    ByteView rest = *plain;
    while (!rest.empty()) {
        if (rest.size() < 4) return damaged("a change is cut short");
        const std::uint64_t length = number(rest, 0, 4);
        rest = rest.subspan(4);
        if (length < kSmallestRun || length > rest.size() || length > limits::kRunBytes)
            return damaged("the length of a change");
        const ByteView change = rest.first(length);
        bundle.changes.emplace_back(change.begin(), change.end());
        rest = rest.subspan(length);
    }
    if (bundle.changes.size() != count) return damaged("the number of its changes");
    return bundle;
}

Result<Bundle> Bundle::read(const std::filesystem::path &file) {
    std::error_code problem;
    const auto size = std::filesystem::file_size(file, problem);
    if (problem)
        return fail(ErrorCode::NotFound, std::format("{} can't be read ({}).", file.string(), problem.message()),
                    file.string());
    if (size > kMaxBytes)
        return fail(ErrorCode::TooLarge,
                    std::format("{} is over the limit of {} MiB for a bundle.", file.string(), kMaxBytes >> 20),
                    file.string());
    Bytes bytes(size);
    std::ifstream stream(file, std::ios::binary);
    stream.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (!stream)
        return fail(ErrorCode::Io, std::format("Reading {} failed: check the disk.", file.string()), file.string());
    Result<Bundle> bundle = decode(bytes);
    if (!bundle) {
        Error error = bundle.error();
        error.subject = file.string();
        error.message = std::format("{}: {}", file.string(), error.message);
        return std::unexpected(std::move(error));
    }
    return bundle;
}

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/bundle.h"

#include "core/incident/bundle_layout.h"
#include "core/incident/bundle_reader.h"

#include <zstd.h>

namespace fanion {

using namespace bundle_layout;

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

Bytes Bundle::encode(std::uint32_t attachments) const {
    const bool isPlain = base.empty() && attachments == 0;
    Bytes plain;
    for (const auto &[log, head] : base) {
        plain.insert(plain.end(), log.post.bytes.begin(), log.post.bytes.end());
        putNumber(plain, log.incarnation, 8);
        plain.insert(plain.end(), log.branch.bytes.begin(), log.branch.bytes.end());
        putNumber(plain, head.sequence, 8);
        plain.insert(plain.end(), head.hash.bytes.begin(), head.hash.bytes.end());
    }
    for (const Bytes &change : changes) {
        putNumber(plain, change.size(), 4);
        plain.insert(plain.end(), change.begin(), change.end());
    }
    Bytes packed(ZSTD_compressBound(plain.size()));
    packed.resize(ZSTD_compress(packed.data(), packed.size(), plain.data(), plain.size(), 9));

    Bytes result;
    result.reserve(kHeader + packed.size());
    const ByteView magic = asBytes(kMagic);
    result.insert(result.end(), magic.begin(), magic.end());
    putNumber(result, isPlain ? kPlain : kLatest, 4);
    putNumber(result, changes.size(), 4);
    putNumber(result, plain.size(), 8);
    result.insert(result.end(), incident.bytes.begin(), incident.bytes.end());
    result.resize(kPlainHeader);
    if (!isPlain) {
        putNumber(result, packed.size(), 8);
        putNumber(result, base.size(), 4);
        putNumber(result, attachments, 4);
    }
    const auto hash = seal(result, packed);
    std::ranges::copy(hash, result.begin() + kHashAt);
    result.insert(result.end(), packed.begin(), packed.end());
    return result;
}

Result<Bundle> Bundle::decode(ByteView bytes) {
    auto reader = BundleReader::view(bytes);
    if (!reader) return std::unexpected(reader.error());
    return reader->takeBundle();
}

Result<Bundle> Bundle::read(const std::filesystem::path &file) {
    auto reader = BundleReader::open(file);
    if (!reader) return std::unexpected(reader.error());
    return reader->takeBundle();
}

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/attachments.h"

#include "core/store/file_tools.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace fanion {

std::vector<Attachments::Use> Attachments::uses() const {
    std::vector<Use> all;
    for (const auto &[id, entity] : m_replica->board()) {
        if (entity->deleted) continue;
        const auto elements = entity->sets.find(Field::Attachments);
        if (elements == entity->sets.end()) continue;
        for (const Value &element : elements->second)
            if (const auto *text = std::get_if<std::string>(&element))
                if (auto ref = AttachmentRef::parse(*text)) all.push_back({id, std::move(*ref)});
    }
    std::ranges::stable_sort(all, {}, &Use::entity); // the board is in no order
    return all;
}

Result<std::vector<Attachments::Missing>> Attachments::missing(std::size_t maxChunks) const {
    std::vector<Missing> all;
    std::set<AttachmentId> seen;
    for (const Use &use : uses()) {
        if (maxChunks == 0) break;
        if (!seen.insert(use.ref.id).second) continue;
        auto chunks = m_store->missingChunks(use.ref.id, maxChunks);
        if (!chunks && chunks.error().code != ErrorCode::NotFound) return std::unexpected(chunks.error());
        if (chunks && chunks->empty()) continue;
        maxChunks -= chunks ? chunks->size() : 1;
        all.push_back({use.ref, !chunks, chunks ? std::move(*chunks) : std::vector<std::uint32_t>()});
    }
    return all;
}

Result<bool> Attachments::isWhole(const AttachmentId &id) const {
    const auto missing = m_store->missingChunks(id, 1);
    if (!missing) return std::unexpected(missing.error());
    return missing->empty();
}

Result<void> Attachments::takeList(const AttachmentId &id, ByteView list) {
    const auto known = uses();
    const auto use = std::ranges::find(known, id, [](const Use &each) { return each.ref.id; });
    if (use == known.end())
        return fail(ErrorCode::Refused, std::format("Nothing on the board refers to attachment {}.", id.hex()),
                    id.hex());
    const auto manifest = Manifest::read(id, use->ref.size, list);
    if (!manifest) return std::unexpected(manifest.error());
    return m_store->writeManifest(*manifest);
}

Result<void> Attachments::takeChunks(const AttachmentId &id, std::span<const IncidentStore::Chunk> chunks) {
    return m_store->writeChunks(id, chunks);
}

Result<void> Attachments::extract(const AttachmentRef &ref, const std::filesystem::path &to) const {
    const auto manifest = m_store->manifest(ref.id);
    if (!manifest) return std::unexpected(manifest.error());
    const auto missing = *manifest ? m_store->missingChunks(ref.id, UINT32_MAX) : std::vector<std::uint32_t>{0};
    if (!missing) return std::unexpected(missing.error());
    if (!missing->empty())
        return fail(ErrorCode::NotFound,
                    std::format("{} has not all arrived yet: connect to a post that has it.", ref.name), ref.name);
    constexpr auto kReadable = std::filesystem::perms(0644);
    std::uint32_t next = 0;
    Bytes bytes;
    return writeFileWhole(
        to,
        [&]() -> Result<ByteView> {
            if (next == (*manifest)->chunks().size()) return ByteView();
            auto chunk = m_store->chunk(ref.id, next++);
            if (!chunk) return std::unexpected(chunk.error());
            bytes = std::move(*chunk);
            return ByteView(bytes);
        },
        kReadable);
}

Result<std::size_t> Attachments::dropUnused() {
    const auto held = m_store->attachments();
    if (!held) return std::unexpected(held.error());
    std::set<AttachmentId> unused;
    for (const auto &each : *held)
        unused.insert(each.id);
    for (const Use &use : uses())
        unused.erase(use.ref.id);
    if (unused.empty()) return 0;
    // Off the board now is not never on it.
    const Result<void> read = m_store->readAll([&](const StoredRow &row) -> Result<void> {
        const auto lines = Replica::describe(row.bytes, row.upTo);
        if (!lines) return std::unexpected(lines.error());
        for (const HistoryLine &line : *lines) {
            const auto *text = line.field == Field::Attachments ? std::get_if<std::string>(&line.value) : nullptr;
            if (const auto ref = text ? AttachmentRef::parse(*text) : std::nullopt) unused.erase(ref->id);
        }
        return {};
    });
    if (!read) return std::unexpected(read.error());
    const std::vector<AttachmentId> ids(unused.begin(), unused.end());
    if (Result<void> done = m_store->dropAttachments(ids); !done) return std::unexpected(done.error());
    return ids.size();
}

} // namespace fanion

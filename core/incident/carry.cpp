// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/carry.h"

#include "core/history/history_reader.h"
#include "core/history/received.h"
#include "core/incident/bundle.h"
#include "core/incident/bundle_layout.h"
#include "core/incident/file_kind.h"
#include "core/store/file_tools.h"
#include "core/store/incident_store.h"

#include <format>
#include <set>

namespace fanion {

namespace {

RowSource rowsOf(IncidentStore &store) {
    return [&store](const IncidentStore::Visitor &visitor) { return store.load(visitor); };
}

/** Those the post has attached itself: it had the contents before anybody heard of them. */
Result<std::set<AttachmentId>> broughtBy(const RowSource &rows, const PostId &post) {
    HistoryQuery query;
    query.by = post;
    query.fields = {Field::Attachments};
    std::set<AttachmentId> all;
    const auto read = HistoryReader(query).read(rows, [&](const PastLine &line) -> Result<void> {
        const auto *text = line.act == HistoryLine::Act::Added ? std::get_if<std::string>(&line.value) : nullptr;
        if (const auto ref = text ? AttachmentRef::parse(*text) : std::nullopt) all.insert(ref->id);
        return {};
    });
    if (!read) return std::unexpected(read.error());
    return all;
}

/** Gives a bundle's bytes piece by piece: the changes, then the attachments, each chunk checked. */
class Writer {
public:
    Writer(const IncidentStore &store, Bytes changes, std::vector<Manifest> attachments, std::optional<Sealer> sealer,
           const std::stop_token &stop)
        : m_store(&store), m_piece(std::move(changes)), m_attachments(std::move(attachments)),
          m_sealer(std::move(sealer)), m_stop(&stop) {}

    Result<ByteView> next() {
        if (!m_sealer) {
            auto plain = nextPlain();
            if (plain) m_bytes += plain->size();
            return plain;
        }
        m_sealed.clear();
        while (m_sealed.empty() && !m_isSealed) {
            const auto plain = nextPlain();
            if (!plain) return plain;
            m_isSealed = plain->empty();
            m_sealed = m_isSealed ? m_sealer->finish() : m_sealer->add(*plain);
        }
        m_bytes += m_sealed.size();
        return ByteView(m_sealed);
    }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    Result<ByteView> nextPlain() {
        if (m_stop->stop_requested()) return fail(ErrorCode::Io, "The export was given up: the program is closing.");
        if (m_begun)
            if (auto done = advance(); !done) return std::unexpected(done.error());
        m_begun = true;
        return ByteView(m_piece);
    }
    Result<void> advance() {
        m_piece.clear();
        if (m_at == m_attachments.size()) return {};
        const Manifest &manifest = m_attachments[m_at];
        if (!m_chunk) {
            m_piece.insert(m_piece.end(), manifest.id().bytes.begin(), manifest.id().bytes.end());
            bundle_layout::putNumber(m_piece, manifest.size(), 8);
            const Bytes list = manifest.list();
            m_piece.insert(m_piece.end(), list.begin(), list.end());
            m_chunk = 0;
            return {};
        }
        auto chunk = m_store->chunk(manifest.id(), (*m_chunk)++);
        if (!chunk) return std::unexpected(chunk.error());
        m_piece = std::move(*chunk);
        if (*m_chunk == manifest.chunks().size()) {
            m_chunk.reset();
            ++m_at;
        }
        return {};
    }

    const IncidentStore *m_store;
    Bytes m_piece;
    std::vector<Manifest> m_attachments;
    std::optional<Sealer> m_sealer;
    Bytes m_sealed;
    bool m_isSealed = false; ///< to the end
    const std::stop_token *m_stop;
    std::size_t m_at = 0;
    std::optional<std::uint32_t> m_chunk;
    bool m_begun = false;
    std::uint64_t m_bytes = 0;
};

/** The lists of those that are whole here. */
Result<std::vector<Manifest>> wholeAttachments(const IncidentStore &store, const std::set<AttachmentId> &leftOut) {
    std::vector<Manifest> all;
    const auto held = store.attachments();
    if (!held) return std::unexpected(held.error());
    for (const auto &each : *held) {
        if (!each.isWhole() || leftOut.contains(each.id)) continue;
        auto manifest = store.manifest(each.id);
        if (!manifest) return std::unexpected(manifest.error());
        if (*manifest) all.push_back(std::move(**manifest));
    }
    return all;
}

} // namespace

std::vector<PostId> readersOf(const std::vector<Member> &members) {
    std::vector<PostId> readers;
    for (const auto &member : members)
        if (!member.revoked) readers.push_back(member.post);
    return readers;
}

void raise(Frontier &frontier, const Frontier &other) {
    for (const auto &[log, head] : other) {
        auto &mine = frontier[log];
        if (mine.sequence < head.sequence) mine = head;
    }
}

std::map<PostId, std::size_t> lacking(const Frontier &held, const Frontier &wanted) {
    std::map<PostId, std::size_t> all;
    for (const auto &[log, head] : wanted) {
        const auto here = held.find(log);
        const std::uint64_t have = here == held.end() ? 0 : here->second.sequence;
        if (have < head.sequence) all[log.post] += head.sequence - have;
    }
    return all;
}

Result<Carried> carry(const std::filesystem::path &incident, const std::filesystem::path &out,
                      const CarryChoice &choice, const std::stop_token &stop) {
    if (const auto there = fileKind(out); there && *there == FileKind::Incident)
        return fail(ErrorCode::InvalidArgument, std::format("{} is an incident: choose another name.", out.string()),
                    out.string());
    const auto opened = IncidentStore::open(incident, IncidentStore::Access::Read);
    if (!opened) return std::unexpected(opened.error());
    IncidentStore &store = **opened;
    Bundle bundle;
    bundle.incident = store.incident();
    std::set<AttachmentId> leftOut;
    Frontier theirs = choice.to ? choice.told : Frontier();
    if (choice.to) {
        const RowSource rows = rowsOf(store);
        const auto received = receivedBy(rows, *choice.to, {});
        if (!received && received.error().code != ErrorCode::NotFound) return std::unexpected(received.error());
        if (received) raise(theirs, received->frontier);
        auto brought = broughtBy(rows, *choice.to);
        if (!brought) return std::unexpected(brought.error());
        leftOut = std::move(*brought);
    }
    Carried carried;
    carried.isKnown = !theirs.empty();
    Result<std::vector<ChangeRun>> changes;
    // Within load(): the rows stay as they are although another process may be at work on the file.
    const auto read = store.load([](const StoredRow &) { return Result<void>(); },
                                 [&] {
                                     changes = store.changesAfter(theirs, Bundle::kMaxBytes);
                                     // What they have and this file lacks is nothing the bundle builds on.
                                     for (const auto &[log, head] : theirs) {
                                         const auto here = store.frontier().find(log);
                                         if (here == store.frontier().end()) continue;
                                         const bool isMore = head.sequence > here->second.sequence;
                                         bundle.base[log] = isMore ? here->second : head;
                                     }
                                     return INT64_MAX;
                                 });
    if (!read) return std::unexpected(read.error());
    if (!changes) return std::unexpected(changes.error());
    if (store.frontier().empty())
        return fail(ErrorCode::NotFound, "There is nothing to export: the incident is still to be received.");
    std::size_t size = 0;
    for (ChangeRun &change : *changes) {
        carried.changes += change.countAll();
        size += change.bytes.size() + 4;
        bundle.changes.push_back(std::move(change.bytes));
    }
    // Changes that bring nothing need nothing either.
    if (bundle.changes.empty()) bundle.base.clear();
    if (size > Bundle::kMaxBytes)
        return fail(ErrorCode::TooLarge,
                    std::format("The changes are over the {} MiB of a bundle: copy the incident's file instead.",
                                Bundle::kMaxBytes >> 20));
    std::vector<Manifest> attachments;
    if (choice.attachments) {
        auto whole = wholeAttachments(store, leftOut);
        if (!whole) return std::unexpected(whole.error());
        attachments = std::move(*whole);
    }
    carried.attachments = attachments.size();
    Bytes encoded = bundle.encode(static_cast<std::uint32_t>(attachments.size()));
    Writer writer(store, std::move(encoded), std::move(attachments), choice.sealer, stop);
    constexpr auto kReadable = std::filesystem::perms(0644);
    const auto written = writeFileWhole(out, [&writer] { return writer.next(); }, kReadable);
    if (!written) return std::unexpected(written.error());
    carried.bytes = writer.bytes();
    return carried;
}

} // namespace fanion

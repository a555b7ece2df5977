// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/salvage/salvage.h"

#include "core/base/hasher.h"
#include "core/log/block/block.h"
#include "core/log/change.h"
#include "core/log/change_codec.h"
#include "core/log/run_codec.h"
#include "core/log/stored_changes.h"
#include "core/model/limits.h"
#include "core/salvage/chunk_salvage.h"
#include "core/salvage/row_finder.h"
#include "core/store/file_header.h"
#include "core/store/file_tools.h"
#include "core/store/incident_store.h"

#include <algorithm>
#include <format>
#include <map>
#include <optional>
#include <span>
#include <system_error>

namespace fanion {

namespace {

/** Rows handed to the replica at once. */
constexpr std::size_t kBatch = 1024;
/** A format number above this is damage, not a version to come. */
constexpr std::int64_t kLikelyFormats = 1000;

/** Whether a healthy head says that a later Fanion wrote the file: its rows may mean more than this one knows. */
std::optional<Error> refusalOf(const std::filesystem::path &file) {
    const auto newest = Formats::all().newest();
    const auto now = FileHeader::read(file, newest);
    if (now || now.error().code != ErrorCode::TooNew) return std::nullopt;
    const auto later = FileHeader::read(file, newest + kLikelyFormats);
    return later || later.error().code != ErrorCode::TooNew ? std::optional(now.error()) : std::nullopt;
}

bool isAuthentic(ByteView bytes) {
    if (bytes.size() > limits::kRunBytes) return false;
    if (Block::isOne(bytes)) {
        const auto block = Block::open(bytes);
        return block && block->count() > 0 && block->isSigned();
    }
    const auto run = run_codec::open(bytes);
    return run && run_codec::isSigned(*run);
}

} // namespace

Result<Salvage> Salvage::read(const std::filesystem::path &file, Environment environment) {
    const std::filesystem::path path = absolutePath(file);
    if (WriterLock::isHeld(path))
        return fail(ErrorCode::Busy,
                    std::format("{} is open in another Fanion on this computer: close it there first.", path.string()),
                    path.string());
    Result<RawPages> pages = RawPages::open(path);
    if (!pages) return std::unexpected(pages.error());
    if (auto newer = refusalOf(path)) return std::unexpected(std::move(*newer));

    Salvage salvage(path, environment);
    std::set<std::pair<FoundRow::Table, std::int64_t>> damaged;
    std::set<std::pair<FoundRow::Table, std::int64_t>> good;
    using Table = FoundRow::Table;
    RowFinder(*pages).find({Table::Run, Table::Block, Table::Incident}, [&](const FoundRow &row) {
        const bool taken = salvage.take(row);
        (taken ? good : damaged).emplace(row.table, row.key);
        return taken;
    });
    for (const auto &row : damaged)
        if (!good.contains(row)) ++salvage.m_report.damaged;
    salvage.m_report.unreadable = pages->unreadable();
    std::ranges::stable_sort(salvage.m_rows, {}, &Row::position);
    if (salvage.m_rows.empty()) {
        const bool wasOne = !salvage.m_ids.empty() || salvage.m_report.damaged > 0;
        return fail(wasOne ? ErrorCode::Corrupt : ErrorCode::Foreign,
                    std::format("Nothing of an incident can be saved from {}: get it from another post or a copy.",
                                path.string()),
                    path.string());
    }
    salvage.findIncident();
    if (salvage.incident()) salvage.settle();
    salvage.tellLosses();
    return salvage;
}

bool Salvage::take(FoundRow row) {
    if (row.table == FoundRow::Table::Incident) {
        const auto id = IncidentId::fromBytes(row.bytes);
        if (id) m_ids.insert(*id);
        return id.has_value();
    }
    if (!isAuthentic(row.bytes)) return false;
    const auto spans = Replica::inspect(row.bytes);
    if (!spans || spans->empty()) return false;
    const ChangeHash content{Hasher("fanion-salvage").add(row.bytes).finish()};
    if (m_contents.insert(content).second) m_rows.push_back({row.key, *spans, std::move(row.bytes)});
    return true;
}

void Salvage::findIncident() {
    // Where the file's own note is gone, the first change of any log tells; the founding one by its hash.
    for (const Row &row : m_rows) {
        const auto isFirst = [](const ChangeSpan &span) { return span.first == 1; };
        if (std::ranges::none_of(row.spans, isFirst)) continue;
        (void)visitChanges(row.bytes, UINT32_MAX, [&](const StoredChange &change) -> Result<void> {
            Change read;
            if (change.place.sequence == 1 && change_codec::decode(change.body, change.place, read))
                m_ids.insert(read.incident.value_or(IncidentId{change.hash.bytes}));
            return {};
        });
    }
    std::optional<IncidentId> best;
    std::size_t most = 0;
    for (const IncidentId &id : m_ids) {
        if (m_ids.size() > 1) { // a note that was damaged, or a disk that mixes up files
            Replica replica(m_environment);
            replica.follow(id);
            std::vector<Bytes> all;
            for (const Row &row : m_rows)
                all.push_back(row.bytes);
            (void)replica.receive(all);
            if (best && replica.changeCount() <= most) continue;
            most = replica.changeCount();
        }
        best = id;
    }
    if (best) m_replica.follow(*best);
}

void Salvage::settle() {
    // What waits for a change that comes later, or that the waiting room had no place for, gets another turn.
    std::size_t before = 0;
    do {
        before = m_replica.changeCount();
        for (std::size_t from = 0; from < m_rows.size(); from += kBatch) {
            std::vector<Bytes> batch;
            for (const Row &row : std::span(m_rows).subspan(from, std::min(kBatch, m_rows.size() - from)))
                if (!std::ranges::all_of(row.spans, [&](const ChangeSpan &span) { return isSaved(span); }))
                    batch.push_back(row.bytes);
            ReceiveReport report = m_replica.receive(batch);
            for (ChangeRun &run : report.accepted)
                m_saved.push_back(std::move(run));
        }
    } while (m_replica.changeCount() > before);
    m_report.changes = m_replica.changeCount();
}

bool Salvage::isSaved(const ChangeSpan &span) const {
    const auto head = m_replica.frontier().find(span.log);
    return head != m_replica.frontier().end() && head->second.sequence >= span.sequence;
}

void Salvage::tellLosses() {
    std::map<LogId, std::set<std::uint64_t>> apart;
    for (Row &row : m_rows) {
        bool isApart = false;
        for (const ChangeSpan &span : row.spans) {
            if (isSaved(span)) continue;
            isApart = true;
            const auto head = m_replica.frontier().find(span.log);
            const std::uint64_t saved = head == m_replica.frontier().end() ? 0 : head->second.sequence;
            for (std::uint64_t number = std::max<std::uint64_t>(saved + 1, span.first); number <= span.sequence;
                 ++number)
                apart[span.log].insert(number);
        }
        if (isApart) m_apart.push_back(std::move(row.bytes));
    }
    m_rows.clear();
    m_contents.clear();
    for (const auto &[log, numbers] : apart) {
        const auto head = m_replica.frontier().find(log);
        const Member *member = m_replica.member(log.post);
        m_report.cut.push_back({log, member ? member->name : std::string(),
                                head == m_replica.frontier().end() ? 0 : head->second.sequence, *numbers.rbegin()});
        m_report.apart += numbers.size();
    }
}

std::filesystem::path Salvage::apartFile(const std::filesystem::path &to) {
    return to.string() + ".apart";
}

Result<AttachmentsSaved> Salvage::save(const std::filesystem::path &to, Random &random) const {
    std::error_code ignored;
    const std::filesystem::path beside = apartFile(to);
    if (!m_apart.empty() && std::filesystem::exists(std::filesystem::symlink_status(beside, ignored)))
        return fail(ErrorCode::InvalidArgument, std::format("{} exists already.", beside.string()), beside.string());
    Result<AttachmentsSaved> saved = incident() ? saveIncident(to, random) : AttachmentsSaved();
    if (!saved || m_apart.empty()) return saved;
    constexpr auto kReadable = std::filesystem::perms(0644);
    const Bytes bundle = Bundle{incident().value_or(IncidentId()), m_apart}.encode();
    if (Result<void> done = writeFileWhole(beside, bundle, kReadable); !done) {
        if (incident()) std::filesystem::remove(to, ignored); // both or none: it can be tried again
        return std::unexpected(done.error());
    }
    return saved;
}

Result<AttachmentsSaved> Salvage::saveIncident(const std::filesystem::path &to, Random &random) const {
    StoreBatch all;
    all.runs = m_saved;
    auto made = IncidentStore::create(to, *incident(), all, random);
    if (!made) return std::unexpected(made.error());
    const auto fill = [&]() -> Result<AttachmentsSaved> {
        const std::vector<AttachmentRef> wanted = references();
        Result<RawPages> pages = RawPages::open(m_file);
        if (!pages) return std::unexpected(pages.error());
        if (Result<void> done = ChunkSalvage(wanted, **made).run(*pages); !done) return std::unexpected(done.error());
        const auto held = (*made)->attachments();
        if (!held) return std::unexpected(held.error());
        const auto whole = static_cast<std::size_t>(std::ranges::count_if(*held, &IncidentStore::Held::isWhole));
        return AttachmentsSaved{whole, wanted.size() - whole};
    };
    Result<AttachmentsSaved> saved = fill();
    made->reset(); // closed in peace: one single file
    std::error_code ignored;
    if (!saved)
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            std::filesystem::remove(to.string() + suffix, ignored);
    return saved;
}

std::vector<AttachmentRef> Salvage::references() const {
    std::map<AttachmentId, AttachmentRef> all; // also those taken off since: the past of the board shows them
    for (const ChangeRun &run : m_saved) {
        const auto lines = Replica::describe(run.bytes, run.upTo());
        if (!lines) continue;
        for (const HistoryLine &line : *lines) {
            const auto *text = line.field == Field::Attachments ? std::get_if<std::string>(&line.value) : nullptr;
            if (auto ref = text ? AttachmentRef::parse(*text) : std::nullopt) all.emplace(ref->id, *ref);
        }
    }
    std::vector<AttachmentRef> references;
    for (auto &[id, ref] : all)
        references.push_back(std::move(ref));
    return references;
}

} // namespace fanion

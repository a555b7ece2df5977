// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine does for posts that meet by a stick: bundles written, bundles and other copies of the file merged.
#include "app/post/engine.h"
#include "app/post/merging.h"
#include "core/log/stored_changes.h"

#include <boost/asio/post.hpp>

#include <format>
#include <utility>

namespace fanion::app {

namespace asio = boost::asio;

namespace {

/** What peers and the screen wait for at most, and what one transaction holds. */
constexpr std::size_t kBytesAtOnce = std::size_t{2} << 20;

/** Nothing is known of what a file builds on when it does not say: then where its logs begin tells something. */
Frontier impliedBase(const Bundle &bundle) {
    std::map<LogId, std::uint32_t> firsts;
    for (const Bytes &bytes : bundle.changes) {
        const auto read = visitChanges(bytes, UINT32_MAX, [&firsts](const StoredChange &change) -> Result<void> {
            const auto [at, isNew] = firsts.emplace(change.place.log, change.place.sequence);
            if (!isNew) at->second = std::min(at->second, change.place.sequence);
            return {};
        });
        if (!read) continue; // it is refused anyway
    }
    Frontier base;
    for (const auto &[log, first] : firsts)
        if (first > 1) base[log].sequence = first - 1;
    return base;
}

/** Of logs that are one: who forks is filed under other names here than in the file. */
std::map<PostId, std::size_t> missing(const Frontier &held, Frontier base) {
    std::set<LogId> forked;
    for (const auto &[log, head] : held)
        if (log.isBranch()) forked.insert(log.trunk());
    std::erase_if(base,
                  [&](const auto &entry) { return entry.first.isBranch() || forked.contains(entry.first.trunk()); });
    return lacking(held, base);
}

} // namespace

void Engine::exportBundle(const std::filesystem::path &to, const BundleWish &wish, Done<Carried> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (m_flushPosted || m_incident->hasStaged()) flush(); // who asks means what the screen shows
    if (m_incident->hasStaged())
        return done(fail(ErrorCode::Io, "The last changes can't be saved at the moment, so nothing is exported.",
                         m_incident->file().string()));
    CarryChoice choice{wish.post, {}, wish.attachments};
    if (wish.post) choice.told = m_node.toldBy(*wish.post).value_or(Frontier());
    if (!wish.isUnsealed) choice.sealer.emplace(readersOf(m_incident->replica().members()), m_environment.random);
    m_background.run<Carried>(
        [file = m_incident->file(), to, choice](const std::stop_token &stop) { return carry(file, to, choice, stop); },
        std::move(done));
}

void Engine::merge(const std::vector<std::filesystem::path> &files, Done<Merged> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (m_readOnly)
        return done(fail(ErrorCode::ReadOnly, "The incident is open for reading only.", m_incident->file().string()));
    std::error_code ignored;
    for (const auto &file : files)
        if (std::filesystem::equivalent(file, m_incident->file(), ignored))
            return done(fail(ErrorCode::InvalidArgument, std::format("{} is the file that is open.", file.string()),
                             file.string()));
    auto merging = std::make_shared<Merging>();
    merging->incident = m_incident->file();
    merging->files.assign(files.begin(), files.end());
    merging->done = std::move(done);
    mergeNext(merging);
}

bool Engine::canGoOn(Merging &merging) {
    if (m_incident && m_incident->file() == merging.incident) return true;
    merging.done(fail(ErrorCode::Io, "The incident was closed before everything was merged.", {}));
    return false;
}

void Engine::mergeNext(const std::shared_ptr<Merging> &merging) {
    merging->file.reset();
    if (merging->files.empty()) {
        if (merging->postponed.empty()) return endMerging(merging);
        merging->isForced = !std::exchange(merging->hasMoved, false);
        merging->files = std::exchange(merging->postponed, {});
    }
    const auto path = merging->files.front();
    merging->files.pop_front();
    using Opened = std::shared_ptr<BroughtFile>;
    m_background.run<Opened>([path, held = m_incident->replica().frontier(), self = m_home.identity()](
                                 const std::stop_token &) { return BroughtFile::open(path, held, self); },
                             [this, merging](Result<Opened> opened) {
                                 if (!canGoOn(*merging)) return;
                                 if (!opened) return merging->done(std::unexpected(opened.error()));
                                 merging->file = std::move(*opened);
                                 mergeFile(merging);
                             });
}

void Engine::mergeFile(const std::shared_ptr<Merging> &merging) {
    const BroughtFile &file = *merging->file;
    const Bundle &bundle = file.bundle();
    if (!bundle.incident.isNull() && bundle.incident != m_incident->id())
        return merging->done(fail(ErrorCode::Foreign,
                                  std::format("{} belongs to another incident.", file.path().string()),
                                  file.path().string()));
    const bool hasOthers = !merging->files.empty() || !merging->postponed.empty();
    const bool isEarly = !missing(m_incident->replica().frontier(), bundle.base).empty();
    if (isEarly && hasOthers && !merging->isForced) {
        merging->postponed.push_back(file.path());
        return mergeNext(merging);
    }
    raise(merging->bases, bundle.base);
    merging->result.duplicates += file.passedOver();
    merging->nextChange = 0;
    merging->nextAttachment = 0;
    mergeChanges(merging);
}

void Engine::mergeChanges(const std::shared_ptr<Merging> &merging) {
    const auto &changes = merging->file->bundle().changes;
    const std::size_t first = merging->nextChange;
    std::size_t bytes = 0;
    while (merging->nextChange < changes.size() && bytes < kBytesAtOnce)
        bytes += changes[merging->nextChange++].size();
    if (first < merging->nextChange) {
        const auto report = m_incident->receive(std::span(changes).subspan(first, merging->nextChange - first));
        Merged &result = merging->result;
        result.accepted += report.acceptedChanges();
        result.duplicates += report.duplicates;
        if (result.refused == 0 && !report.refused.empty()) result.firstRefusal = report.refused.front().second;
        result.refused += report.refused.size();
        result.waiting = report.waiting;
        merging->hasMoved = merging->hasMoved || report.acceptedChanges() > 0;
        if (m_incident->hasStaged()) flushSoon();
    }
    if (merging->nextChange == changes.size()) {
        if (merging->result.waiting > 0 && merging->file->bundle().base.empty())
            raise(merging->bases, impliedBase(merging->file->bundle()));
        wantAttachments(*merging);
        return mergeAttachments(merging);
    }
    asio::post(m_io, [this, merging] {
        if (canGoOn(*merging)) mergeChanges(merging);
    });
}

void Engine::wantAttachments(Merging &merging) const {
    merging.wanted.clear();
    if (merging.file->attachments().empty()) return;
    const Attachments attachments = m_incident->attachments();
    for (const auto &use : attachments.uses())
        merging.wanted.insert(use.ref.id);
    if (const auto held = attachments.held())
        for (const auto &each : *held)
            if (each.isWhole()) merging.wanted.erase(each.id);
}

void Engine::mergeAttachments(const std::shared_ptr<Merging> &merging) {
    const auto &all = merging->file->attachments();
    while (merging->nextAttachment < all.size() && !merging->wanted.contains(all[merging->nextAttachment].id))
        ++merging->nextAttachment;
    if (merging->nextAttachment == all.size()) return mergeNext(merging);
    mergeAttachment(merging, all[merging->nextAttachment++], 0);
}

void Engine::mergeAttachment(const std::shared_ptr<Merging> &merging, const BundleReader::Attachment &attachment,
                             std::uint32_t first) {
    m_background.run<BroughtFile::Piece>(
        [file = merging->file, attachment, first](const std::stop_token &) { return file->piece(attachment, first); },
        [this, merging, attachment](const Result<BroughtFile::Piece> &piece) {
            if (!canGoOn(*merging)) return;
            const auto taken = piece ? takePiece(attachment, *piece) : std::unexpected(piece.error());
            if (!taken) { // the next one may be good
                ++merging->result.attachmentsRefused;
                return mergeAttachments(merging);
            }
            const auto next = piece->first + static_cast<std::uint32_t>(piece->chunks.size());
            if (next < piece->manifest.chunks().size() && !piece->chunks.empty())
                return mergeAttachment(merging, attachment, next);
            ++merging->result.attachments;
            mergeAttachments(merging);
        });
}

Result<void> Engine::takePiece(const BundleReader::Attachment &attachment, const BroughtFile::Piece &piece) {
    Attachments attachments = m_incident->attachments();
    if (piece.first == 0)
        if (auto done = attachments.takeList(attachment.id, piece.manifest.list()); !done) return done;
    std::vector<IncidentStore::Chunk> chunks;
    for (std::size_t i = 0; i < piece.chunks.size(); ++i)
        chunks.push_back({piece.first + static_cast<std::uint32_t>(i), piece.chunks[i]});
    return attachments.takeChunks(attachment.id, chunks);
}

void Engine::endMerging(const std::shared_ptr<Merging> &merging) {
    merging->result.missing = missing(m_incident->replica().frontier(), merging->bases);
    if (!m_incident->hasStaged()) return merging->done(std::move(merging->result));
    flushSoon([merging](const Result<void> &saved) {
        if (saved)
            merging->done(merging->result);
        else
            merging->done(std::unexpected(saved.error()));
    });
}

} // namespace fanion::app

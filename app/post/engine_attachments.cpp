// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Engine does with attached files: in, out, and how much of them is here. Bit by bit between other work.
#include "app/post/engine.h"
#include "core/model/limits.h"
#include "core/store/file_tools.h"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <format>
#include <utility>

namespace fanion::app {

namespace asio = boost::asio;

namespace {

/** Read between other work: 1 MiB. */
constexpr std::uint32_t kChunksAtOnce = (1U << 20U) / limits::kAttachmentChunk;
constexpr auto kReadable = std::filesystem::perms(0644);

} // namespace

void Engine::bring(const std::filesystem::path &file, const std::string &mediaType, Done<AttachmentRef> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    m_background.run<Attaching>(
        [file, mediaType](const std::stop_token &) { return Attaching::begin(file, mediaType); },
        [this, incident = m_incident->file(), done = std::move(done)](Result<Attaching> begun) {
            if (!begun) return done(std::unexpected(begun.error()));
            continueBringing(std::make_shared<Attaching>(std::move(*begun)), incident, done);
        });
}

void Engine::continueBringing(std::shared_ptr<Attaching> attaching, std::filesystem::path incident,
                              Done<AttachmentRef> done) {
    if (!m_incident || m_incident->file() != incident)
        return done(fail(ErrorCode::Io, "The incident was closed before the file was attached."));
    const Result<bool> more = m_incident->attach(*attaching);
    if (!more) return done(std::unexpected(more.error()));
    if (!*more) return done(attaching->ref());
    asio::post(m_io, [this, attaching = std::move(attaching), incident = std::move(incident),
                      done = std::move(done)]() mutable {
        continueBringing(std::move(attaching), std::move(incident), std::move(done));
    });
}

void Engine::attach(EntityId object, const std::filesystem::path &file, const std::string &mediaType,
                    Done<AttachmentRef> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    if (!m_incident->replica().find(object))
        return done(fail(ErrorCode::NotFound, std::format("There is no object {}.", object.hex()), object.hex()));
    bring(file, mediaType, [this, object, done = std::move(done)](const Result<AttachmentRef> &ref) {
        if (!ref) return done(std::unexpected(ref.error()));
        const Intent add = intent::SetAdd{object, Field::Attachments, ref->text()};
        perform({&add, 1}, [ref = *ref, done](const Result<Performed> &performed) {
            if (performed)
                done(ref);
            else
                done(std::unexpected(performed.error()));
        });
    });
}

Result<std::map<AttachmentId, std::uint64_t>> Engine::bytesHere(const std::vector<AttachmentId> &ids) const {
    if (const auto opened = checkOpen(); !opened) return std::unexpected(opened.error());
    const auto held = m_incident->attachments().held();
    if (!held) return std::unexpected(held.error());
    std::map<AttachmentId, std::uint64_t> here;
    for (const AttachmentId &id : ids) {
        const auto known = std::ranges::find(*held, id, &IncidentStore::Held::id);
        here[id] = known == held->end() ? 0
                   : known->isWhole()   ? known->size
                                      : std::min(known->size, known->chunks * std::uint64_t{limits::kAttachmentChunk});
    }
    return here;
}

void Engine::readAttachment(const AttachmentRef &ref, Done<Bytes> done) {
    if (const auto opened = checkOpen(); !opened) return done(std::unexpected(opened.error()));
    const auto whole = m_incident->attachments().isWhole(ref.id);
    if (!whole && whole.error().code != ErrorCode::NotFound) return done(std::unexpected(whole.error()));
    if (!whole || !*whole)
        return done(fail(ErrorCode::NotFound,
                         std::format("{} has not all arrived yet: connect to a post that has it.", ref.name),
                         ref.name));
    continueReading(ref, m_incident->file(), std::make_shared<Bytes>(), 0, std::move(done));
}

void Engine::continueReading(AttachmentRef ref, std::filesystem::path incident, std::shared_ptr<Bytes> read,
                             std::uint32_t next, Done<Bytes> done) {
    if (!m_incident || m_incident->file() != incident)
        return done(fail(ErrorCode::Io, "The incident was closed before the file was read."));
    const std::uint32_t chunks = Manifest::chunksOf(ref.size);
    const std::uint32_t end = std::min(chunks, next + kChunksAtOnce);
    for (; next < end; ++next) {
        const auto chunk = m_incident->attachments().chunk(ref.id, next);
        if (!chunk) return done(std::unexpected(chunk.error()));
        read->insert(read->end(), chunk->begin(), chunk->end());
    }
    if (next == chunks) return done(std::move(*read));
    asio::post(m_io, [this, ref = std::move(ref), incident = std::move(incident), read = std::move(read), next,
                      done = std::move(done)]() mutable {
        continueReading(std::move(ref), std::move(incident), std::move(read), next, std::move(done));
    });
}

void Engine::extract(const AttachmentRef &ref, const std::filesystem::path &to, Done<void> done) {
    readAttachment(ref, [this, to, done = std::move(done)](Result<Bytes> bytes) {
        if (!bytes) return done(std::unexpected(bytes.error()));
        // The disk may be a slow stick.
        m_background.run<void>(
            [to, bytes = std::move(*bytes)](const std::stop_token &) -> Result<void> {
                return writeFileWhole(to, bytes, kReadable);
            },
            done);
    });
}

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incident/sealed_file.h"

#include "core/incident/bundle_layout.h"
#include "core/model/limits.h"

#include <algorithm>

namespace fanion {

using namespace sealed_file;
using bundle_layout::damaged;
using bundle_layout::number;
using bundle_layout::putNumber;

namespace {

/** Only the last segment says so: nothing can be cut off. */
std::uint64_t numberOf(std::uint64_t segment, bool isLast) {
    return segment * 2 + (isLast ? 1 : 0);
}

} // namespace

Sealer::Sealer(std::span<const PostId> readers, Random &random) : m_key(ContentKey::draw(random)) {
    std::vector<Bytes> envelopes;
    for (const auto &post : readers) {
        if (envelopes.size() == limits::kEnvelopes) break;
        if (auto envelope = m_key.envelopeFor(post, random)) envelopes.push_back(std::move(*envelope));
    }
    const auto magic = asBytes(kMagic);
    m_header.assign(magic.begin(), magic.end());
    putNumber(m_header, kVersion, 4);
    putNumber(m_header, envelopes.size(), 4);
    for (const auto &envelope : envelopes)
        m_header.insert(m_header.end(), envelope.begin(), envelope.end());
    m_key = m_key.derive(m_header);
}

void Sealer::sealSegment(ByteView plain, bool isLast, Bytes &out) {
    const auto sealed = m_key.seal(plain, numberOf(m_next++, isLast));
    out.insert(out.end(), sealed.begin(), sealed.end());
}

Bytes Sealer::add(ByteView plain) {
    auto out = std::exchange(m_header, {});
    m_rest.insert(m_rest.end(), plain.begin(), plain.end());
    std::size_t done = 0;
    // One is always kept back: it may be the last.
    for (; m_rest.size() - done > kSegment; done += kSegment)
        sealSegment(ByteView(m_rest).subspan(done, kSegment), false, out);
    m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(done));
    return out;
}

Bytes Sealer::finish() {
    auto out = std::exchange(m_header, {});
    sealSegment(m_rest, true, out);
    m_rest.clear();
    return out;
}

bool Unsealed::isOne(ByteView head) {
    return asText(head).starts_with(kMagic);
}

Result<std::unique_ptr<Unsealed>> Unsealed::open(std::unique_ptr<std::istream> file, std::uint64_t size,
                                                 const Identity &reader) {
    std::unique_ptr<Unsealed> made(new Unsealed(std::move(file)));
    if (auto begun = made->begin(size, reader); !begun) return std::unexpected(std::move(begun.error()));
    return made;
}

Result<void> Unsealed::begin(std::uint64_t size, const Identity &reader) {
    const auto read = [this](Bytes &bytes) {
        m_file->read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return m_file->good();
    };
    Bytes header(kHeader);
    if (size < kHeader || !read(header) || !isOne(header)) return damaged("it is cut short");
    if (number(header, 8, 4) > kVersion)
        return fail(ErrorCode::TooNew, "The bundle was written by a newer Fanion: update this computer.");
    const auto count = number(header, 12, 4);
    m_start = kHeader + count * ContentKey::kEnvelopeSize;
    if (count > limits::kEnvelopes || size < m_start + kTag) return damaged("it is cut short");
    Bytes envelopes(m_start - kHeader);
    if (!envelopes.empty() && !read(envelopes)) return damaged("it is cut short");
    std::optional<ContentKey> key;
    for (std::uint64_t i = 0; i < count && !key; ++i)
        key = ContentKey::fromEnvelope(
            ByteView(envelopes).subspan(i * ContentKey::kEnvelopeSize, ContentKey::kEnvelopeSize), reader);
    if (!key) {
        return fail(ErrorCode::Refused, "The bundle was sealed for the posts that took part when it was written, and "
                                        "this one is not among them: have it admitted, then have another one made.");
    }
    header.insert(header.end(), envelopes.begin(), envelopes.end());
    m_key = key->derive(header);
    const auto sealed = size - m_start;
    m_segments = (sealed + kSegment + kTag - 1) / (kSegment + kTag);
    if (sealed - (m_segments - 1) * (kSegment + kTag) < kTag) return damaged("it is cut short");
    m_plainSize = sealed - m_segments * kTag;
    if (!load(m_segments - 1)) return damaged("its end");
    if (seekpos(0, std::ios_base::in) != pos_type(0)) return damaged("its beginning");
    return {};
}

bool Unsealed::load(std::uint64_t segment) {
    if (segment == m_loaded) return true;
    m_loaded = UINT64_MAX;
    const bool isLast = segment + 1 == m_segments;
    const auto size = isLast ? m_plainSize - segment * kSegment : kSegment;
    Bytes sealed(size + kTag);
    m_file->clear();
    m_file->seekg(static_cast<std::streamoff>(m_start + segment * (kSegment + kTag)));
    m_file->read(reinterpret_cast<char *>(sealed.data()), static_cast<std::streamsize>(sealed.size()));
    if (!m_file->good()) return false;
    auto opened = m_key.open(sealed, numberOf(segment, isLast));
    m_isDamaged = m_isDamaged || !opened;
    if (!opened) return false;
    m_segment = std::move(*opened);
    m_loaded = segment;
    return true;
}

Unsealed::int_type Unsealed::underflow() {
    // The place in the whole is kept as that of the segment and the pointers into it.
    const auto next = m_loaded == UINT64_MAX ? 0 : m_loaded * kSegment + static_cast<std::uint64_t>(gptr() - eback());
    return seekpos(static_cast<off_type>(next), std::ios_base::in) == pos_type(off_type(-1)) || gptr() == egptr()
               ? traits_type::eof()
               : traits_type::to_int_type(*gptr());
}

Unsealed::pos_type Unsealed::seekoff(off_type offset, std::ios_base::seekdir way, std::ios_base::openmode which) {
    if (way == std::ios_base::beg) return seekpos(offset, which);
    if (way == std::ios_base::end) return seekpos(static_cast<off_type>(m_plainSize) + offset, which);
    const auto here = m_loaded == UINT64_MAX ? 0 : m_loaded * kSegment + static_cast<std::uint64_t>(gptr() - eback());
    return seekpos(static_cast<off_type>(here) + offset, which);
}

Unsealed::pos_type Unsealed::seekpos(pos_type position, std::ios_base::openmode) {
    const auto at = static_cast<off_type>(position);
    if (at < 0 || static_cast<std::uint64_t>(at) > m_plainSize) return off_type(-1);
    const auto segment = std::min(static_cast<std::uint64_t>(at) / kSegment, m_segments - 1);
    if (!load(segment)) {
        setg(nullptr, nullptr, nullptr);
        return off_type(-1);
    }
    auto *begin = reinterpret_cast<char *>(m_segment.data());
    setg(begin, begin + (static_cast<std::uint64_t>(at) - segment * kSegment), begin + m_segment.size());
    return position;
}

} // namespace fanion

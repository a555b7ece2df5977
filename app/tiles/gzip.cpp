// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tiles/gzip.h"

#include <algorithm>
#include <zlib.h>

namespace fanion::app {

Result<Bytes> gunzipped(ByteView bytes, std::size_t limit) {
    if (bytes.size() < 2 || bytes[0] != 0x1f || bytes[1] != 0x8b) {
        if (bytes.size() > limit) return fail(ErrorCode::Corrupt, "A part of a map is too large.");
        return Bytes(bytes.begin(), bytes.end());
    }
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK) return fail(ErrorCode::Io, "No memory to unpack a map tile.");
    Bytes out(std::min(bytes.size() * 4, limit));
    stream.next_in = const_cast<Bytef *>(bytes.data()); // zlib doesn't write there
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.total_out == out.size()) {
            if (out.size() == limit) break;
            out.resize(std::min(out.size() * 2, limit));
        }
        stream.next_out = out.data() + stream.total_out;
        stream.avail_out = static_cast<uInt>(out.size() - stream.total_out);
        state = inflate(&stream, Z_NO_FLUSH);
    }
    out.resize(stream.total_out);
    inflateEnd(&stream);
    if (state != Z_STREAM_END) return fail(ErrorCode::Corrupt, "A map tile is damaged.");
    return out;
}

} // namespace fanion::app

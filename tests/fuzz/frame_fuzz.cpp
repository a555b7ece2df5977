// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of frames cut anywhere: the first byte is how many bytes arrive at a time. What is read and written again
// must be read as the same.
#include "net/wire/frame_reader.h"
#include "net/wire/limits.h"
#include "net/wire/message_codec.h"
#include "net/wire/word_codec.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace fanion;
using namespace fanion::net;

namespace {

std::string encodeAll(const std::vector<wire::Message> &messages) {
    std::string out;
    for (const auto &message : messages)
        wire::encode(out, message);
    return out;
}

void check(ByteView frame) {
    const auto messages = wire::decode(frame);
    if (!messages) return;
    const auto once = encodeAll(*messages);
    const auto again = wire::decode(asBytes(once));
    for (const auto &message : *messages) {
        const auto *word = std::get_if<wire::Word>(&message);
        const auto body = word == nullptr ? std::nullopt : wire::readWord(*word);
        if (body && body->held.size() > limits::kHeldLogs) std::abort();
    }
    if (!again || encodeAll(*again) != once) {
        std::fputs("what was written is not read as the same\n", stderr);
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
    if (size == 0) return 0;
    check(ByteView(data + 1, size - 1));
    wire::FrameReader reader;
    const std::size_t step = data[0] == 0 ? size : data[0];
    for (std::size_t at = 1; at < size; at += step) {
        reader.feed(ByteView(data + at, std::min(step, size - at)));
        while (true) {
            const auto frame = reader.next(limits::kFrameBeforeHello);
            if (!frame) return 0;
            if (!frame->has_value()) break;
            check(**frame);
        }
    }
    return 0;
}

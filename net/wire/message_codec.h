// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/wire/messages.h"

#include <string>

namespace fanion::net::wire {

/** Appends one message to the body of a frame (net/protocol.proto, Frame). */
void encode(std::string &frame, const Message &message);

/** One log's head as encode() counts it at most, so that a sender can stop before a frame is full. */
inline constexpr std::size_t kHeadSize = 122;

/**
 * The messages of a frame's body, in order; kinds and fields that aren't known are left out. Corrupt when the bytes
 * aren't protobuf, a field has the wrong size or a count is over its limit. What is returned is well-formed: hashes and
 * ids are whole, texts are at most limits::kNameSize bytes, positions are on the Earth.
 */
[[nodiscard]] Result<std::vector<Message>> decode(ByteView frame);

} // namespace fanion::net::wire

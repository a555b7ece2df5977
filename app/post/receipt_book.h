// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/log/frontier.h"

#include <map>

namespace fanion::app {

/** What other posts said last that they have. */
using ReceiptBook = std::map<PostId, Frontier>;

/** As Incident::rememberReceipts() keeps it: from one run of the program to the next. */
[[nodiscard]] Bytes encodeReceipts(const ReceiptBook &book);
/** An empty book where the bytes are damaged: nothing rests on it that does not come again with the next session. */
[[nodiscard]] ReceiptBook decodeReceipts(ByteView bytes);

} // namespace fanion::app

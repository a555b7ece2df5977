// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace fanion::app {

/** What is not gzip is given back as it is. Errors: Corrupt (damaged, or more than \p limit bytes inflated). */
[[nodiscard]] Result<Bytes> gunzipped(ByteView bytes, std::size_t limit);

} // namespace fanion::app

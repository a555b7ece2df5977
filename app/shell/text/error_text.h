// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fanion::app {

/** A failure as one sentence in the language of the screen: what happened, to what, and what to do. */
[[nodiscard]] QString errorText(const Error &error);

} // namespace fanion::app

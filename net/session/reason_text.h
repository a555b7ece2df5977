// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "net/wire/messages.h"

namespace fanion::net {

/** A goodbye as an error to show: \p byPeer tells who ended the session. */
[[nodiscard]] Error reasonError(wire::Reason reason, bool byPeer);

/** True for ends that say nothing bad about the peer: dial again as if the cable had been pulled. */
[[nodiscard]] bool isHarmless(wire::Reason reason);

} // namespace fanion::net

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/labelled_hash.h"
#include "net/types.h"

namespace fanion::net {

/** What the transport knows of an encrypted connection: TLS has proven that the other end holds the key of `peer`. */
struct Link {
    PostId peer;
    Address remote;
    bool outgoing = false; ///< we dialled
    Hash32 binding{};      ///< exported from TLS: the same on both ends, different for every connection
};

} // namespace fanion::net

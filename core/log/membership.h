// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/ids.h"
#include "core/model/intent.h"

#include <string>

namespace fanion {

/** A post of the incident, as the log says. */
struct Member {
    PostId post;
    Role role{};
    std::string name;
    std::string function;
    /** Prefix of this post's journal numbers ("PCC" in PCC-017): unique in the incident, derived the same everywhere.
     */
    std::string code;
    bool revoked = false;
    /** Commander only because none is left: the earliest of the editors (docs/convergence.md, "Succession"). */
    bool succeeds = false;
    WallTime since = 0;
    PostId admittedBy;
    bool operator==(const Member &) const = default;
};

} // namespace fanion

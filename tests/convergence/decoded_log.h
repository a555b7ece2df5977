// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change.h"

#include <map>
#include <vector>

namespace fanion::test {

/** A change by itself, read without the code under test but the codec. */
struct DecodedChange {
    Change change; ///< `logs`: all its log has named so far; TextEdit::offset: numbered over the whole log
    std::vector<ChangeHash> parents;
};

/** Every change of some runs, once, by its hash. The runs hold whole logs, in any order. */
[[nodiscard]] std::map<ChangeHash, DecodedChange> decodeAll(const std::vector<Bytes> &runs);

} // namespace fanion::test

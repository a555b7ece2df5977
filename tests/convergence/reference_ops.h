// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/change.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>
#include <tuple>
#include <vector>

namespace fanion::test {

/** An operation with what its author had seen: all that the rules of docs/convergence.md speak of. */
struct Op {
    const Change *change;
    std::size_t place;
    const std::set<ChangeHash> *past;
    ChangeHash hash;
    bool isVoid; ///< a revoked post's, beside its revocation: only text, for others may have typed behind it
    [[nodiscard]] const Act &act() const { return change->operations[place].act; }
    [[nodiscard]] bool saw(const Op &o) const { return hash == o.hash ? o.place < place : past->contains(o.hash); }
    /** The order of writes. */
    [[nodiscard]] auto order() const { return std::tuple(change->time, change->log, change->sequence, place); }
};
using Ops = std::vector<Op>;

template <typename T>
const T *as(const Op &op) {
    return std::get_if<T>(&op.act());
}
/** The act when it is one of this kind on this field. */
template <typename T>
const T *as(const Op &op, Field field) {
    const auto *act = as<T>(op);
    return act && act->field == field ? act : nullptr;
}
inline Ops which(const Ops &ops, const std::function<bool(const Op &)> &test) {
    Ops some;
    std::ranges::copy_if(ops, std::back_inserter(some), test);
    return some;
}
template <typename T>
Ops all(const Ops &ops, Field field) {
    return which(ops, [field](const Op &o) { return as<T>(o, field); });
}
/** Those of `ops` that no `by` has seen. */
inline Ops unseen(const Ops &ops, const Ops &by) {
    return which(ops, [&](const Op &o) { return std::ranges::none_of(by, [&](const Op &b) { return b.saw(o); }); });
}
inline Ops newestFirst(Ops ops) {
    std::ranges::sort(ops, std::ranges::greater(), &Op::order);
    return ops;
}
/** What an operation writes into a field: by setting it or creating its object. */
inline std::optional<Value> valueIn(const Op &op, Field field) {
    std::optional<Value> value;
    if (const auto *set = as<op::Set>(op, field)) value = set->value;
    if (const auto *create = as<op::Create>(op))
        for (const auto &written : create->fields)
            if (written.field == field) value = written.value;
    return value;
}
inline Ops writesOf(const Ops &ops, Field field) {
    return which(ops, [field](const Op &o) { return valueIn(o, field).has_value(); });
}

} // namespace fanion::test

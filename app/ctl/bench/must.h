// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <stdexcept>
#include <type_traits>
#include <utility>

namespace fanion::ctl {

/** A measurement that goes wrong is worth nothing: it ends there, and the command catches this and says why. */
template <typename T>
T must(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().message);
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

inline void must(bool is, const char *otherwise) {
    if (!is) throw std::runtime_error(otherwise);
}

} // namespace fanion::ctl

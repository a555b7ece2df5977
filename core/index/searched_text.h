// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entity.h"

#include <string>
#include <vector>

namespace fanion {

/** Of one text, how much is searched. */
inline constexpr std::size_t kSearchedBytes = 64 * 1024;

/** Whether a field holds words that people look for: texts, but keys of catalogues, colours, raw properties
 * and the names of persons. */
[[nodiscard]] bool isSearched(const FieldSpec &spec);
/** The folded words of all that is written in an object: labels, texts, steps, tags. Sorted, each once. */
[[nodiscard]] std::vector<std::string> searchedWords(const Entity &entity);
/** Whether both have the same words for certain: cheaper than to fold them. */
[[nodiscard]] bool isSameText(const Entity &a, const Entity &b);

} // namespace fanion

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gazetteer/name_query.h"

#include "core/gazetteer/name_words.h"

namespace fanion {

NameQuery::NameQuery(std::string_view text) : m_words(nameWords(text)) {
    if (m_words.size() > kMostWords) m_words.resize(kMostWords);
    for (const std::string &word : m_words)
        m_isSmall.push_back(isSmallWord(word));
}

std::optional<NameQuery::Fit> NameQuery::fit(std::span<const std::string> name) const {
    return fitOf(
        name.size(), [&](std::size_t typed, std::size_t word) { return wordCost(m_words[typed], name[word]); },
        [&](std::size_t word) { return isSmallWord(name[word]); }, [](std::size_t) { return std::optional<double>(); });
}

} // namespace fanion

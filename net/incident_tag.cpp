// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/incident_tag.h"

#include "net/labelled_hash.h"

#include <algorithm>
#include <format>

namespace fanion::net {

PublicTag incidentTag(const IncidentId &incident) {
    const auto hash = labelledHash("fanion-incident-tag-1", {incident.view()});
    PublicTag tag;
    std::copy_n(hash.begin(), tag.bytes.size(), tag.bytes.begin());
    return tag;
}

std::string incidentCode(const PublicTag &tag) {
    constexpr std::string_view letters = "ACDEFGHJKLMNPRTUVWXY";
    // The first four bytes of the tag, most significant first.
    std::uint32_t number = 0;
    for (std::size_t i = 0; i < 4; ++i)
        number = number << 8 | tag.bytes[i];
    const auto letter = letters[number % letters.size()];
    number /= static_cast<std::uint32_t>(letters.size());
    return std::format("{}{}-{:02}", letter, number % 10, number / 10 % 100);
}

} // namespace fanion::net

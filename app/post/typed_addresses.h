// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/incident_tag.h"
#include "net/types.h"

#include <filesystem>
#include <map>
#include <vector>

namespace fanion::app {

/**
 * The addresses somebody typed for each incident, kept in the post's folder (`addresses.json`): an address is of this
 * machine's networks, not of the incident, so it doesn't go to the others. Incidents stand there by their public tag.
 */
class TypedAddresses {
public:
    static constexpr std::size_t kMost = 32;          ///< of an incident
    static constexpr std::size_t kMostIncidents = 50; ///< beyond, the one used longest ago is forgotten

    /** What can't be read is nothing: an address is typed again. */
    explicit TypedAddresses(std::filesystem::path folder);

    [[nodiscard]] std::vector<net::Address> of(const net::PublicTag &incident) const;
    /** Keeps it. Errors: Refused (too many), Io. */
    [[nodiscard]] Result<void> add(const net::PublicTag &incident, const net::Address &address);
    [[nodiscard]] Result<void> remove(const net::PublicTag &incident, const net::Address &address);

private:
    struct Entry {
        net::PublicTag incident;
        std::vector<net::Address> addresses;
    };
    void read();
    [[nodiscard]] Result<void> write() const;
    [[nodiscard]] Entry &entry(const net::PublicTag &incident);

    std::filesystem::path m_file;
    std::vector<Entry> m_entries; ///< the one used last at the end
};

} // namespace fanion::app

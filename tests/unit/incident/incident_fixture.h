// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"
#include "tests/support/test_environment.h"
#include "tests/unit/store/store_fixture.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace fanion::test {

/** A post with files: what an Incident needs of the world. */
class FilePost {
public:
    FilePost(std::uint64_t seed, std::string name);

    [[nodiscard]] Environment environment() { return {clock, random}; }
    std::unique_ptr<Incident> create(const std::filesystem::path &file);
    [[nodiscard]] std::unique_ptr<Incident> pending(const std::filesystem::path &file, const IncidentId &id,
                                                    std::string_view invitation = {});
    [[nodiscard]] std::unique_ptr<Incident> open(const std::filesystem::path &file,
                                                 Incident::Access access = Incident::Access::Write);

    ManualClock clock;
    SeededRandom random;
    Identity identity;
};

/** The object that one intent made or touched; durable. */
EntityId perform(Incident &incident, const Intent &intent);
EntityId addMeans(Incident &incident, const std::string &label);
/** Gives \p to everything durable in \p from, and commits. */
ReceiveReport copy(const Incident &from, Incident &to);
/** Everything of a digest in one comparable text. */
[[nodiscard]] std::string digestText(const Incident &incident);

class IncidentTest : public ::testing::Test {
protected:
    TemporaryFolder folder;
    std::filesystem::path file = folder.path() / "a.fanion";
    FilePost pcc{1, "PCC"};
    FilePost cdc{2, "CDC"};
};

} // namespace fanion::test

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incident/incident.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fanion::ctl {

/** What a post hands to the others: a run as it is sent, with the one signature for all changes in it. */
struct BenchMessage {
    Bytes bytes;
    std::size_t changes = 0;
};

/** Everything a post lacks, in one transfer. */
struct BenchParcel {
    std::vector<Bytes> parts; ///< runs
    std::size_t changes = 0;
    [[nodiscard]] std::size_t bytes() const;
};

/**
 * One post of a measurement, and the only place here that knows how the core is called: intents in, messages out and
 * in, export, import, fields read, the file. Whatever fails throws (must.h).
 */
class BenchPost {
public:
    /** Founds an incident. \p environment outlives the post. */
    [[nodiscard]] static std::unique_ptr<BenchPost> found(const std::filesystem::path &file, Environment environment);
    /** A post without anything that will be given the incident of \p other. */
    [[nodiscard]] static std::unique_ptr<BenchPost> empty(const std::filesystem::path &file, Environment environment,
                                                          const BenchPost &other);
    /** Opens a saved incident to go on with it as the post that saved it. */
    [[nodiscard]] static std::unique_ptr<BenchPost> open(const std::filesystem::path &file, const Identity &identity,
                                                         Environment environment);
    [[nodiscard]] static std::unique_ptr<BenchPost> openToRead(const std::filesystem::path &file,
                                                               Environment environment);

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** From here on \p other may write. */
    void admit(const BenchPost &other);

    /** One transaction; it goes into the run that the next seal() closes. */
    void perform(const Intent &intent);
    /** All in one transaction; false when they are too many for one. */
    [[nodiscard]] bool performTogether(std::span<const Intent> intents);
    /** How many changes the next seal() will sign. */
    [[nodiscard]] std::size_t unsealed() const { return m_unsealed; }
    /** Signs what was performed since the last call: one run, ready to send; nothing when there is nothing. */
    std::optional<BenchMessage> seal();
    /** Checks and applies; everything in it must be good and new. */
    void receive(const BenchMessage &message);

    /** Writes what is staged into the file, durably; seals before what is not sealed yet, as the program does. */
    void commit();
    [[nodiscard]] Frontier frontier() const { return m_incident->replica().frontier(); }
    /** What a post at \p theirs lacks of what is committed here. */
    [[nodiscard]] BenchParcel exportAfter(const Frontier &theirs) const;
    void import(const BenchParcel &parcel);

    /** commit(), and a checkpoint: the file alone holds everything. */
    void save();
    /** What save() has left. */
    void copyFile(const std::filesystem::path &file) const;

    /** Hash over the board and the logs. */
    [[nodiscard]] ChangeHash stateHash() const { return m_incident->replica().stateHash(); }
    [[nodiscard]] std::size_t changes() const { return m_incident->replica().changeCount(); }
    [[nodiscard]] std::vector<EntityId> objects() const;
    /** The objects that are there, one by one. */
    void forEach(const std::function<void(const Entity &)> &visit) const;
    [[nodiscard]] std::string readText(EntityId id, Field field) const;

private:
    BenchPost(Identity identity, std::unique_ptr<Incident> incident)
        : m_identity(std::move(identity)), m_incident(std::move(incident)) {}
    void count(const Performed &performed);
    static void check(const ReceiveReport &report, std::size_t expected);

    Identity m_identity;
    std::unique_ptr<Incident> m_incident;
    std::size_t m_unsealed = 0;
};

} // namespace fanion::ctl

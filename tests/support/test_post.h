// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replica/replica.h"
#include "tests/support/test_environment.h"

#include <initializer_list>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace fanion::test {

/** A post in a test: clock, randomness, key pair and replica, and the changes it could send to others. */
class TestPost {
public:
    explicit TestPost(std::uint64_t seed, std::string name = {}, std::string function = {})
        : random(seed), identity(Identity::generate(random)), replica(environment()) {
        identity.name = std::move(name);
        identity.function = std::move(function);
    }

    [[nodiscard]] Environment environment() { return {clock, random}; }
    [[nodiscard]] const PostId &id() const { return identity.post(); }

    void found(const std::string &title = "Feu d'entrepôt") {
        auto founded = replica.found(identity, {title, "incendie", false});
        if (!founded) throw std::runtime_error(founded.error().message);
        keep(*founded);
    }
    void follow(const TestPost &other) {
        replica.follow(*other.replica.incident());
        replica.writeAs(identity);
    }

    Result<Performed> tryPerform(std::vector<Intent> intents) { return keep(replica.perform(intents)); }
    Performed perform(std::vector<Intent> intents) { return must(tryPerform(std::move(intents))); }
    Result<Performed> tryUndo() { return keep(replica.undo()); }
    Result<Performed> tryRedo() { return keep(replica.redo()); }
    Performed undo() { return must(tryUndo()); }
    Performed redo() { return must(tryRedo()); }
    EntityId add(Kind kind, std::vector<std::pair<Field, Value>> fields = {}) {
        return perform({intent::Add{kind, std::move(fields), {}}}).ids.front();
    }
    void set(EntityId id, Field field, Value value) { perform({intent::Set{id, field, std::move(value)}}); }
    void admit(const TestPost &other, Role role) {
        perform({intent::Admit{other.id(), role, other.identity.name, other.identity.function}});
    }

    /** Founds, with these as members, who then have everything. */
    void foundWith(std::initializer_list<std::pair<TestPost *, Role>> members) {
        found();
        for (const auto &[post, role] : members)
            admit(*post, role);
        seal();
        for (const auto &[post, role] : members) {
            post->follow(*this);
            post->pull(*this);
        }
    }

    ReceiveReport receive(const std::vector<Bytes> &bytes) {
        auto report = replica.receive(bytes);
        for (const auto &run : report.accepted)
            keep(run);
        return report;
    }
    /** Takes everything the other has. */
    ReceiveReport pull(const TestPost &other) { return receive(other.changes); }

    /** Signs what has been performed since the last time, so that others can have it. */
    void seal() {
        while (const auto run = replica.seal())
            keep(*run);
        for (auto &record : replica.takeUndoRecords())
            undoRecords.push_back(std::move(record));
    }

    /** A new replica of this post from its own store, as after a restart. */
    void restart() {
        seal();
        const auto branches = replica.branches();
        replica = Replica(environment());
        replica.expect(branches);
        for (std::size_t i = 0; i < changes.size(); ++i) {
            if (auto loaded = replica.load(changes[i], lasts[i]); !loaded)
                throw std::runtime_error(loaded.error().message);
        }
        replica.writeAs(identity);
        for (const auto &record : undoRecords)
            replica.restoreUndo(record);
    }

    [[nodiscard]] EntityPtr at(EntityId id) const {
        auto entity = replica.find(id);
        if (!entity) throw std::runtime_error("no entity " + id.hex());
        return entity;
    }

    ManualClock clock;
    SeededRandom random;
    Identity identity;
    Replica replica;
    std::vector<Bytes> changes;       ///< runs
    std::vector<std::uint32_t> lasts; ///< of each, up to which change it was accepted
    bool sealsAtOnce = true;          ///< each change is a run of its own
    std::vector<Bytes> undoRecords;

private:
    void keep(const ChangeRun &run) {
        changes.push_back(run.bytes);
        lasts.push_back(run.upTo());
    }
    Result<Performed> keep(Result<Performed> performed) {
        if (!performed) return performed;
        if (sealsAtOnce) seal();
        return performed;
    }
    static Performed must(Result<Performed> performed) {
        if (!performed) throw std::runtime_error(performed.error().message);
        return std::move(*performed);
    }
};

/** Everybody takes what everybody has, until nothing is new. */
template <typename... Posts>
void exchange(Posts &...posts) {
    std::vector<TestPost *> all{&posts...};
    for (bool isNew = true; isNew;) {
        isNew = false;
        for (auto *to : all) {
            for (auto *from : all) {
                if (to != from) isNew = !to->pull(*from).accepted.empty() || isNew;
            }
        }
    }
}

} // namespace fanion::test

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/io/intent_json.h"
#include "core/model/intent.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace fanion {

/** Reads the intents of one request; knows the objects that earlier ones of the same batch add. */
class IntentReader {
public:
    IntentReader(const EntityLookup &lookup, Random &random) : m_lookup(lookup), m_random(random) {}

    [[nodiscard]] Result<void> read(const nlohmann::json &object);
    [[nodiscard]] std::vector<Intent> takeIntents() { return std::move(m_intents); }
    /** One object a request read: what it makes or changes. */
    [[nodiscard]] std::vector<EntityId> takeSubjects() { return std::move(m_subjects); }

private:
    /** An object that an intent names: its kind, and how it looks now where it isn't new. */
    struct Target {
        EntityId id;
        const KindSpec *kind = nullptr;
        EntityPtr now;
    };

    Result<void> readAdd(const nlohmann::json &object);
    Result<void> readSet(const nlohmann::json &object);
    Result<void> readElement(const nlohmann::json &object, bool add);
    Result<void> readText(const nlohmann::json &object);
    Result<void> readCounter(const nlohmann::json &object, bool isReset);
    Result<void> readMove(const nlohmann::json &object);
    Result<void> readListInsert(const nlohmann::json &object);
    Result<void> readListMove(const nlohmann::json &object);
    Result<void> readListRemove(const nlohmann::json &object);

    [[nodiscard]] Result<EntityId> idOf(const nlohmann::json &object, const char *key) const;
    Result<Target> targetOf(const nlohmann::json &object);
    Result<const FieldSpec *> fieldOf(const KindSpec &kind, const nlohmann::json &name) const;
    Result<const FieldSpec *> fieldOf(const Target &target, const nlohmann::json &object,
                                      std::optional<Merge> merge) const;
    Result<std::size_t> countOf(const nlohmann::json &object, const char *key, bool required) const;
    Result<std::string> textOf(const nlohmann::json &object, const char *key, bool required) const;
    Result<ItemId> itemOf(const nlohmann::json &object) const;
    static Result<void> onlyKeys(const nlohmann::json &object, std::initializer_list<std::string_view> allowed);

    Result<void> replaceText(const Target &target, const FieldSpec &field, const nlohmann::json &value);
    Result<void> replaceSet(const Target &target, const FieldSpec &field, const nlohmann::json &value);
    Result<void> replaceList(const Target &target, const FieldSpec &field, const nlohmann::json &value);
    Result<void> replace(const Target &target, const FieldSpec &field, const nlohmann::json &value);

    const EntityLookup &m_lookup;
    Random &m_random;
    std::vector<Intent> m_intents;
    std::vector<EntityId> m_subjects;
    std::map<EntityId, const KindSpec *> m_added;
    std::set<std::pair<EntityId, Field>> m_replaced; ///< texts, sets and lists set as a whole so far
};

} // namespace fanion

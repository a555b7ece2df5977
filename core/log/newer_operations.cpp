// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/newer_operations.h"

#include "core/model/schema.h"

#include <algorithm>
#include <vector>

namespace fanion {

namespace {

/** All that any kind says of a field. */
struct KnownField {
    bool isKnown = false;
    std::vector<std::string_view> choices; ///< of all kinds together; empty: anything may stand there
};

const KnownField *findField(Field field) {
    static const auto table = [] {
        std::vector<KnownField> fields;
        for (const auto &kind : allKinds()) {
            for (const auto &spec : kind.fields) {
                const auto number = static_cast<std::size_t>(spec.field);
                if (fields.size() <= number) fields.resize(number + 1);
                fields[number].isKnown = true;
                fields[number].choices.insert(fields[number].choices.end(), spec.choices.begin(), spec.choices.end());
            }
        }
        return fields;
    }();
    const auto number = static_cast<std::size_t>(field);
    return number < table.size() && table[number].isKnown ? &table[number] : nullptr;
}

struct Judge {
    bool operator()(const op::Unknown &) const { return true; }
    bool operator()(const op::Create &create) const {
        const auto *kind = findKind(create.kind);
        return !kind || std::ranges::any_of(create.fields, [&](const op::FieldValue &value) {
            return !kind->find(value.field) || isNewerValue(value);
        });
    }
    bool operator()(const op::FieldValue &value) const { return isNewerValue(value); }
    bool operator()(const op::ListInsert &item) const { return !findField(item.field); }
    bool operator()(const op::ListMove &item) const { return !findField(item.field); }
    bool operator()(const op::ListRemove &item) const { return !findField(item.field); }
    bool operator()(const op::TextEdit &edit) const { return !findField(edit.field); }
    template <typename Other>
    bool operator()(const Other &) const {
        return false;
    }

private:
    static bool isNewerValue(const op::FieldValue &value) {
        const auto *field = findField(value.field);
        if (!field || !value.value) return true;
        const auto *text = std::get_if<std::string>(&*value.value);
        return text && !text->empty() && !field->choices.empty() && !std::ranges::contains(field->choices, *text);
    }
};

} // namespace

bool isNewer(const Operation &operation) {
    return std::visit(
        [](const auto &act) {
            using Kind = std::decay_t<decltype(act)>;
            if constexpr (std::is_base_of_v<op::FieldValue, Kind>)
                return Judge{}(static_cast<const op::FieldValue &>(act));
            else
                return Judge{}(act);
        },
        operation.act);
}

} // namespace fanion

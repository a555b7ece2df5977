// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/field_options.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/words.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** Which objects a reference field may point at. */
Kind targetOf(Field field) {
    switch (field) {
    case Field::Sector:
        return Kind::Sector;
    case Field::Layer:
        return Kind::Layer;
    case Field::Corrects:
        return Kind::LogEntry;
    default:
        return Kind::Means;
    }
}

} // namespace

QList<FieldOption> choiceOptions(Kind kind, const QString &field) {
    QList<FieldOption> options;
    const KindSpec *kindSpec = findKind(kind);
    const FieldSpec *spec = kindSpec ? kindSpec->find(field.toStdString()) : nullptr;
    if (!spec) return options;
    for (const std::string_view choice : spec->choices)
        options.append({toQString(choice), choiceWord(kind, spec->field, choice)});
    return options;
}

QList<FieldOption> fieldOptions(const BoardView &board, Kind kind, const QString &field, EntityId except) {
    QList<FieldOption> options{{QString(), QStringLiteral("—")}};
    const KindSpec *kindSpec = findKind(kind);
    const FieldSpec *spec = kindSpec ? kindSpec->find(field.toStdString()) : nullptr;
    if (!spec) return options;
    options += choiceOptions(kind, field);
    if (spec->type != ValueType::Reference) return options;
    for (const EntityId id : board.index().kinds().of(targetOf(spec->field)))
        if (id != except) options.append({toText(id), entityLabel(*board.find(id))});
    std::ranges::sort(options.begin() + 1, options.end(), [](const FieldOption &a, const FieldOption &b) {
        return std::pair(a.text.toLower(), a.key) < std::pair(b.text.toLower(), b.key);
    });
    return options;
}

QString fieldKey(const Value &value) {
    if (const auto *text = std::get_if<std::string>(&value)) return toQString(*text);
    if (const auto *target = std::get_if<EntityId>(&value)) return toText(*target);
    if (const auto *flag = std::get_if<bool>(&value)) return *flag ? QStringLiteral("1") : QString();
    return {};
}

} // namespace fanion::app

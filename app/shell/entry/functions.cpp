// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/functions.h"

#include "app/shell/entry/acknowledgement.h"
#include "app/shell/entry/fold.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** At four bytes each what an acknowledgement takes. */
constexpr qsizetype kRoleLetters = 50;

QString functionOf(const Member &member) {
    return asRole(shortText(member.function.empty() ? member.name : member.function));
}

} // namespace

QString asRole(const QString &function) {
    return function.left(kRoleLetters).trimmed();
}

QString ownFunction(const BoardView &board) {
    const Member *self = board.member(board.self());
    return self ? functionOf(*self) : QString();
}

QStringList heldFunctions(const BoardView &board) {
    QStringList functions;
    for (const Member &member : board.members()) {
        const QString function = functionOf(member);
        if (!member.revoked && !function.isEmpty() && !holdsFunction(functions, function)) functions += function;
    }
    functions.sort(Qt::CaseInsensitive);
    return functions;
}

bool holdsFunction(const QStringList &functions, const QString &function) {
    const QString wanted = fold(function);
    return std::ranges::any_of(functions, [&](const QString &one) { return fold(one) == wanted; });
}

QStringList concernedFunctions(const Entity &entry) {
    QStringList functions;
    const auto found = entry.sets.find(Field::Concerns);
    if (found == entry.sets.end()) return functions;
    for (const Value &element : found->second)
        if (const auto *text = std::get_if<std::string>(&element))
            if (const QString function = asRole(shortText(*text));
                !function.isEmpty() && !holdsFunction(functions, function))
                functions += function;
    return functions;
}

QStringList awaitedFunctions(const Entity &entry) {
    QStringList functions = concernedFunctions(entry);
    if (functions.isEmpty()) return functions;
    QStringList said;
    for (const Acknowledgement &one : acknowledgementsOf(entry))
        said += shortText(one.role);
    functions.removeIf([&](const QString &function) { return holdsFunction(said, function); });
    return functions;
}

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/entry/text_edit.h"

#include <QList>

#include <algorithm>

namespace fanion::app {

std::optional<intent::Text> textEdit(EntityId id, Field field, const QString &before, const QString &after) {
    if (before == after) return std::nullopt;
    // Code points, the unit of intent::Text.
    const QList<uint> was = before.toUcs4();
    const QList<uint> is = after.toUcs4();
    const qsizetype shorter = std::min(was.size(), is.size());
    const qsizetype head = std::mismatch(was.begin(), was.begin() + shorter, is.begin()).first - was.begin();
    const qsizetype tail =
        std::mismatch(was.rbegin(), was.rbegin() + (shorter - head), is.rbegin()).first - was.rbegin();

    intent::Text edit;
    edit.id = id;
    edit.field = field;
    edit.at = static_cast<std::size_t>(head);
    edit.erase = static_cast<std::size_t>(was.size() - head - tail);
    const QList<uint> inserted = is.mid(head, is.size() - head - tail);
    edit.insert =
        QString::fromUcs4(reinterpret_cast<const char32_t *>(inserted.constData()), inserted.size()).toStdString();
    return edit;
}

std::optional<intent::Text> textEdit(EntityId id, Field field, const QString &before, const QString &after,
                                     const QString &present) {
    std::optional<intent::Text> mine = textEdit(id, field, before, after);
    const std::optional<intent::Text> theirs = textEdit(id, field, before, present);
    if (!mine || !theirs) return mine;
    const std::size_t theirsEnd = theirs->at + theirs->erase;
    const std::size_t theirsInserted = static_cast<std::size_t>(QString::fromStdString(theirs->insert).toUcs4().size());
    const std::size_t mineEnd = mine->at + mine->erase;
    // Two insertions at one place: theirs first. A diff can put theirs earlier than it was typed, never later.
    if (mineEnd < theirs->at || (mineEnd == theirs->at && mine->erase > 0)) return mine;
    if (mine->at < theirs->at) {
        // Mine begins before theirs and reaches into it: only what stands before it is erased.
        mine->erase = theirs->at - mine->at;
        return mine;
    }
    // Mine begins inside theirs or behind it: it moves behind what they wrote.
    const std::size_t begin = std::max(mine->at, theirsEnd);
    mine->at = begin - theirsEnd + theirs->at + theirsInserted;
    mine->erase = mineEnd > begin ? mineEnd - begin : 0;
    return mine;
}

} // namespace fanion::app

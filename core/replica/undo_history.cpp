// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replica/undo_history.h"

#include "core/base/prefetch.h"

#include <algorithm>
#include <utility>

namespace fanion {

void UndoHistory::remember(undo::Record record) {
    take(std::make_shared<const undo::Record>(std::move(record)));
}

void UndoHistory::take(RecordPtr record) {
    noteStandIns(*record);
    switch (record->way) {
    case undo::Way::Done:
        m_redo.clear();
        m_undo.push_back(std::move(record));
        break;
    case undo::Way::Undone:
        if (!m_undo.empty()) m_undo.pop_back();
        m_redo.push_back(std::move(record));
        break;
    case undo::Way::Redone:
        if (!m_redo.empty()) m_redo.pop_back();
        m_undo.push_back(std::move(record));
        break;
    }
    while (m_undo.size() > kMaxRecords)
        m_undo.pop_front();
}

void UndoHistory::fetchOldest() const {
    if (m_undo.size() < kMaxRecords) return;
    const auto &steps = m_undo.front()->steps; // asked for the last time
    prefetch(steps.data(), steps.size() * sizeof(undo::Step));
    prefetch(m_undo[1].get(), sizeof(undo::Record));
}

void UndoHistory::note(undo::Record record) {
    auto noted = std::make_shared<const undo::Record>(std::move(record));
    m_noted.push_back(noted);
    if (m_noted.size() > kMaxRecords) m_noted.pop_front();
    take(std::move(noted));
}

std::vector<Bytes> UndoHistory::takeRecords() {
    std::vector<Bytes> records;
    records.reserve(m_noted.size());
    for (const auto &record : m_noted)
        records.push_back(undo::encode(*record));
    m_noted.clear();
    return records;
}

void UndoHistory::clear() {
    *this = UndoHistory();
}

void UndoHistory::noteStandIns(const undo::Record &record) {
    for (const auto &step : record.steps) {
        if (const auto *reg = std::get_if<undo::Register>(&step); reg && reg->standsFor) {
            m_standsFor[{record.change, reg->entity, reg->field, ItemId{}}] = *reg->standsFor;
        }
        if (const auto *move = std::get_if<undo::ListMoved>(&step); move && move->standsFor) {
            m_standsFor[{record.change, move->entity, move->field, move->item}] = *move->standsFor;
        }
        if (const auto *edit = std::get_if<undo::TextEdited>(&step); edit && edit->standsFor) {
            m_textStandIns.push_back({*edit->standsFor, {record.change.log, edit->number, edit->count}});
        }
        if (const auto *added = std::get_if<undo::CounterAdded>(&step); added && added->bringsBack) {
            m_broughtBack[{added->entity, added->field}].push_back(record.change);
        }
    }
}

bool UndoHistory::isSameWrite(undo::WriteRef current, const undo::WriteRef &expected, EntityId entity, Field field,
                              ItemId item) const {
    while (current != expected) {
        const auto older = m_standsFor.find({current, entity, field, item});
        if (older == m_standsFor.end()) return false;
        current = older->second;
    }
    return true;
}

std::span<const undo::WriteRef> UndoHistory::broughtBack(EntityId entity, Field field) const {
    const auto found = m_broughtBack.find({entity, field});
    return found == m_broughtBack.end() ? std::span<const undo::WriteRef>() : found->second;
}

std::vector<undo::CharSpan> UndoHistory::withStandIns(const undo::CharSpan &typed) const {
    std::vector<undo::CharSpan> spans{typed};
    for (std::size_t i = 0; i < spans.size(); ++i) {
        for (const auto &[original, standIn] : m_textStandIns) {
            if (original.log != spans[i].log) continue;
            const auto from = std::max(original.number, spans[i].number);
            const auto to = std::min(original.number + original.count, spans[i].number + spans[i].count);
            if (from < to) spans.push_back({standIn.log, standIn.number + (from - original.number), to - from});
        }
    }
    return spans;
}

} // namespace fanion

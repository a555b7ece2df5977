// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/several_model.h"

#include "app/shell/models/field_options.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"

#include <algorithm>
#include <utility>

namespace fanion::app {

namespace {

constexpr qsizetype kMost = 2'000;

/** Whether one value for all makes sense: not for places, nor for what is written together word by word. */
bool isForAll(const FieldSpec &spec) {
    const bool isOneValue = spec.merge == Merge::Last || spec.merge == Merge::Multi || spec.merge == Merge::Tree;
    const bool isPlace = spec.type == ValueType::Position || spec.type == ValueType::Path;
    return isOneValue && !isPlace && spec.field != Field::Properties;
}

} // namespace

SeveralModel::SeveralModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, &SeveralModel::apply);
    connect(&board, &BoardView::cleared, this, [this] { setIds({}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
    });
}

int SeveralModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void SeveralModel::setIds(const QStringList &ids) {
    if (ids == m_ids) return;
    m_ids = ids;
    m_wanted.clear();
    if (ids.size() > 1 && ids.size() <= kMost)
        for (const QString &id : ids)
            m_wanted.insert(toEntityId(id));
    layOut();
}

void SeveralModel::layOut() {
    beginResetModel();
    m_rows.clear();
    m_members.clear();
    m_kind = {};
    bool isOneKind = !m_wanted.empty();
    for (const EntityId id : m_wanted) {
        const EntityPtr entity = m_board.find(id);
        isOneKind = entity && !entity->deleted && (m_kind == Kind{} || m_kind == entity->kind);
        if (!isOneKind) break;
        m_kind = entity->kind;
        m_members.insert(entity->id);
    }
    if (isOneKind)
        for (const ShownField &shown : shownFields(m_kind))
            if (const FieldSpec *spec = findKind(m_kind)->find(shown.field); spec && isForAll(*spec))
                m_rows.push_back({spec, true, {}});
    endResetModel();
    emit idsChanged();
}

void SeveralModel::apply(const BoardDelta &delta) {
    if (m_rows.empty()) {
        // Selected by their ids before they came, as what was just pasted.
        if (std::ranges::any_of(delta.changed,
                                [this](const EntityPtr &entity) { return m_wanted.contains(entity->id); }))
            layOut();
        return;
    }
    const bool isTouched = std::ranges::any_of(delta.changed, [this](const EntityPtr &entity) {
        return m_members.contains(entity->id) || entity->kind == Kind::Sector || entity->kind == Kind::Means;
    });
    if (!isTouched) return;
    for (Row &row : m_rows)
        row.isOld = true;
    emit dataChanged(index(0), index(rowCount() - 1), {TextRole, KeyRole, MixedRole});
}

std::optional<Value> SeveralModel::sharedOf(Field field) const {
    std::optional<Value> shared;
    for (const EntityId id : m_members) {
        const EntityPtr entity = m_board.find(id);
        if (!entity) continue;
        const Value value = shownAs(entity->value(field));
        if (shared && *shared != value) return std::nullopt;
        shared = value;
    }
    return shared;
}

InspectorModel::Editor SeveralModel::editorOf(const FieldSpec &spec) const {
    switch (spec.type) {
    case ValueType::Choice:
    case ValueType::Reference:
        return InspectorModel::ChoiceEditor;
    case ValueType::Boolean:
        return InspectorModel::FlagEditor;
    case ValueType::Time:
        return InspectorModel::TimeEditor;
    default:
        return InspectorModel::TextEditor;
    }
}

QVariant SeveralModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const FieldSpec &spec = *row.spec;
    if (std::exchange(row.isOld, false)) row.shared = sharedOf(spec.field);
    switch (role) {
    case FieldRole:
        return toQString(spec.name);
    case TitleRole:
        return fieldWord(m_kind, spec.field);
    case EditorRole:
        return editorOf(spec);
    case Qt::DisplayRole:
    case TextRole:
        return row.shared ? valueText(m_board, m_kind, spec, *row.shared) : QString();
    case KeyRole:
        return row.shared ? fieldKey(*row.shared) : QString();
    case MixedRole:
        return !row.shared.has_value();
    default:
        return {};
    }
}

QHash<int, QByteArray> SeveralModel::roleNames() const {
    return {{FieldRole, "field"}, {TitleRole, "title"}, {EditorRole, "editor"},
            {TextRole, "text"},   {KeyRole, "key"},     {MixedRole, "mixed"}};
}

QList<FieldOption> SeveralModel::options(const QString &field) const {
    return fieldOptions(m_board, m_kind, field, {});
}

} // namespace fanion::app

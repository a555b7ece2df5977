// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/several_model.h"

#include "app/shell/models/field_options.h"
#include "app/shell/text/field_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"

#include <algorithm>

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
    layOut();
}

void SeveralModel::layOut() {
    beginResetModel();
    m_rows.clear();
    m_members.clear();
    m_kind = {};
    bool isOneKind = m_ids.size() > 1 && m_ids.size() <= kMost;
    for (const QString &id : m_ids) {
        if (!isOneKind) break;
        const EntityPtr entity = m_board.find(toEntityId(id));
        isOneKind = entity && !entity->deleted && (m_kind == Kind{} || m_kind == entity->kind);
        if (!isOneKind) break;
        m_kind = entity->kind;
        m_members.insert(entity->id);
    }
    if (isOneKind)
        for (const ShownField &shown : shownFields(m_kind))
            if (const FieldSpec *spec = findKind(m_kind)->find(shown.field); spec && isForAll(*spec))
                m_rows.push_back(spec);
    endResetModel();
    emit idsChanged();
}

void SeveralModel::apply(const BoardDelta &delta) {
    if (m_rows.empty()) {
        // Selected by their ids before they came, as what was just pasted.
        const bool isAwaited = m_ids.size() > 1 && m_ids.size() <= kMost &&
                               std::ranges::any_of(delta.changed, [this](const EntityPtr &entity) {
                                   return m_ids.contains(toText(entity->id));
                               });
        if (isAwaited) layOut();
        return;
    }
    const bool isTouched = std::ranges::any_of(delta.changed, [this](const EntityPtr &entity) {
        return m_members.contains(entity->id) || entity->kind == Kind::Sector || entity->kind == Kind::Means;
    });
    if (isTouched) emit dataChanged(index(0), index(rowCount() - 1), {TextRole, KeyRole, MixedRole});
}

std::optional<Value> SeveralModel::common(Field field) const {
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
    const FieldSpec &spec = *m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FieldRole:
        return toQString(spec.name);
    case TitleRole:
        return fieldWord(m_kind, spec.field);
    case EditorRole:
        return editorOf(spec);
    case Qt::DisplayRole:
    case TextRole: {
        const auto shared = common(spec.field);
        return shared ? valueText(m_board, m_kind, spec, *shared) : QString();
    }
    case KeyRole: {
        const auto shared = common(spec.field);
        return shared ? fieldKey(*shared) : QString();
    }
    case MixedRole:
        return !common(spec.field).has_value();
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

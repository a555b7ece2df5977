// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/inspector_model.h"

#include "app/shell/entry/geometry.h"
#include "app/shell/entry/steps.h"
#include "app/shell/models/field_options.h"
#include "app/shell/models/places.h"

#include "app/shell/text/field_text.h"
#include "app/shell/text/time_text.h"
#include "app/shell/text/translator.h"
#include "app/shell/text/words.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

QString sectionName(FieldSection section) {
    switch (section) {
    case FieldSection::Main:
        return QStringLiteral("main");
    case FieldSection::Times:
        return QStringLiteral("times");
    case FieldSection::More:
        return QStringLiteral("more");
    }
    return {};
}

} // namespace

InspectorModel::InspectorModel(const BoardView &board, QObject *parent) : QAbstractListModel(parent), m_board(board) {
    connect(&board, &BoardView::applied, this, &InspectorModel::apply);
    connect(&board, &BoardView::cleared, this, [this] { setEntityId({}); });
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1));
        emit stateChanged();
    });
}

int InspectorModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

void InspectorModel::setEntityId(const QString &text) {
    const EntityId id = toEntityId(text);
    if (id == m_id) return;
    m_id = id;
    m_entity = m_board.find(id);
    layOut();
    emit entityChanged();
    emit stateChanged();
}

void InspectorModel::layOut() {
    beginResetModel();
    m_rows.clear();
    const KindSpec *spec = m_entity ? findKind(m_entity->kind) : nullptr;
    if (spec)
        for (const ShownField &shown : shownFields(m_entity->kind))
            if (const FieldSpec *field = spec->find(shown.field)) m_rows.push_back({shown, field});
    endResetModel();
}

bool InspectorModel::differs(const Entity &was, const Entity &is, const Row &row) const {
    const Field field = row.spec->field;
    if (row.spec->merge == Merge::Text) return was.text(field) != is.text(field);
    if (row.spec->merge == Merge::Counter) return was.count(field) != is.count(field);
    if (row.spec->merge == Merge::List) {
        const auto before = was.lists.find(field);
        const auto after = is.lists.find(field);
        return (before == was.lists.end()) != (after == is.lists.end()) ||
               (before != was.lists.end() && before->second != after->second) ||
               (field == Field::Steps && stepsOf(was) != stepsOf(is));
    }
    const auto before = was.registers.find(field);
    const auto after = is.registers.find(field);
    if (before == was.registers.end() || after == is.registers.end())
        return before != was.registers.end() || after != is.registers.end();
    return before->second.shown != after->second.shown || before->second.others != after->second.others;
}

void InspectorModel::apply(const BoardDelta &delta) {
    if (m_id.isNull()) return;
    bool othersChanged = false;
    for (const EntityPtr &entity : delta.changed) {
        if (entity->id != m_id) {
            othersChanged = true;
            continue;
        }
        const EntityPtr was = std::exchange(m_entity, entity);
        if (!was) { // selected by its id before it came
            layOut();
            emit entityChanged();
        } else {
            for (int row = 0; row < rowCount(); ++row)
                if (differs(*was, *entity, m_rows[static_cast<std::size_t>(row)]))
                    emit dataChanged(index(row), index(row));
        }
        emit stateChanged();
    }
    if (!othersChanged) return;
    // The name of something a field points at may have changed.
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<std::size_t>(row)].spec->type == ValueType::Reference)
            emit dataChanged(index(row), index(row), {TextRole});
}

QString InspectorModel::name() const {
    return m_entity ? entityLabel(*m_entity) : QString();
}

QString InspectorModel::kind() const {
    const KindSpec *spec = m_entity ? findKind(m_entity->kind) : nullptr;
    return spec ? toQString(spec->name) : QString();
}

QString InspectorModel::kindText() const {
    return m_entity ? kindWord(m_entity->kind) : QString();
}

QString InspectorModel::changedText() const {
    if (!m_entity) return {};
    return m_board.postName(m_entity->changedBy) + QStringLiteral(", ") + clockText(m_entity->changedAt);
}

bool InspectorModel::isOnMap() const {
    return m_entity && hasPlace(*m_entity);
}

QGeoCoordinate InspectorModel::place() const {
    const auto *place = m_entity ? std::get_if<Position>(&m_entity->value(Field::Position)) : nullptr;
    return place ? toCoordinate(*place) : QGeoCoordinate();
}

const RegisterView *InspectorModel::registerOf(const Row &row) const {
    const auto found = m_entity->registers.find(row.spec->field);
    return found == m_entity->registers.end() ? nullptr : &found->second;
}

InspectorModel::Editor InspectorModel::editorOf(const Row &row) const {
    if (row.spec->merge == Merge::Fixed) return ReadOnlyEditor;
    if (row.spec->merge == Merge::List) return ListEditor;
    if (row.spec->merge == Merge::Text || row.spec->field == Field::Mission) return LongEditor;
    switch (row.spec->type) {
    case ValueType::Choice:
    case ValueType::Reference:
        return ChoiceEditor;
    case ValueType::Boolean:
        return FlagEditor;
    case ValueType::Time:
        return TimeEditor;
    case ValueType::Path:
        return ReadOnlyEditor;
    default:
        return row.spec->field == Field::Properties ? ReadOnlyEditor : TextEditor;
    }
}

QString InspectorModel::textOf(const Row &row) const {
    if (row.spec->merge == Merge::Text) return longText(m_entity->text(row.spec->field));
    if (row.spec->merge == Merge::Counter) {
        const auto count = m_entity->count(row.spec->field);
        return count == 0 ? QString() : QString::number(count);
    }
    return valueText(m_board, m_entity->kind, *row.spec, m_entity->value(row.spec->field));
}

QString InspectorModel::keyOf(const Row &row) const {
    return fieldKey(m_entity->value(row.spec->field));
}

QList<ConflictChoice> InspectorModel::conflictChoices(const Row &row) const {
    QList<ConflictChoice> choices;
    const RegisterView *view = registerOf(row);
    if (!view || !view->isConflict()) return choices;
    const auto add = [&](const Written &written) {
        QString text = valueText(m_board, m_entity->kind, *row.spec, written.value);
        if (text.isEmpty()) text = QStringLiteral("—");
        choices.append({text, m_board.postName(written.by), clockText(written.at)});
    };
    add(view->shown);
    for (const Written &other : view->others)
        add(other);
    return choices;
}

QVariant InspectorModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_entity) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const RegisterView *view = registerOf(row);
    switch (role) {
    case FieldRole:
        return toQString(row.spec->name);
    case TitleRole:
        return fieldWord(m_entity->kind, row.spec->field);
    case SectionRole:
        return sectionName(row.shown.section);
    case EditorRole:
        return editorOf(row);
    case Qt::DisplayRole:
    case TextRole:
        return textOf(row);
    case KeyRole:
        return keyOf(row);
    case ConflictRole:
        return view && view->isConflict();
    case ChoicesRole:
        return QVariant::fromValue(conflictChoices(row));
    case ByRole:
        return view ? m_board.postName(view->shown.by) : QString();
    case AtRole:
        return view ? clockText(view->shown.at) : QString();
    case DoneRole: {
        QStringList done;
        if (row.spec->field == Field::Steps)
            for (const Step &step : stepsOf(*m_entity))
                done += step.done ? clockText(step.done->at) + QStringLiteral(", ") + m_board.postName(step.done->post)
                                  : QString();
        return done;
    }
    case ItemsRole: {
        QStringList items;
        const auto list = m_entity->lists.find(row.spec->field);
        if (list != m_entity->lists.end())
            for (const ListItem &item : list->second)
                items += shortText(item.text);
        return items;
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> InspectorModel::roleNames() const {
    return {{FieldRole, "field"}, {TitleRole, "title"}, {SectionRole, "section"},   {EditorRole, "editor"},
            {TextRole, "text"},   {KeyRole, "key"},     {ConflictRole, "conflict"}, {ChoicesRole, "choices"},
            {ByRole, "by"},       {AtRole, "at"},       {ItemsRole, "items"},       {DoneRole, "done"}};
}

QList<FieldOption> InspectorModel::options(const QString &field) const {
    return fieldOptions(m_board, m_entity ? m_entity->kind : Kind{}, field, m_id);
}

} // namespace fanion::app

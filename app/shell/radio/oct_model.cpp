// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/radio/oct_model.h"

#include "app/shell/commands.h"
#include "app/shell/entry/values.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace fanion::app {

namespace {

constexpr std::array kTypes{"codis", "cos", "sector", "group", "engines"};

bool isConcerned(const BoardDelta &delta) {
    return delta.membersChanged || std::ranges::any_of(delta.changed, [](const EntityPtr &entity) {
               return entity->kind == Kind::Means || entity->kind == Kind::Sector || entity->kind == Kind::Incident;
           });
}

/** Whether two plans have the same boxes in the same places, whatever is written in them. */
bool isSameDrawing(const std::vector<OctNode> &a, const std::vector<OctNode> &b) {
    return std::ranges::equal(a, b, [](const OctNode &x, const OctNode &y) {
        return x.type == y.type && x.entity == y.entity && x.parent == y.parent && x.row == y.row;
    });
}

} // namespace

OctModel::OctModel(const BoardView &board, const Catalogue &catalogue, Commands &commands, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_catalogue(catalogue), m_commands(commands) {
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (isConcerned(delta)) refresh();
    });
    connect(&board, &BoardView::cleared, this, &OctModel::refresh);
    connect(&Translator::instance(), &Translator::changed, this, &OctModel::refresh);
}

void OctModel::setWanted(bool wanted) {
    if (wanted == m_isWanted) return;
    m_isWanted = wanted;
    refresh();
    emit wantedChanged();
}

void OctModel::refresh() {
    std::vector<OctNode> plan = m_isWanted ? octPlan(m_board) : std::vector<OctNode>();
    if (plan == m_plan) return;
    if (isSameDrawing(plan, m_plan)) {
        m_plan = std::move(plan);
        emit dataChanged(index(0), index(rowCount() - 1));
    } else {
        beginResetModel();
        m_plan = std::move(plan);
        endResetModel();
    }
    emit changed();
}

int OctModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_plan.size());
}

QVariant OctModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OctNode &node = m_plan[static_cast<std::size_t>(index.row())];
    const OctNode *above = node.parent < 0 ? nullptr : &m_plan[static_cast<std::size_t>(node.parent)];
    switch (role) {
    case TypeRole:
        return QLatin1String(kTypes.at(static_cast<std::size_t>(node.type)));
    case EntityIdRole:
        return node.entity.isNull() ? QString() : toText(node.entity);
    case Qt::DisplayRole:
    case LabelRole:
        return node.label;
    case LeaderRole:
        return node.leader;
    case ChannelRole:
        return node.channel;
    case InheritedRole:
        return node.isInherited;
    case PlannedRole:
        return node.isPlanned;
    case EnginesRole:
        return node.engines;
    case LevelRole:
        return node.level;
    case RowRole:
        return node.row;
    case ParentLevelRole:
        return above ? above->level : -1;
    case ParentRowRole:
        return above ? above->row : 0.0;
    default:
        return {};
    }
}

QHash<int, QByteArray> OctModel::roleNames() const {
    return {{TypeRole, "type"},       {EntityIdRole, "entityId"},       {LabelRole, "label"},
            {LeaderRole, "leader"},   {ChannelRole, "channel"},         {InheritedRole, "inherited"},
            {PlannedRole, "planned"}, {EnginesRole, "engines"},         {LevelRole, "level"},
            {RowRole, "place"},       {ParentLevelRole, "parentLevel"}, {ParentRowRole, "parentPlace"}};
}

int OctModel::levels() const {
    int levels = 0;
    for (const OctNode &node : m_plan)
        levels = std::max(levels, node.level + 1);
    return levels;
}

int OctModel::rows() const {
    double last = -1;
    for (const OctNode &node : m_plan)
        last = std::max(last, node.row);
    return static_cast<int>(last) + 1;
}

int OctModel::silent() const {
    return static_cast<int>(std::ranges::count_if(m_plan, [](const OctNode &node) {
        return (node.type == OctNode::Type::Sector || node.type == OctNode::Type::Cos) && node.channel.isEmpty();
    }));
}

void OctModel::set(const QString &entityId, const QString &leader, const QString &channel) {
    const EntityPtr entity = m_board.find(toEntityId(entityId));
    if (!entity || entity->deleted) return;
    const KindSpec *kind = findKind(entity->kind);
    std::vector<Intent> intents;
    for (const auto &[field, text] :
         {std::pair(Field::Leader, leader.trimmed()), {Field::Channel, channel.trimmed()}}) {
        const bool isSame = shortText(entity->text(field)) == text;
        if (kind && kind->find(field) && !isSame)
            intents.emplace_back(intent::Set{entity->id, field, text.isEmpty() ? Value() : textValue(text)});
    }
    if (!intents.empty()) m_commands.perform(std::move(intents));
}

void OctModel::copy() const {
    QGuiApplication::clipboard()->setText(octText(octPlan(m_board)));
}

QStringList OctModel::channels() const {
    QStringList used;
    for (const Kind kind : {Kind::Sector, Kind::Means, Kind::Incident})
        for (const EntityId id : m_board.index().kinds().of(kind))
            if (const QString channel = shortText(m_board.find(id)->text(Field::Channel));
                !channel.isEmpty() && !used.contains(channel))
                used += channel;
    used.sort(Qt::CaseInsensitive);
    for (const ChannelEntry &channel : m_catalogue.channels())
        if (!used.contains(channel.name)) used += channel.name;
    return used;
}

} // namespace fanion::app

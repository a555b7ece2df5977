// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/means_outline.h"

#include "app/shell/entry/means_state.h"

#include <algorithm>
#include <ranges>

namespace fanion::app {

namespace {

/** More than four direct subordinates is more than one leader follows (GOC). */
constexpr int kSpanOfControl = 4;

} // namespace

MeansOutline::MeansOutline(const BoardView &board, MeansModel &means, QObject *parent)
    : QAbstractListModel(parent), m_board(board), m_means(means) {
    // The means model follows the board first: it was made, so connected, before this one.
    connect(&means, &QAbstractItemModel::modelReset, this, &MeansOutline::reset);
    connect(&means, &QAbstractItemModel::dataChanged, this, &MeansOutline::forward);
    connect(&board, &BoardView::applied, this, [this](const BoardDelta &delta) {
        if (std::ranges::contains(delta.changed, Kind::Means, [](const EntityPtr &entity) { return entity->kind; }))
            update();
    });
    reset();
}

int MeansOutline::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant MeansOutline::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case DepthRole:
        return row.depth;
    case SubordinatesRole:
        return row.subordinates;
    case FoldedRole:
        return m_folded.contains(row.id);
    case TooManyRole:
        return hasTooMany(row.id);
    default:
        return m_means.index(m_means.rowOf(toText(row.id))).data(role);
    }
}

QHash<int, QByteArray> MeansOutline::roleNames() const {
    QHash<int, QByteArray> names = m_means.roleNames();
    names.insert(DepthRole, "depth");
    names.insert(SubordinatesRole, "subordinates");
    names.insert(FoldedRole, "folded");
    names.insert(TooManyRole, "tooMany");
    return names;
}

int MeansOutline::rowOf(const QString &entityId) const {
    const auto found = m_rowOf.find(toEntityId(entityId));
    return found == m_rowOf.end() ? -1 : found->second;
}

QString MeansOutline::idAt(int row) const {
    return row < 0 || row >= count() ? QString() : toText(m_rows[static_cast<std::size_t>(row)].id);
}

void MeansOutline::setFolded(const QString &entityId, bool folded) {
    const EntityId id = toEntityId(entityId);
    if (folded == m_folded.contains(id)) return;
    if (folded)
        m_folded.insert(id);
    else
        m_folded.erase(id);
    if (const int row = rowOf(entityId); row >= 0) emit dataChanged(index(row), index(row), {FoldedRole});
    update();
}

QString MeansOutline::brotherAbove(const QString &entityId) const {
    const int own = rowOf(entityId);
    if (own < 0) return {};
    const int depth = m_rows[static_cast<std::size_t>(own)].depth;
    for (int row = own - 1; row >= 0; --row) {
        const Row &above = m_rows[static_cast<std::size_t>(row)];
        if (above.depth < depth) return {};
        if (above.depth == depth) return toText(above.id);
    }
    return {};
}

bool MeansOutline::hasTooMany(EntityId id) const {
    const auto children = m_board.index().meansTree().childrenOf(id);
    const auto atWork =
        std::ranges::count_if(children, [this](EntityId child) { return !isOver(meansStateOf(*m_board.find(child))); });
    return atWork > kSpanOfControl;
}

std::vector<MeansOutline::Row> MeansOutline::layOut() const {
    const auto &tree = m_board.index().meansTree();
    std::unordered_map<EntityId, std::vector<EntityId>> children;
    for (int row = 0; row < m_means.rowCount(); ++row) {
        const EntityId id = m_means.entityIdAt(row);
        EntityId above = tree.parentOf(id);
        while (!above.isNull() && !m_means.shows(above))
            above = tree.parentOf(above);
        children[above].push_back(id);
    }
    std::vector<Row> rows;
    std::vector<std::pair<EntityId, int>> open;
    const auto push = [&](EntityId above, int depth) {
        const auto found = children.find(above);
        if (found == children.end()) return;
        for (const EntityId child : std::views::reverse(found->second))
            open.emplace_back(child, depth);
    };
    push({}, 0);
    while (!open.empty()) {
        const auto [id, depth] = open.back();
        open.pop_back();
        const auto below = children.find(id);
        rows.push_back({id, depth, below == children.end() ? 0 : static_cast<int>(below->second.size())});
        if (!m_folded.contains(id)) push(id, depth + 1);
    }
    return rows;
}

void MeansOutline::number() {
    m_rowOf.clear();
    for (int row = 0; row < count(); ++row)
        m_rowOf[m_rows[static_cast<std::size_t>(row)].id] = row;
}

void MeansOutline::reset() {
    beginResetModel();
    m_rows = layOut();
    number();
    endResetModel();
    emit countChanged();
}

void MeansOutline::update() {
    const std::vector<Row> wanted = layOut();
    std::unordered_set<EntityId> staying;
    for (const Row &row : wanted)
        staying.insert(row.id);
    const int countBefore = count();
    for (int row = count() - 1; row >= 0; --row) {
        if (staying.contains(m_rows[static_cast<std::size_t>(row)].id)) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    number(); // says who is known; exact places are looked for below
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const Row &row = wanted[at];
        const int to = static_cast<int>(at);
        if (at < m_rows.size() && m_rows[at].id == row.id) continue;
        if (!m_rowOf.contains(row.id)) {
            beginInsertRows({}, to, to);
            m_rows.insert(m_rows.begin() + to, row);
            endInsertRows();
            continue;
        }
        const auto found = std::ranges::find(m_rows.begin() + to, m_rows.end(), row.id, &Row::id);
        const int from = static_cast<int>(found - m_rows.begin());
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    number();
    for (int row = 0; row < count(); ++row) {
        Row &shown = m_rows[static_cast<std::size_t>(row)];
        const Row &is = wanted[static_cast<std::size_t>(row)];
        if (shown == is) continue;
        shown = is;
        emit dataChanged(index(row), index(row), {DepthRole, SubordinatesRole});
    }
    // Who hangs below a group, and whether that is too many, is written on others.
    if (count() > 0) emit dataChanged(index(0), index(count() - 1), {TooManyRole});
    if (count() != countBefore) emit countChanged();
}

void MeansOutline::forward(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
    for (int row = first.row(); row <= last.row(); ++row) {
        const auto own = m_rowOf.find(m_means.entityIdAt(row));
        if (own == m_rowOf.end()) continue;
        emit dataChanged(index(own->second), index(own->second), roles);
    }
}

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/basemaps/other_packs_model.h"

#include <algorithm>

namespace fanion::app {

int OtherPacksModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant OtherPacksModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const OtherPack &pack = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PackRole:
        return pack.id;
    case Qt::DisplayRole:
    case NameRole:
        return pack.name;
    case DetailRole:
        return pack.detail;
    case BegunRole:
        return pack.begun;
    case GivenRole:
        return pack.given;
    default:
        return {};
    }
}

QHash<int, QByteArray> OtherPacksModel::roleNames() const {
    return {{PackRole, "pack"}, {NameRole, "name"}, {DetailRole, "detail"}, {BegunRole, "begun"}, {GivenRole, "given"}};
}

void OtherPacksModel::setPacks(const std::vector<OtherPack> &packs) {
    const int before = count();
    for (int row = before - 1; row >= 0; --row) {
        if (std::ranges::contains(packs, m_rows[static_cast<std::size_t>(row)].id, &OtherPack::id)) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const OtherPack &pack : packs) {
        const auto known = std::ranges::find(m_rows, pack.id, &OtherPack::id);
        if (known == m_rows.end()) {
            beginInsertRows({}, count(), count());
            m_rows.push_back(pack);
            endInsertRows();
        } else if (*known != pack) {
            *known = pack;
            const QModelIndex changed = index(static_cast<int>(known - m_rows.begin()));
            emit dataChanged(changed, changed);
        }
    }
    if (count() != before) emit countChanged();
}

} // namespace fanion::app

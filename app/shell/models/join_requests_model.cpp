// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/join_requests_model.h"

#include "app/shell/text/address_text.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

namespace {

/** "482913" as it is read aloud: "482 913". */
QString grouped(const std::string &number) {
    const QString digits = shortText(number, 12);
    return digits.size() == 6 ? digits.left(3) + u'\u00A0' + digits.mid(3) : digits;
}

} // namespace

int JoinRequestsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant JoinRequestsModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::JoinRequest &request = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RequestRole:
        return QString::number(request.id);
    case Qt::DisplayRole:
    case NameRole:
        return shortText(request.name, 64);
    case FunctionRole:
        return shortText(request.function, 64);
    case NumberRole:
        return grouped(request.number);
    case AddressRole:
        return addressText(request.address);
    default:
        return {};
    }
}

QHash<int, QByteArray> JoinRequestsModel::roleNames() const {
    return {{RequestRole, "request"},
            {NameRole, "name"},
            {FunctionRole, "duty"},
            {NumberRole, "number"},
            {AddressRole, "address"}};
}

void JoinRequestsModel::setRequests(const std::vector<net::JoinRequest> &requests) {
    for (int row = count() - 1; row >= 0; --row) {
        const auto still = std::ranges::find(requests, m_rows[static_cast<std::size_t>(row)].id, &net::JoinRequest::id);
        if (still != requests.end()) continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (const net::JoinRequest &request : requests) {
        const auto known = std::ranges::find(m_rows, request.id, &net::JoinRequest::id);
        if (known != m_rows.end()) {
            *known = request;
            const QModelIndex changed = index(static_cast<int>(known - m_rows.begin()));
            emit dataChanged(changed, changed);
            continue;
        }
        beginInsertRows({}, count(), count());
        m_rows.push_back(request);
        endInsertRows();
    }
    emit countChanged();
}

} // namespace fanion::app

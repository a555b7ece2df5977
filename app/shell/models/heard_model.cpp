// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/models/heard_model.h"

#include "app/shell/text/address_text.h"
#include "app/shell/text/time_text.h"
#include "app/symbols/clean_text.h"

#include <QDateTime>

#include <algorithm>

namespace fanion::app {

HeardModel::HeardModel(QObject *parent) : QAbstractListModel(parent), m_now(QDateTime::currentMSecsSinceEpoch()) {}

int HeardModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant HeardModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::HeardIncident &heard = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case CodeRole:
        return shortText(heard.code, 32);
    case AddressRole:
        return shortText(heard.address.text(), 64);
    case PlaceRole:
        return addressText(heard.address);
    case MemberRole:
        return heard.member;
    case HeardAtRole:
        return agoText(heard.lastHeard, m_now);
    default:
        return {};
    }
}

QHash<int, QByteArray> HeardModel::roleNames() const {
    return {{CodeRole, "code"},
            {AddressRole, "address"},
            {PlaceRole, "place"},
            {MemberRole, "member"},
            {HeardAtRole, "heardAt"}};
}

void HeardModel::setHeard(std::vector<net::HeardIncident> heard) {
    std::ranges::sort(
        heard, [](const auto &a, const auto &b) { return std::tie(a.code, a.address) < std::tie(b.code, b.address); });
    const auto same = [](const net::HeardIncident &a, const net::HeardIncident &b) {
        return a.code == b.code && a.address == b.address;
    };
    // The announcements repeat every second or two: a row must not blink under the pointer.
    if (std::ranges::equal(heard, m_rows, same)) {
        m_rows = std::move(heard);
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(heard);
    endResetModel();
    emit countChanged();
}

void HeardModel::setNow(WallTime now) {
    m_now = now;
    if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {HeardAtRole});
}

} // namespace fanion::app

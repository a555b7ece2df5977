// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/network/addresses_model.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/address_text.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

AddressesModel::AddressesModel(Post *post, EngineBridge &bridge, Notices &notices, const BoardView &board,
                               QObject *parent)
    : QAbstractListModel(parent), m_post(post), m_bridge(bridge), m_notices(notices), m_board(board) {
    connect(&bridge, &EngineBridge::dialledChanged, this, &AddressesModel::setDialled);
    connect(&bridge, &EngineBridge::closed, this, [this] { setDialled({}); });
    const auto refresh = [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {StateTextRole});
    };
    connect(&Translator::instance(), &Translator::changed, this, refresh);
    connect(&board, &BoardView::membersChanged, this, refresh);
}

int AddressesModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant AddressesModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::DialStatus &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case AddressRole:
        return QString::fromStdString(row.address.text());
    case StateTextRole:
        return stateText(row);
    case LevelRole:
        return levelOf(row);
    default:
        return {};
    }
}

QHash<int, QByteArray> AddressesModel::roleNames() const {
    return {{AddressRole, "address"}, {StateTextRole, "stateText"}, {LevelRole, "level"}};
}

AddressesModel::Level AddressesModel::levelOf(const net::DialStatus &row) {
    if (row.connected) return Good;
    return row.self || !row.lastError.message.empty() ? Bad : Waiting;
}

QString AddressesModel::stateText(const net::DialStatus &row) const {
    if (row.self) return tr("c'est l'adresse de ce poste même");
    if (row.connected) {
        const auto &members = m_board.members();
        const auto member = std::ranges::find(members, row.post, &Member::post);
        return member == members.end() ? tr("joint") : tr("joint : %1").arg(shortText(member->name, 40));
    }
    if (row.lastError.message.empty()) return tr("appel en cours…");
    return tr("ne répond pas : %1").arg(dialErrorText(row));
}

QString AddressesModel::problem(const QString &text) const {
    return addressProblem(text);
}

void AddressesModel::add(const QString &text) {
    const auto address = net::Address::parse(text.trimmed().toStdString());
    if (!m_post || !address || !addressProblem(text).isEmpty()) return;
    m_post->addAddress(*address, m_bridge.answer<void>([this](const Result<void> &added) {
        if (!added && added.error().code == ErrorCode::Refused)
            return m_notices.tell(Notices::Warning, tr("Il y a déjà trop d'adresses : retirez-en une."));
        if (!added) m_notices.tell(added.error());
    }));
}

void AddressesModel::remove(const QString &address) {
    const auto parsed = net::Address::parse(address.toStdString());
    if (!m_post || !parsed) return;
    m_post->removeAddress(*parsed, m_bridge.answer<void>([this](const Result<void> &removed) {
        if (!removed) m_notices.tell(removed.error());
    }));
}

void AddressesModel::setDialled(std::vector<net::DialStatus> dialled) {
    const bool same = std::ranges::equal(dialled, m_rows, {}, &net::DialStatus::address, &net::DialStatus::address);
    if (same) {
        m_rows = std::move(dialled);
        if (!m_rows.empty()) emit dataChanged(index(0), index(count() - 1), {StateTextRole, LevelRole});
        return;
    }
    beginResetModel();
    m_rows = std::move(dialled);
    endResetModel();
    emit countChanged();
}

} // namespace fanion::app

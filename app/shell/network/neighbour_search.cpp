// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/network/neighbour_search.h"

#include "app/shell/bridge/engine_bridge.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/symbols/clean_text.h"

#include <algorithm>

namespace fanion::app {

NeighbourSearch::NeighbourSearch(Post *post, EngineBridge &bridge, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_post(post), m_bridge(bridge), m_notices(notices) {
    connect(&bridge, &EngineBridge::searchProgressed, this, &NeighbourSearch::setProgress);
    connect(&bridge, &EngineBridge::opened, this, &NeighbourSearch::forget);
    connect(&bridge, &EngineBridge::closed, this, &NeighbourSearch::forget);
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (count() > 0) emit dataChanged(index(0), index(count() - 1));
        emit changed();
    });
}

int NeighbourSearch::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant NeighbourSearch::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const net::FoundPost &found = m_progress.found[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case AddressRole:
        return QString::fromStdString(found.address.text());
    case CodeRole:
        return shortText(found.code, 32);
    case SameIncidentRole:
        return found.sameIncident;
    case StateTextRole:
        if (found.sameIncident) return tr("cet incident : liaison en cours");
        return found.code.empty() ? tr("aucun incident ouvert") : tr("incident %1").arg(shortText(found.code, 32));
    default:
        return {};
    }
}

QHash<int, QByteArray> NeighbourSearch::roleNames() const {
    return {
        {AddressRole, "address"}, {CodeRole, "code"}, {StateTextRole, "stateText"}, {SameIncidentRole, "sameIncident"}};
}

qreal NeighbourSearch::progress() const {
    return m_progress.all == 0 ? 0 : static_cast<qreal>(m_progress.called) / static_cast<qreal>(m_progress.all);
}

QString NeighbourSearch::text() const {
    if (m_progress.all == 0) return m_running ? tr("Recherche en cours…") : QString();
    const QString posts = tr("%n poste(s) trouvé(s)", nullptr, count());
    if (m_running) return tr("%1 adresses sur %2 appelées · %3").arg(m_progress.called).arg(m_progress.all).arg(posts);
    return tr("Recherche terminée : %1 adresses appelées, %2.").arg(m_progress.called).arg(posts);
}

void NeighbourSearch::start() {
    if (!m_post || m_running) return;
    forget();
    m_running = true;
    emit changed();
    m_post->searchNetworks(m_bridge.answer<net::SearchProgress>([this](const Result<net::SearchProgress> &searched) {
        if (searched) return; // told already
        m_running = false;
        if (searched.error().code == ErrorCode::NotFound)
            m_notices.tell(Notices::Warning, tr("Ce poste n'est sur aucun réseau où chercher."));
        else
            m_notices.tell(searched.error());
        emit changed();
    }));
}

void NeighbourSearch::stop() {
    if (m_post) m_post->endSearch();
}

void NeighbourSearch::setProgress(const net::SearchProgress &progress) {
    const auto before = static_cast<int>(m_progress.found.size());
    const auto now = static_cast<int>(progress.found.size());
    if (now > before) beginInsertRows({}, before, now - 1); // posts are only added while one searches
    if (now < before) beginResetModel();
    m_progress = progress;
    m_running = !progress.done;
    if (now > before) endInsertRows();
    if (now < before) endResetModel();
    emit changed();
}

void NeighbourSearch::forget() {
    beginResetModel();
    m_progress = {};
    m_running = false;
    endResetModel();
    emit changed();
}

} // namespace fanion::app

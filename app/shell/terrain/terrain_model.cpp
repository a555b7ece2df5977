// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/terrain/terrain_model.h"

#include "app/map/tools/measure_text.h"
#include "app/shell/bridge/aside.h"
#include "app/shell/bridge/notices.h"
#include "app/shell/text/translator.h"
#include "app/tiles/terrain/terrain_files.h"

#include <QFileInfo>

#include <algorithm>

namespace fanion::app {

namespace {

constexpr auto kKey = "map/terrain";
constexpr std::size_t kMost = 32;

} // namespace

TerrainModel::TerrainModel(QSettings &store, Notices &notices, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_notices(notices),
      m_terrain(std::make_shared<Terrain>(std::vector<TerrainFacts>{})) {
    load();
    connect(&Translator::instance(), &Translator::changed, this, [this] {
        if (!m_rows.empty()) emit dataChanged(index(0), index(rowCount() - 1), {DetailRole});
    });
}

int TerrainModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TerrainModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return QFileInfo(row.map).fileName();
    case DetailRole:
        return detail(row);
    case ReadyRole:
        return row.state != State::Failed;
    default:
        return {};
    }
}

QHash<int, QByteArray> TerrainModel::roleNames() const {
    return {{LabelRole, "label"}, {DetailRole, "detail"}, {ReadyRole, "ready"}};
}

QString TerrainModel::detail(const Row &row) {
    if (row.state == State::Looking) return tr("Lecture…");
    if (row.state == State::Failed) {
        switch (row.problem.code) {
        case ErrorCode::NotFound:
            return QFileInfo::exists(row.map) ? tr("Aucun fichier d'altitude dans ce dossier")
                                              : tr("Absent : %1").arg(row.map);
        case ErrorCode::InvalidArgument:
            return tr("Altitudes sans géoréférencement");
        default:
            return tr("Ce n'est pas un fichier d'altitude lisible");
        }
    }
    const auto finest = std::ranges::min_element(row.files, {}, &TerrainFacts::stepMetres);
    const QString step = tr("une altitude tous les %1").arg(lengthText(finest->stepMetres));
    const int count = static_cast<int>(row.files.size());
    return count == 1 ? step : tr("%n fichier(s)", nullptr, count) + QStringLiteral(" · ") + step;
}

void TerrainModel::add(const QUrl &url) {
    if (!url.isLocalFile()) return;
    const QString map = QFileInfo(url.toLocalFile()).absoluteFilePath();
    if (rowOf(map) >= 0) return lookAgain();
    if (m_rows.size() >= kMost)
        return m_notices.tell(Notices::Warning,
                              tr("La liste des fichiers d'altitude est pleine : retirez-en un d'abord."));
    examine(map, [this, map](const Looked &looked) {
        if (rowOf(map) >= 0) return;
        Row row{map};
        if (!looked) {
            row.state = State::Failed;
            row.problem = looked.error();
            return m_notices.tell(Notices::Failure,
                                  tr("%1 n'a pas été ajouté. %2.").arg(QFileInfo(map).fileName(), detail(row)));
        }
        beginInsertRows({}, 0, 0);
        m_rows.insert(m_rows.begin(), std::move(row));
        endInsertRows();
        save();
        learn(map, looked);
        m_notices.tell(Notices::Information,
                       tr("Altitudes ajoutées : %1. Elles s'affichent sous le pointeur, dans les fiches et en profil.")
                           .arg(QFileInfo(map).fileName()));
    });
}

void TerrainModel::remove(int row) {
    if (row < 0 || row >= rowCount()) return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    save();
    rebuild();
}

void TerrainModel::lookAgain() {
    for (const Row &row : m_rows)
        if (row.state == State::Failed)
            examine(row.map, [this, map = row.map](const Looked &looked) { learn(map, looked); });
}

void TerrainModel::examine(const QString &map, const std::function<void(const Looked &)> &then) {
    aside(*this, [map] { return readTerrain(map); }, then);
}

void TerrainModel::learn(const QString &map, const Looked &looked) {
    const int at = rowOf(map);
    if (at < 0) return;
    Row &row = m_rows[static_cast<std::size_t>(at)];
    row.state = looked ? State::Ready : State::Failed;
    if (looked)
        row.files = *looked;
    else
        row.problem = looked.error();
    emit dataChanged(index(at), index(at));
    rebuild();
}

void TerrainModel::rebuild() {
    std::vector<TerrainFacts> files;
    for (const Row &row : m_rows)
        files.insert(files.end(), row.files.begin(), row.files.end());
    m_terrain = std::make_shared<Terrain>(std::move(files));
    emit changed();
}

void TerrainModel::load() {
    const QStringList maps = m_store.value(kKey).toStringList();
    for (const QString &map : maps)
        if (rowOf(map) < 0 && m_rows.size() < kMost) m_rows.push_back({map});
    for (const Row &row : m_rows)
        examine(row.map, [this, map = row.map](const Looked &looked) { learn(map, looked); });
}

void TerrainModel::save() {
    QStringList maps;
    for (const Row &row : m_rows)
        maps += row.map;
    m_store.setValue(kKey, maps);
}

int TerrainModel::rowOf(const QString &map) const {
    const auto found = std::ranges::find(m_rows, map, &Row::map);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

} // namespace fanion::app

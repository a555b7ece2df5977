// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tiles/terrain/terrain.h"
#include "core/base/result.h"

#include <QAbstractListModel>
#include <QSettings>
#include <QUrl>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <memory>
#include <vector>

namespace fanion::app {

class Notices;

/**
 * The files and folders of heights (modèles numériques de terrain) of this machine: a choice of this post, kept in its
 * settings and no part of an incident. One that isn't there (its stick was taken out) keeps its place. UI thread; what
 * reads a disk is done aside.
 */
class TerrainModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.terrain")
    /** Heights are known somewhere. */
    Q_PROPERTY(bool known READ isKnown NOTIFY changed)

public:
    enum Role { LabelRole = Qt::UserRole + 1, DetailRole, ReadyRole };
    Q_ENUM(Role)
    using Heights = std::vector<std::optional<double>>;

    TerrainModel(QSettings &store, Notices &notices, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool isKnown() const { return !m_terrain->isEmpty(); }
    /** The ground as it is known now; for any thread, never null. Another one after `changed`. */
    [[nodiscard]] std::shared_ptr<Terrain> terrain() const { return m_terrain; }

    /** Looks what is in the file or folder and takes it up; says so, or why not. */
    Q_INVOKABLE void add(const QUrl &map);
    /** Takes it off this post's list; the files stay. */
    Q_INVOKABLE void remove(int row);
    /** Looks again which of them are there. */
    Q_INVOKABLE void lookAgain();

signals:
    /** Other heights are known. */
    void changed();

private:
    enum class State : std::uint8_t { Looking, Ready, Failed };
    struct Row {
        QString map;
        State state = State::Looking;
        std::vector<TerrainFacts> files = {};
        Error problem = {};
    };
    using Looked = Result<std::vector<TerrainFacts>>;

    void load();
    void save();
    void examine(const QString &map, const std::function<void(const Looked &)> &then);
    void learn(const QString &map, const Looked &looked);
    void rebuild();
    [[nodiscard]] int rowOf(const QString &map) const;
    [[nodiscard]] static QString detail(const Row &row);

    QSettings &m_store;
    Notices &m_notices;
    std::vector<Row> m_rows;
    std::shared_ptr<Terrain> m_terrain;
};

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/field_option.h"
#include "app/shell/radio/oct_plan.h"
#include "app/symbols/catalogue.h"

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

namespace fanion::app {

class Commands;

/** The radio plan (OCT) as boxes: octPlan(), kept up with the board while it is looked at. */
class OctModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.radioPlan")
    /** Whether anybody looks: it is made only then. */
    Q_PROPERTY(bool wanted READ isWanted WRITE setWanted NOTIFY wantedChanged)
    Q_PROPERTY(int levels READ levels NOTIFY changed)
    Q_PROPERTY(int rows READ rows NOTIFY changed) ///< heights of a box it takes
    /** Sectors, and the COS, that have no channel. */
    Q_PROPERTY(int silent READ silent NOTIFY changed)

public:
    enum Role {
        TypeRole = Qt::UserRole + 1, ///< "codis", "cos", "sector", "group", "engines"
        EntityIdRole,                ///< empty: nothing to edit
        LabelRole,
        LeaderRole,
        ChannelRole,
        InheritedRole,
        PlannedRole,
        EnginesRole,
        LevelRole,
        RowRole,
        ParentLevelRole, ///< -1: none
        ParentRowRole,
    };
    Q_ENUM(Role)

    OctModel(const BoardView &board, const Catalogue &catalogue, Commands &commands, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    [[nodiscard]] int levels() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int silent() const;
    /** Channels to choose from: those in use, by name, then the others of the service's catalogue. */
    Q_INVOKABLE [[nodiscard]] QStringList channels() const;
    /** Who leads it and on which channel, in one change; what stays as it is is not written. The COS has no leader
     * here. */
    Q_INVOKABLE void set(const QString &entityId, const QString &leader, const QString &channel);
    /** Puts the plan into the clipboard as lines of text, for the radio and for paper. */
    Q_INVOKABLE void copy() const;

signals:
    void wantedChanged();
    void changed();

private:
    void refresh();

    const BoardView &m_board;
    const Catalogue &m_catalogue;
    Commands &m_commands;
    std::vector<OctNode> m_plan;
    bool m_isWanted = false;
};

} // namespace fanion::app

// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"

namespace fanion::app {

/** Whether a task's time is past by a minute or more and it is neither done nor impossible. */
[[nodiscard]] bool isTaskLate(const Entity &task, WallTime now);

/** Tasks in one state: a column of the task board; without a state, all of them. */
class TaskModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.tasks")
    /** The state of this column, and its title. */
    Q_PROPERTY(QString taskState READ taskState CONSTANT)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged)

public:
    enum Role {
        StateRole = FirstOwnRole,
        StateTextRole,
        AssigneeRole,
        PriorityRole,
        PriorityTextRole,
        DueAtRole,
        LateRole, ///< its time is past and it is not done
        SectorRole,
        DescriptionRole,
        NextStateRole,
        NextStateTextRole,
        StepsRole,        ///< number of steps
        DoneStepsRole,    ///< how many of them are done
        AcknowledgedRole, ///< "Chef S1 14:35, FPT RNS 14:36"
        AwaitedRole,      ///< who is to answer and has not: "FPT RNS"
        OrderedRole,      ///< something stands in its cadre d'ordre
        DueTextRole,      ///< "dans 12 min", "retard 5 min"; empty once it is over or without a time
    };
    Q_ENUM(Role)

    /** \p state: a choice of the state of a task, or empty. */
    TaskModel(const BoardView &board, std::string state, QObject *parent = nullptr);

    [[nodiscard]] QString taskState() const;
    [[nodiscard]] QString title() const;
    /** The clock has moved: who is late may have changed. */
    void setNow(WallTime now);

signals:
    void titleChanged();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] QString searchText(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    std::string m_state;
    WallTime m_now = 0;
};

} // namespace fanion::app

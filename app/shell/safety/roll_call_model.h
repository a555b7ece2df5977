// SPDX-FileCopyrightText: 2026 The Fanion authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/models/entity_list_model.h"
#include "app/shell/safety/roll_answer.h"

namespace fanion::app {

/**
 * The roll call (appel) that is going on: a row for every means that is engaged where it is held, or has answered. Who
 * comes while it goes on is called too; a group answers by its engines, and by itself while it has none. Of several
 * open ones the last begun counts.
 */
class RollCallModel final : public EntityListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Shell.rollCall")
    /** The open one; empty: none. */
    Q_PROPERTY(QString rollCallId READ rollCallId NOTIFY changed)
    /** Where it is held: a sector, or empty for everywhere. */
    Q_PROPERTY(QString sector READ sector NOTIFY changed)
    Q_PROPERTY(QString startedText READ startedText NOTIFY changed) ///< "14:32, par COS"
    Q_PROPERTY(QString dueText READ dueText NOTIFY changed)         ///< "dans 4 min", "retard 3 min"; empty: no time
    Q_PROPERTY(int awaited READ awaited NOTIFY changed)             ///< means that have not answered
    Q_PROPERTY(int missing READ missing NOTIFY changed)             ///< people said to be missing
    /** How it stands, in a line: what is kept as its outcome. */
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    /** Its time has passed and somebody has not answered. */
    Q_PROPERTY(bool late READ isLate NOTIFY changed)

public:
    enum Role {
        SectorRole = FirstOwnRole,
        CrewRole,
        AnsweredRole,   ///< bool
        MissingRole,    ///< people of it that are missing
        AnswerTextRole, ///< "au complet 14:35", "2 manquants 14:35"
    };
    Q_ENUM(Role)

    explicit RollCallModel(const BoardView &board, QObject *parent = nullptr);

    [[nodiscard]] QString rollCallId() const;
    [[nodiscard]] QString sector() const;
    [[nodiscard]] QString startedText() const;
    [[nodiscard]] QString dueText() const;
    [[nodiscard]] int awaited() const;
    [[nodiscard]] int missing() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isLate() const;
    void setNow(WallTime now);

signals:
    void changed();

protected:
    [[nodiscard]] bool belongs(const Entity &entity) const override;
    [[nodiscard]] bool before(const Entity &a, const Entity &b) const override;
    [[nodiscard]] QVariant entityData(const Entity &entity, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> ownRoleNames() const override;

private:
    void look(const BoardDelta &delta);
    /** Another roll call, or none: another list. */
    void take(EntityPtr rollCall);
    [[nodiscard]] const RollAnswer *answerOf(EntityId means) const;
    [[nodiscard]] WallTime dueAt() const;

    EntityPtr m_rollCall; ///< null: none is open
    std::unordered_map<EntityId, RollAnswer> m_answers;
    WallTime m_now = 0;
};

} // namespace fanion::app
